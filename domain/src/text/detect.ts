import type { Language } from '../languages.ts';

/** The language a text seems to be in; `sure` is false where a person should be asked. */
export interface Detection {
  readonly language: Language | undefined;
  readonly sure: boolean;
}

const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
];
/** Scripts that several of our languages share: the first is likelier, the writer is asked. */
const SHARED_SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Devanagari}/gu, 'ne'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ur'],
];

/**
 * Words that are frequent in one language and rare in the other five. Function words only: they
 * stand in nearly every sentence, whatever it is about.
 */
const WORDS: Readonly<Record<'en' | 'vi' | 'tl' | 'id' | 'pt' | 'es', string>> = {
  en: `the and is are was were you your i i'm my we our they it it's of to for with this that have has
    can could would will do don't does not at from on in an anyone who what where when how please
    hello hi thank thanks looking want need help there about if be any just but or so as let's`,
  vi: `và là của có không cho tôi mình bạn các một những được với này đó ở tại người nào ai ơi nhé
    xin chào cảm ơn cần muốn tìm học biết đi đến rất cũng nhưng thì mà để từ trong khi sẽ đã đang
    anh chị em ạ giúp chúng ta gì hay nếu`,
  tl: `ang ng mga sa na ay ako ko mo ka po kayo namin natin tayo kami siya nila ito iyon hindi may
    mayroon wala gusto kung para at pero lang din rin naman ba nang si ni kay salamat kumusta
    puwede pwede sino ano saan paano kasi dito iyong yung niyo ninyo opo huwag`,
  id: `dan yang di ke dari untuk dengan saya aku kamu anda kami kita mereka ini itu ada tidak bisa
    akan sudah belum mau ingin juga atau karena pada adalah apa siapa mana bagaimana terima kasih
    tolong halo tapi tetapi bersama orang sedang dalam jika kalau lagi sangat bukan nya ya`,
  pt: `o os e é um uma não que para por com do da dos das no na nos nas eu você vocês meu minha
    nós ele ela isso este esta tem ter ser está estou são muito mais mas também como quem onde
    quando de em se me sem até obrigado obrigada oi olá gostaria preciso alguém ao à pode posso quero sou seu sua pelo`,
  es: `el los las y es un una no que para por con del de la en yo tú usted ustedes mi nosotros él
    ella esto este esta tiene tengo ser está estoy son muy más pero también como quién dónde cuándo
    gracias hola necesito alguien al puede puedo quiero soy su me nos se si lo hay busco gustaría`,
};

const LATIN_WORDS = Object.entries(WORDS).map(
  ([language, words]) =>
    [
      language as keyof typeof WORDS,
      new Set(words.split(/\s+/).map((w) => w.normalize('NFC'))),
    ] as const,
);
const MARKS: readonly (readonly [RegExp, keyof typeof WORDS])[] = [
  [/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g, 'vi'],
  [/[ãõâêôç]|nh|lh/g, 'pt'],
  [/[ñ¿¡]|ción|ll/g, 'es'],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language by writing system alone, where that tells; undefined for Latin and for no letters. */
export function detectByScript(text: string): Detection | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return { language: undefined, sure: false };
  for (const [pattern, language] of SCRIPTS) {
    const share = count(text, pattern) / letters;
    if (share >= 0.3 || (language === 'ja' && share >= 0.08)) return { language, sure: true };
  }
  for (const [pattern, language] of SHARED_SCRIPTS) {
    if (count(text, pattern) / letters >= 0.3) return { language, sure: false };
  }
  const han = count(text, /\p{Script=Han}/gu) / letters;
  // Kanji alone is ambiguous between Japanese and Chinese until the text is a sentence long.
  if (han >= 0.3) return { language: 'zh', sure: count(text, /\p{Script=Han}/gu) >= 12 };
  return undefined;
}

/** Points for each Latin-script language of ours: function words and letters of its own. */
export function latinScores(text: string): ReadonlyMap<Language, number> {
  const folded = text.normalize('NFC').toLowerCase();
  // Not the letters of keys and units: the "e" of 7e8d is no word.
  const words = folded.match(/(?<![\p{L}\p{M}\d])[\p{L}\p{M}'’]+(?![\p{L}\p{M}\d])/gu) ?? [];
  const scores = new Map<Language, number>();
  for (const [language, known] of LATIN_WORDS) {
    const hits = words.filter((word) => known.has(word.replace('’', "'"))).length;
    scores.set(language, hits);
  }
  for (const [pattern, language] of MARKS) {
    const weight = language === 'vi' ? 1 : 0.5;
    scores.set(language, (scores.get(language) ?? 0) + weight * count(folded, pattern));
  }
  return scores;
}

/**
 * The language a text is written in, from the text alone: by script, then by function words.
 * Small enough for the browser; the functions let a statistical detector decide what this
 * leaves unsure.
 */
export function detectLanguage(text: string): Detection {
  const byScript = detectByScript(text);
  if (byScript !== undefined) return byScript;
  const ranked = [...latinScores(text)].sort((a, b) => b[1] - a[1]);
  const [best, second] = [ranked[0], ranked[1]];
  if (best === undefined || best[1] === 0) return { language: undefined, sure: false };
  const ahead = best[1] - (second?.[1] ?? 0);
  return { language: best[0], sure: best[1] >= 2 && ahead >= 1 && ahead / best[1] >= 0.25 };
}
