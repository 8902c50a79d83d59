import { parseReadings } from '@friends/domain';

/** How much of a message a list of threads shows, in characters without their readings. */
const LONGEST = 80;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The beginning of a message in one line; a reading (漢字《かんじ》) is never cut in two. */
export function excerptOf(text: string): string {
  let room = LONGEST;
  let excerpt = '';
  for (const { base, reading } of parseReadings(oneLine(text))) {
    const letters = [...base];
    if (letters.length > room) return `${excerpt}${letters.slice(0, room - 1).join('')}…`;
    excerpt += reading === undefined ? base : `${base}《${reading}》`;
    room -= letters.length;
  }
  return excerpt;
}
