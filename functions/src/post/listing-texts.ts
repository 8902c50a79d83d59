import { bracketsToReadings, planListings, stripReadings } from '@friends/domain';
import type {
  AnyReadingLanguage,
  Language,
  ListingTranslation,
  Post,
  PostTexts,
} from '@friends/domain';
import { addReadings, canReadAtOnce } from '../text/add-readings.ts';
import type { TranslationProblem, Translations } from '../translation/translate-texts.ts';

/** The text of one listing and what its readers are told about it. */
export interface ListingText {
  readonly language: AnyReadingLanguage;
  readonly texts: PostTexts;
  readonly translation: ListingTranslation;
  /** Japanese with its readings, by which it is found in kana too. */
  readonly reading?: string;
  /** Written only where there is no listing of this edit yet: something better is on its way. */
  readonly provisional?: true;
}

/** A post's texts as its author wrote them. */
export function originalTexts(post: Post): PostTexts {
  const { title, body, event } = post;
  return { title, body, ...(event && { venue: event.venue }) };
}

const withoutReadings = (text: string): string => stripReadings(bracketsToReadings(text));

/**
 * The texts of a post that translations start from: the author's own easy version of their
 * Japanese, which says the same and comes through better; else what they wrote.
 */
export function sourceTexts(post: Post, language: Language): PostTexts {
  const original = originalTexts(post);
  if (language !== 'ja' || post.easy === undefined) return original;
  const { title, body } = post.easy;
  return { ...original, title: withoutReadings(title), body: withoutReadings(body) };
}

/** The distinct texts of a post that translations are made of. */
export const textsOf = (texts: PostTexts): string[] => [
  ...new Set([texts.title, texts.body, ...(texts.venue === undefined ? [] : [texts.venue])]),
];

/** All texts in one language, or the first problem: a listing is never half translated. */
export function translated(
  texts: PostTexts,
  target: Language,
  translations: Translations,
): PostTexts | TranslationProblem {
  const found = new Map<string, string>();
  for (const text of textsOf(texts)) {
    const outcome = translations(text, target);
    if ('problem' in outcome) return outcome.problem;
    found.set(text, outcome.text);
  }
  const get = (text: string): string => found.get(text) ?? text;
  const venue = texts.venue === undefined ? {} : { venue: get(texts.venue) };
  return { title: get(texts.title), body: get(texts.body), ...venue };
}

const stateOf = (problem: TranslationProblem): ListingTranslation =>
  problem === 'budget' ? 'budget' : 'pending';

async function withReadings(texts: PostTexts): Promise<PostTexts> {
  return {
    title: await addReadings(texts.title),
    body: await addReadings(texts.body),
    ...(texts.venue !== undefined && { venue: await addReadings(texts.venue) }),
  };
}

/** Japanese as it is, and with readings: both Japanese listings are made of it, read once. */
interface Japanese {
  readonly texts: PostTexts;
  readonly read: PostTexts;
}

const readJapanese = async (texts: PostTexts): Promise<Japanese> => ({
  texts,
  read: await withReadings(texts),
});

function japaneseText({ texts, read }: Japanese, translation: ListingTranslation): ListingText {
  const reading = Object.values(read).join('\n');
  return { language: 'ja', texts, translation, reading };
}

/** Easy Japanese: the author's own where there is one, else the Japanese; with readings. */
async function easyText(
  post: Post,
  japanese: Japanese | TranslationProblem,
  source: ListingTranslation,
): Promise<ListingText> {
  const language = 'ja-easy' as const;
  const failed = typeof japanese === 'string';
  const texts = failed ? originalTexts(post) : japanese.texts;
  if (post.easy !== undefined) {
    const easy = {
      title: bracketsToReadings(post.easy.title),
      body: bracketsToReadings(post.easy.body),
    };
    const venue = texts.venue === undefined ? {} : { venue: texts.venue };
    return { language, texts: await withReadings({ ...easy, ...venue }), translation: 'author' };
  }
  if (failed) return { language, texts, translation: stateOf(japanese) };
  return { language, texts: japanese.read, translation: source };
}

/** The texts of all listings of a post, once its translations are there or have failed. */
export async function finalTexts(
  post: Post,
  language: Language,
  translations: Translations,
): Promise<ListingText[]> {
  const original = originalTexts(post);
  const source = sourceTexts(post, language);
  const inLanguage = (target: Language) =>
    target === language ? original : translated(source, target, translations);
  const plans = planListings(language, post.easy !== undefined);
  const written = inLanguage('ja');
  const japanese = typeof written === 'string' ? written : await readJapanese(written);
  return Promise.all(
    plans.map(async ({ language: listing, source }): Promise<ListingText> => {
      if (listing === 'ja-easy') return easyText(post, japanese, source);
      if (listing === 'ja' && typeof japanese !== 'string') return japaneseText(japanese, source);
      const texts = inLanguage(listing);
      if (typeof texts !== 'string') return { language: listing, texts, translation: source };
      return { language: listing, texts: original, translation: stateOf(texts) };
    }),
  );
}

/**
 * Japanese is shown before the dictionary is loaded, and then only where nothing better is there
 * yet; with a dictionary at hand it comes with its readings, which spares writing it again.
 */
async function firstJapanese(post: Post): Promise<ListingText> {
  const texts = originalTexts(post);
  if (canReadAtOnce()) return japaneseText(await readJapanese(texts), 'original');
  return { language: 'ja', texts, translation: 'original', provisional: true };
}

/**
 * What can be shown before any translation is there: the original in its own language. Where
 * that is none of the ten, the Japanese listing goes with it, by which later runs find it.
 */
export async function firstTexts(post: Post, language: Language): Promise<ListingText[]> {
  if (language === 'ja') return [await firstJapanese(post)];
  const own = planListings(language, post.easy !== undefined)
    .filter(({ source }) => source === 'original')
    .map((plan): ListingText => {
      return { language: plan.language, texts: originalTexts(post), translation: 'original' };
    });
  const isFurther = planListings('ja', false).every((plan) => plan.language !== language);
  return isFurther
    ? [...own, ...pendingTexts(post, language).filter((l) => l.language === 'ja')]
    : own;
}

/** The original, marked as not translated yet, for readers of all other languages. */
export function pendingTexts(post: Post, language: Language): ListingText[] {
  return planListings(language, post.easy !== undefined)
    .filter(({ source }) => source !== 'original')
    .map((plan) => ({
      language: plan.language,
      texts: originalTexts(post),
      translation: 'pending',
      provisional: true,
    }));
}
