import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOING_WORDS } from './doing-words.ts';
import { HONORIFICS } from './honorifics.ts';
import { easinessOf } from './index.ts';
import { LOANWORDS } from './loanwords.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { TURNS_OF_SPEECH } from './turns-of-speech.ts';
import { readTable } from './word-table.ts';

interface Words {
  readonly title: string;
  readonly body: string;
}
interface DemoPost {
  readonly text: Readonly<Record<string, Words>>;
}
const whole = (words: Words | undefined): string => `${words?.title}\n${words?.body}`;

type Pair = readonly [hard: string, easy: string];
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const pairs = read('tests/easy-japanese/pairs.json') as readonly Pair[];
const scoreOf = (text: string): number => easinessOf(text)?.score ?? -1;
const wrong = (all: readonly Pair[]) =>
  all
    .map(([hard, easy]) => ({ hard, hardScore: scoreOf(hard), easy, easyScore: scoreOf(easy) }))
    .filter(({ hardScore, easyScore }) => hardScore >= easyScore);

const fresh = read('tests/easy-japanese/fresh-pairs.json') as readonly Pair[];

/** A text with the first wording offered in every place that has one. */
function asOffered(text: string): string {
  const hints = easinessOf(text)?.hints.filter(({ easier }) => easier.length > 0) ?? [];
  return hints.reduceRight(
    (easy, { from, to, easier }) => easy.slice(0, from) + (easier[0] ?? '') + easy.slice(to),
    text,
  );
}

describe('how easy a text is', () => {
  it('gives the easier of two texts that say the same the better score, sixty times', () => {
    expect(pairs).toHaveLength(60);
    expect(wrong(pairs)).toEqual([]);
  });

  it('does so with pairs written when the rules were done, and with the demo posts', () => {
    expect(fresh).toHaveLength(20);
    expect(wrong(fresh)).toEqual([]);
    const posts = read('data/demo-posts.json') as readonly DemoPost[];
    const demo = posts.map(({ text }): Pair => [whole(text['ja']), whole(text['ja-easy'])]);
    expect(wrong(demo)).toEqual([]);
  });

  it.each<[string, string]>([
    ['参加費は無料です。', '参加するお金はただです。'],
    ['書類を提出してください。', '紙を出してください。'],
    ['会議は中止になりました。', '会議はやめました。'],
    ['必要な事項をご記入ください。', '必要な事項を書いてください。'],
    ['お名前をお書きになってください', 'お名前を書いてください'],
    ['ここでお待ちください。', 'ここで待ってください。'],
    ['明日伺います。', '明日行きます。'],
    ['詳細は後日ご連絡いたします。', 'くわしいことはあとで連絡します。'],
    ['スケジュールの件', '予定の件'],
    ['早朝に出発', '朝早くに出発'],
    ['駅において配布しています', '駅で配っています'],
    ['極力避けましょう', 'できるだけ避けましょう'],
  ])('offers for %s: %s', (hard, easy) => {
    expect(asOffered(hard)).toBe(easy);
  });

  it.each<[string, string, string]>([
    ['passive', '先生に呼ばれました。', 'ばれました'],
    ['passive', '服は決められています', 'られて'],
    ['double-negation', '行けないことはないです。', 'ないことはない'],
    ['kanji-run', '高額療養費制度がある', '高額療養費制度'],
    ['loanword', '町のコミュニティに入る', 'コミュニティ'],
  ])('finds %s in %s', (kind, text, words) => {
    const found = easinessOf(text)?.hints.map((hint) => [
      hint.kind,
      text.slice(hint.from, hint.to),
    ]);
    expect(found).toContainEqual([kind, words]);
  });

  it.each([
    '公園でいっしょに遊びませんか。だれでも来てください。',
    'ありがとうございます。おはようございます。',
    'なんでも食べられます。日本語も教えられます。',
    'わたしはベトナムから来ました。スマホで見られます。',
    '別れました。生まれました。これはだれのですか。',
    '避難所は小学校です。保育園に行きます。在留カードを見せます。',
    '大使館《たいしかん》へ 行《い》きます。熊本（くまもと）です。',
  ])('has nothing to say about %s', (text) => {
    expect(easinessOf(text)).toEqual({ score: expect.any(Number), level: 'easy', hints: [] });
  });

  it('tells a long sentence before what it holds, and nothing of what is not Japanese', () => {
    const long = `${'きのう友だちと公園へ行って'.repeat(4)}本日は帰りました。`;
    expect(easinessOf(long)?.hints.map(({ kind }) => kind)).toEqual(['long-sentence', 'hard-word']);
    for (const text of ['', 'Hello!', '你好，欢迎来到这里', '  \n。']) {
      expect(easinessOf(text)).toBeUndefined();
    }
  });

  it('answers at once, whatever it is given', () => {
    const start = performance.now();
    for (const text of ['ご提出'.repeat(400), '漢'.repeat(1000), 'なれられ'.repeat(300)]) {
      easinessOf(`${text}の`);
    }
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('knows at least 250 hard words, each with something easier', () => {
    const words = [PLAIN_WORDS, TURNS_OF_SPEECH, DOING_WORDS, HONORIFICS, LOANWORDS];
    const table = readTable(...words);
    expect(table.size).toBeGreaterThan(600);
    for (const [hard, easier] of table) expect(easier, hard).not.toContain(hard);
  });
});
