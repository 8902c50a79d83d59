/** An event as a calendar takes it; times in milliseconds. */
export interface CalendarEvent {
  /** The same for the same event however often it is taken over: it then replaces itself. */
  readonly uid: string;
  /** Which version of the event it is; calendars keep the newest. */
  readonly revision: number;
  readonly title: string;
  readonly description: string;
  readonly venue: string;
  readonly address: string;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Where it takes place every week: the last time begins no later than this. */
  readonly repeatsUntil?: number;
  /** When the file is made. */
  readonly now: number;
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
const JAPAN_MS = 9 * 3_600_000;

const compact = (time: number): string =>
  new Date(time).toISOString().replace(/[-:]|\.\d{3}/gu, '');
const inJapan = (time: number): string => compact(time + JAPAN_MS).replace('Z', '');

/** A text as RFC 5545, 3.3.11 writes it; other control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\n\t\P{Cc}]/gu, '')
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A long line goes on in the next behind a space, and is never cut within a character. */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LINE_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += more;
  }
  return lines.join('\r\n');
}

/** Japan has no summer time: one rule is enough, and calendars that know the zone need none. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Beside a time with a zone, the end of a repetition is told without one (3.3.10). */
const repetition = ({ repeatsUntil }: CalendarEvent): string[] =>
  repeatsUntil === undefined ? [] : [`RRULE:FREQ=WEEKLY;UNTIL=${compact(repeatsUntil)}`];

/**
 * An iCalendar file (RFC 5545) of one event, in the time of Japan, with a reminder a day before.
 * @returns text with CRLF line ends, to be written as UTF-8
 */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//JP-MIRAI Friends//Events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...ZONE,
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${compact(event.now)}`,
    `SEQUENCE:${event.revision}`,
    `DTSTART;TZID=Asia/Tokyo:${inJapan(event.startsAt)}`,
    `DTEND;TZID=Asia/Tokyo:${inJapan(event.endsAt)}`,
    ...repetition(event),
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `LOCATION:${escaped(event.venue)}`,
    `URL:${event.address}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
