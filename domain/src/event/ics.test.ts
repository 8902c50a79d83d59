import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './ics.ts';
import type { CalendarEvent } from './ics.ts';

const event: CalendarEvent = {
  uid: 'abc@friends',
  revision: 3,
  title: 'ピクニック',
  description: 'お弁当を持ってきてください。',
  venue: '府中の森公園',
  address: 'https://friends.example/posts/abc',
  startsAt: Date.parse('2026-12-05T22:00:00+09:00'),
  endsAt: Date.parse('2026-12-06T01:30:00+09:00'),
  now: Date.parse('2026-11-23T04:00:00Z'),
};

/** The lines of a file as a calendar puts them together again. */
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

/** The text of a property as a calendar reads it. */
function property(file: string, name: string): string | undefined {
  const line = unfolded(file).find((one) => one.startsWith(`${name}:`));
  const text = line?.slice(name.length + 1);
  return text?.replace(/\\([\\;,nN])/gu, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}

describe('a calendar file', () => {
  it('tells of an event over midnight in the time of Japan', () => {
    const lines = unfolded(calendarFile(event));
    expect(lines).toContain('DTSTART;TZID=Asia/Tokyo:20261205T220000');
    expect(lines).toContain('DTEND;TZID=Asia/Tokyo:20261206T013000');
    expect(lines).toContain('TZOFFSETTO:+0900');
    expect(lines).toContain('DTSTAMP:20261123T040000Z');
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('tells of an event of every week, until the last', () => {
    const repeatsUntil = event.startsAt + 2 * 7 * 86_400_000;
    const lines = unfolded(calendarFile({ ...event, repeatsUntil }));
    expect(lines).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261219T130000Z');
    expect(unfolded(calendarFile(event)).join()).not.toContain('RRULE');
  });

  it('keeps a long Burmese title whole, in lines of whole characters', () => {
    const title = 'မြန်မာ့ရိုးရာသင်္ကြန်ပွဲတော်နှင့်အတူ အစားအသောက်များ၊ တေးဂီတများ ခံစားကြပါစို့'.repeat(3);
    const file = calendarFile({ ...event, title });
    expect(property(file, 'SUMMARY')).toBe(title);
    const octets = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(octets.filter((count) => count >= 73).length).toBeGreaterThan(5);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });

  it('keeps what is written, whatever marks there are in it', () => {
    const title = 'Nhậu; phở, cơm\\bún\nBEGIN:VEVENT';
    const file = calendarFile({ ...event, title });
    expect(property(file, 'SUMMARY')).toBe(title);
    expect(unfolded(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('has lines of 75 octets that are never cut within a character, and no other line ends', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = calendarFile({ ...event, title, description });
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('leaves out what no line may hold', () => {
    const file = calendarFile({ ...event, title: 'a\u0000b\u001bc\rd\u2028e' });
    expect(property(file, 'SUMMARY')).toBe('abc\nd\ne');
  });
});
