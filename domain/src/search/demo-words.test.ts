import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toUnicode } from '../../../functions/src/text/zawgyi.ts';
import { groupOf } from '../categories.ts';
import type { Category, Kind } from '../categories.ts';
import { READING_LANGUAGES } from '../languages.ts';
import type { ReadingLanguage } from '../languages.ts';
import { LIMITS } from '../limits.ts';
import { bracketsToReadings } from '../text/readings.ts';
import { seededRandom } from '../random.ts';
import { cellsOf } from './cells.ts';
import { exactIndex } from './exact-index.ts';
import type { IndexedPost } from './exact-index.ts';
import { newestPage } from './newest.ts';
import { ask } from './query.ts';
import type { ListingCursor } from './query.ts';
import { hasWords, wordQuery, wordsOfListing } from './words.ts';

interface DemoPost {
  readonly id: string;
  readonly kind: Kind;
  readonly category: Category;
  readonly daysAgo: number;
  readonly event?: { readonly venue: Readonly<Record<ReadingLanguage, string>> };
  readonly text: Readonly<
    Record<ReadingLanguage, { readonly title: string; readonly body: string }>
  >;
}
const posts = JSON.parse(readFileSync('data/demo-posts.json', 'utf8')) as DemoPost[];

function listed({ id, kind, category, daysAgo, event, text }: DemoPost, language: ReadingLanguage) {
  const asListed = language === 'ja-easy' ? bracketsToReadings : (plain: string) => plain;
  const { title, body } = text[language];
  const geohash = 'xn76g';
  return {
    id,
    cursor: { createdAt: new Date(Date.UTC(2026, 10, 22 - daysAgo)).toISOString(), name: id },
    listing: {
      audience: 'everyone',
      kind,
      category,
      group: groupOf(category),
      speaks: {},
      japaneseEnough: {},
      prefecture: '13',
      place: { code: '13101', geohash, name: '', prefecture: '' },
      cells: cellsOf(geohash),
      words: wordsOfListing({
        title: asListed(title),
        body: asListed(body),
        placeName: '',
        days: [],
        ...(event && { venue: event.venue[language] }),
      }),
    },
  } satisfies IndexedPost;
}

/** The dictionary cuts loanwords inside a syllable (ဂိ|မ်း, က|မ္|ဘာ): nobody types half of one. */
const HALF_SYLLABLE = /^[\u1000-\u1021](?:\u1037?\u103A|\u1039)/u;
const STACKS = /\u1039$/u;

/** The words of a text as others see them, not our own rules. */
function neutralWords(text: string, language: ReadingLanguage): string[] {
  const locale = language === 'ja-easy' ? 'ja' : language;
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  const words: string[] = [];
  for (const { segment, isWordLike } of segments) {
    if (HALF_SYLLABLE.test(segment) || STACKS.test(words.at(-1) ?? ''))
      words.push(`${words.pop() ?? ''}${segment}`);
    else if (isWordLike) words.push(segment);
  }
  return words;
}

const three = (words: readonly string[], spots: readonly number[]): string =>
  [...new Set(spots)]
    .sort((a, b) => a - b)
    .flatMap((at) => words.slice(at, at + 1))
    .join(' ');

/** Threes of words in their order: the first, those furthest apart, and some at random. */
function threesOf(words: readonly string[], random: () => number): string[] {
  const last = words.length - 1;
  const any = () =>
    words
      .map((_, at) => ({ at, drawn: random() }))
      .sort((a, b) => a.drawn - b.drawn)
      .slice(0, 3)
      .map(({ at }) => at);
  return [[0, 1, 2], [0, last >> 1, last], any(), any(), any(), any()].map((spots) =>
    three(words, spots),
  );
}

/** The three longest: what somebody types who looks for just this. */
function telling(words: readonly string[]): string {
  const spots = words
    .map((_, at) => at)
    .sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0));
  return three(words, spots.slice(0, 3));
}

const indexes = new Map(
  READING_LANGUAGES.map((language) => [
    language,
    exactIndex(posts.map((post) => listed(post, language))),
  ]),
);

async function pagesOf(typed: string, language: ReadingLanguage): Promise<string[][]> {
  const asked = ask({ words: typed }, { language, asMember: false, now: 0 });
  const index = indexes.get(language);
  if (asked === 'none' || index === undefined) return [];
  const pages: string[][] = [];
  let after: ListingCursor | undefined;
  do {
    const { results, next } = await newestPage(index, { asked, page: LIMITS.feedPage }, after);
    pages.push(results.map(({ id }) => id));
    after = next;
  } while (after !== undefined);
  return pages;
}

test.each(READING_LANGUAGES)(
  'every demo post is found by three words of its title: %s',
  async (language) => {
    const random = seededRandom(40);
    const missed: string[] = [];
    for (const { id, text } of posts) {
      const words = neutralWords(text[language].title, language);
      const [first = []] = await pagesOf(telling(words), language);
      if (!first.slice(0, LIMITS.feedPage).includes(id)) missed.push(`page 1: ${telling(words)}`);
      for (const typed of threesOf(words, random)) {
        if (!(await pagesOf(typed, language)).flat().includes(id)) missed.push(typed);
      }
    }
    expect(missed).toEqual([]);
  },
  20_000,
);

test.each([
  ['ja', 'サッカー', 'さっかーをしませんか'],
  ['ja', 'さっかー', 'サッカーをしませんか'],
  ['ja', 'ｻｯｶｰ', 'サッカーをしませんか'],
  ['ja', 'がっこう', 'ガッコウ'],
  ['ja', 'ｶﾞｯｺｳ', 'がっこう'],
  ['ja', 'カ\u3099ッコウ', 'ガッコウ'],
  ['ja', 'Tシャツ', 'ｔｼｬﾂを交換'],
  ['ja', '10時', '１０時から'],
  ['ja', '日本語 教室', '日本語の教室'],
  ['ja', '日本語　教室', '教室で日本語'],
  ['ja', 'さくらまつり', 'さくら まつり'],
  ['ja', 'たべもの', '食《た》べ物《もの》'],
  ['ja', '食べもの', '食《た》べ物《もの》'],
  ['ja', '食べ物', '食《た》べ物《もの》'],
  ['ja-easy', 'くまもと', '熊本《くまもと》に来《き》ました'],
  ['zh', '足球', '周日一起踢足球'],
  ['zh', '一起 足球', '周日一起踢足球'],
  ['en', 'SOCCER', 'Soccer on Sunday'],
  ['en', 'ｓｏｃｃｅｒ', 'Soccer on Sunday'],
  ['en', 'cafe', 'Café'],
  ['en', 'soccer!!', 'soccer'],
  ['vi', 'bong da', 'Đá bóng, xem bóng đá'],
  ['vi', 'BÓNG ĐÁ', 'xem bóng đá'],
  ['vi', 'bo\u0301ng đa\u0301', 'xem bóng đá'],
  ['vi', 'chủ nhật bóng đá', 'Bóng đá vào Chủ nhật'],
  ['pt', 'coracao', 'Coração'],
  ['pt', 'CORAÇÃO', 'coração'],
  ['es', 'nino', 'Niños y niño'],
  ['es', 'español', 'Espanol'],
  ['tl', 'pina', 'Piña'],
  ['id', 'sepak bola', 'Main SEPAK-BOLA'],
  ['my', 'ဘောလုံး', 'တနင်္ဂနွေနေ့ ဘောလုံးကန်ရအောင်'],
  ['my', 'ဘောလုံးကစား', 'ဘောလုံး ကစားကြမယ်'],
  ['my', 'ဘောလုံး ကစား', 'ဘောလုံးကစားကြမယ်'],
  ['my', 'ေဘာလုံး ကစားၾကမယ္', 'ဘောလုံး ကစားကြမယ်'],
  ['my', 'ေက်းဇူးတင္ပါတယ္', 'ကျေးဇူးတင်ပါတယ်။'],
  ['my', '၁၀', '10 နာရီ'],
] as const)('%s: “%s” finds “%s”', (language, typed, title) => {
  const query = wordQuery(toUnicode(typed), language);
  const words = wordsOfListing({ title, body: '', placeName: '', days: [] });
  expect(query && words.includes(query.asked) && hasWords(words, query), words.join()).toBe(true);
});

test('what is read is found in a long text, and so is what is written', () => {
  const body = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join(
    '',
  );
  const read = [...body].map((kanji) => `${kanji}《よ》`).join('');
  const reading = `料理《りょうり》教室《きょうしつ》\n${read}`;
  const words = wordsOfListing({ title: '料理教室', body, placeName: '', days: [], reading });
  expect(words).toEqual(
    expect.arrayContaining(['料理', 'りょ', 'ょう', 'きょ', 'しつ', body.slice(100, 102)]),
  );
  expect(words.length).toBe(LIMITS.listingWords);
});

test.each(['။', '၊ ။', '៕', '・', '《》', '🎉', '  '])('“%s” is no word', (typed) => {
  expect(wordQuery(typed, 'my')).toBeUndefined();
});
