/** What a character is for comparing: nothing that counts, a letter or digit of a script with
 * spaces between words, a letter of one without, or a sign that means something (¥, %, 🍁). */
export const GAP = 0;
export const SPACED = 1;
export const UNSPACED = 2;
export const SIGN = 3;
export type LetterClass = typeof GAP | typeof SPACED | typeof UNSPACED | typeof SIGN;

const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}ー]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const MEANT = /[\p{Sc}\p{So}%+&]/u;
const BURMESE_STOP = /[၊။]/u;

function classify(letter: string): LetterClass {
  if (BURMESE_STOP.test(letter)) return GAP;
  if (WORD.test(letter) || letter === 'ー') return UNSPACED_LETTER.test(letter) ? UNSPACED : SPACED;
  return MEANT.test(letter) ? SIGN : GAP;
}

const ONE_UNIT = 0x10000;
const UNKNOWN = 255;
/** Classes of all characters of one UTF-16 unit that have been asked for. */
const known = new Uint8Array(ONE_UNIT).fill(UNKNOWN);

/** The class of the character with this code point. */
export function classOfCode(code: number): LetterClass {
  if (code >= ONE_UNIT) return classify(String.fromCodePoint(code));
  const found = known[code];
  if (found !== undefined && found !== UNKNOWN) return found as LetterClass;
  return (known[code] = classify(String.fromCharCode(code)));
}

/** The class of one character. */
export const classOf = (letter: string): LetterClass => classOfCode(letter.codePointAt(0) ?? 0);

/** Letters of other scripts that look like Latin ones, and the Latin ones, in the same order. */
const LOOK_ALIKES = new Map(
  Array.from('авеёзіїјкмнорсԛтухһѕѵԝԁьαβεηικνορτυχωγ', (letter, at) => [
    letter,
    'abeeziijkmhopcqtyxhsvwdbabenikvoptuxwy'[at] ?? letter,
  ]),
);
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN_WORDS = /[\p{L}\p{M}\p{N}]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}]*/gu;

const plain = (word: string): string =>
  Array.from(word, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');

/**
 * The text with Cyrillic and Greek letters in Latin words written in Latin, and whole words of
 * look-alikes too, unless there are other words in those scripts. Its length stays the same.
 */
export function withoutLookAlikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  const speaksIt = (text.match(FOREIGN_WORDS) ?? []).some(
    (word) => !LATIN.test(word) && FOREIGN.test(plain(word)),
  );
  return text.replace(FOREIGN_WORDS, (word) =>
    LATIN.test(word) || !speaksIt ? plain(word) : word,
  );
}

/** Letters that are drawn instead of typed, which compatibility forms do not know. */
export const DRAWN = new Map(
  Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', (letter, at) => [
    letter,
    'abcdefghijklmnoprstuvwyz'[at] ?? letter,
  ]),
);
for (const first of [0x1f150, 0x1f170, 0x1f130]) {
  for (let letter = 0; letter < 26; letter += 1) {
    DRAWN.set(String.fromCodePoint(first + letter), String.fromCharCode(97 + letter));
  }
}
for (const first of [0x2776, 0x2780, 0x278a, 0x24f5]) {
  for (let digit = 1; digit <= 9; digit += 1) {
    DRAWN.set(String.fromCodePoint(first + digit - 1), String(digit));
  }
}
DRAWN.set('⓿', '0').set('🄌', '0');
