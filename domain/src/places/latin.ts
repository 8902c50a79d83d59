const VOWELS = 'aiueo';
const ROWS: readonly (readonly [kana: string, consonant: string])[] = [
  ['あいうえお', ''],
  ['かきくけこ', 'k'],
  ['がぎぐげご', 'g'],
  ['さしすせそ', 's'],
  ['ざじずぜぞ', 'z'],
  ['たちつてと', 't'],
  ['だぢづでど', 'd'],
  ['なにぬねの', 'n'],
  ['はひふへほ', 'h'],
  ['ばびぶべぼ', 'b'],
  ['ぱぴぷぺぽ', 'p'],
  ['まみむめも', 'm'],
  ['らりるれろ', 'r'],
  ['ぁぃぅぇぉ', ''],
];
const HEPBURN: Readonly<Record<string, string>> = {
  し: 'shi',
  じ: 'ji',
  ち: 'chi',
  つ: 'tsu',
  ぢ: 'ji',
  づ: 'zu',
  ふ: 'fu',
  や: 'ya',
  ゆ: 'yu',
  よ: 'yo',
  わ: 'wa',
  ゐ: 'i',
  ゑ: 'e',
  を: 'o',
  ん: 'n',
  ゔ: 'vu',
};
const SMALL_Y: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };

const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([kana, consonant]) =>
    [...kana].map((letter, at) => [letter, consonant + VOWELS.charAt(at)] as const),
  ),
  ...Object.entries(HEPBURN),
]);

/** Katakana as hiragana (ー stays); everything else is left as it is. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

function withSmallY(syllable: string, vowel: string): string {
  const stem = syllable.slice(0, -1);
  return /(sh|ch|j)$/.test(stem) ? stem + vowel : `${stem}y${vowel}`;
}

/**
 * Hiragana and katakana in Hepburn letters, lower case, long vowels as the kana spell them
 * (おおさか → oosaka, とうきょう → toukyou), っち as tch. Other characters pass unchanged.
 */
export function romanise(kana: string): string {
  let out = '';
  let doubled = false;
  for (const letter of toHiragana(kana)) {
    const small = SMALL_Y[letter];
    if (letter === 'っ') {
      doubled = true;
    } else if (letter === 'ー') {
      out += /[aiueo]$/.test(out) ? out.slice(-1) : '';
    } else if (small !== undefined && /i$/.test(out)) {
      out = withSmallY(out, small);
    } else {
      const syllable = SYLLABLES.get(letter) ?? letter;
      if (doubled) out += syllable.startsWith('ch') ? 't' : syllable.charAt(0);
      doubled = false;
      out += syllable;
    }
  }
  return out;
}

/**
 * A reading as place names are commonly written in English: long o and u short, first letter
 * large (おおさか → Osaka). Names whose parts meet in two vowels (まつうら) need an exception;
 * `tools/places/english.json` has them.
 */
export function commonLatin(kana: string): string {
  const letters = romanise(kana).replace(/o[ou]|uu/g, (pair) => pair.charAt(0));
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/l/g, 'r'],
  [/qu(?=[ei])/g, 'k'],
  [/[ct]ch/g, 'ch'],
  [/c(?=i|$)/g, 't'],
  [/c(?!h)/g, 'k'],
  [/dz|d(?=u)|dj|d(?=i)/g, 'z'],
  [/jy?(?=[auoe])/g, 'zy'],
  [/j/g, 'z'],
  [/shi/g, 'si'],
  [/sh(?=[auoe])/g, 'sy'],
  [/sh$/, 's'],
  [/chi/g, 'ti'],
  [/ch(?=[auoe])/g, 'ty'],
  [/ch$/, 't'],
  [/ts/g, 't'],
  [/f/g, 'h'],
  [/m(?=[bmp])/g, 'n'],
  [/oh(?![aiueo])/g, 'o'],
  [/o[ou]+/g, 'o'],
  [/(.)\1+/g, '$1'],
];

/** Kana and Latin letters as a to z, spelling kept, accents and all other characters dropped. */
export function latinLetters(text: string): string {
  return romanise(text.normalize('NFKC'))
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** The key of `foldLatin` for text that is nothing but the letters a to z. */
export function foldLetters(letters: string): string {
  return SPELLINGS.reduce((key, [from, to]) => key.replace(from, to), letters);
}

/**
 * One key for all the ways of writing a Japanese name in Latin letters or kana: Osaka, Ōsaka,
 * Oosaka, OHSAKA, おおさか → osaka; Hepburn and kunrei (Chiba, Tiba), m or n before b, single or
 * double letters. The end may be half typed. Characters that are neither are dropped.
 */
export function foldLatin(text: string): string {
  return foldLetters(latinLetters(text));
}
