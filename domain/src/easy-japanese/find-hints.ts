import { DOING_ENDINGS, POLITE_ENDINGS, inForm, verbStems } from './conjugate.ts';
import { DOING_WORDS } from './doing-words.ts';
import { HONORIFICS } from './honorifics.ts';
import { LOANWORDS } from './loanwords.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { POLITE_VERBS } from './polite-verbs.ts';
import { TURNS_OF_SPEECH } from './turns-of-speech.ts';
import { anyOf, readTable } from './word-table.ts';

/** What makes a Japanese text hard; the web app has a sentence for each. */
export const HINT_KINDS = [
  'long-sentence',
  'hard-word',
  'honorific',
  'loanword',
  'passive',
  'double-negation',
  'kanji-run',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** One hard place of a text, in UTF-16 units, and what may stand there instead. */
export interface EasyHint {
  readonly kind: HintKind;
  readonly from: number;
  readonly to: number;
  readonly easier: readonly string[];
  /** An easier word that cannot simply be put there: the sentence wants to be said anew. */
  readonly idea?: string;
}

type Found = (match: RegExpMatchArray) => Omit<EasyHint, 'from' | 'to'> | undefined;
type Rule = readonly [pattern: RegExp, found: Found];

const HAN = '[\\p{Script=Han}々]';
/** Not in the middle of a word in kanji. */
const BEGINS = `(?:(?<!${HAN})|(?!${HAN}))`;
const PLAIN = readTable(PLAIN_WORDS);
const TURNS = readTable(TURNS_OF_SPEECH);
const HONORIFIC = readTable(HONORIFICS);
const LOAN = readTable(LOANWORDS);
const DOING = readTable(DOING_WORDS);
const POLITE = readTable(POLITE_VERBS);

/** `始める*;始まり`: the verb, and the noun where the word stands alone. */
function doingOf(noun: string): { readonly verb?: string; readonly alone?: string } {
  const [verb, alone] = DOING.get(noun)?.[0]?.split(';') ?? [];
  return { ...(verb !== undefined && { verb }), ...(alone !== undefined && { alone }) };
}

const wordings = (word: string | undefined): string[] => (word === undefined ? [] : [word]);

/** A word that goes on in kanji is part of a longer one, in whose place nothing is offered. */
const goesOn = ({ 0: word, index = 0, input = '' }: RegExpMatchArray): boolean =>
  /[\p{Script=Han}々]$/u.test(word) &&
  /^[\p{Script=Han}々]/u.test(input.slice(index + word.length));

const fromTable =
  (table: ReadonlyMap<string, readonly string[]>, kind: HintKind): Found =>
  (match) => ({ kind, easier: goesOn(match) ? [] : (table.get(match[0]) ?? []) });

const ending = (endings: readonly string[]): string =>
  `(?<ending>${anyOf(endings.filter((word) => word !== 'し'))}|し(?=、))`;

const RULES: readonly Rule[] = [
  [
    new RegExp(`(?<!ありがとう|おはよう|おめでとう)(?:${anyOf(HONORIFIC.keys())})`, 'gu'),
    fromTable(HONORIFIC, 'honorific'),
  ],
  [
    new RegExp(
      `お(?<stem>${anyOf(POLITE.keys())})${ending([...POLITE_ENDINGS, 'します', 'いたします', 'いたしました', 'しました'])}`,
      'gu',
    ),
    ({ groups }) => {
      const verb = POLITE.get(groups?.['stem'] ?? '')?.[0] ?? '';
      return { kind: 'honorific', easier: wordings(inForm(verb, groups?.['ending'] ?? '')) };
    },
  ],
  [
    new RegExp(`ご(?<noun>${HAN}{2,4})${ending([...POLITE_ENDINGS, ...DOING_ENDINGS])}`, 'gu'),
    ({ groups }) => {
      const noun = groups?.['noun'] ?? '';
      const verb = doingOf(noun).verb ?? `${noun}する`;
      return { kind: 'honorific', easier: wordings(inForm(verb, groups?.['ending'] ?? '')) };
    },
  ],
  [
    new RegExp(`(?<!${HAN})(?<noun>${anyOf(DOING.keys())})(?:を)?${ending(DOING_ENDINGS)}`, 'gu'),
    ({ groups }) => {
      const { verb = '' } = doingOf(groups?.['noun'] ?? '');
      return { kind: 'hard-word', easier: wordings(inForm(verb, groups?.['ending'] ?? '')) };
    },
  ],
  [
    new RegExp(`(?<!${HAN})(?:${anyOf(DOING.keys())})`, 'gu'),
    (match) => {
      const { verb, alone } = doingOf(match[0]);
      if (alone !== undefined && !goesOn(match)) return { kind: 'hard-word', easier: [alone] };
      return { kind: 'hard-word', easier: [], ...(verb && { idea: verbStems(verb).plain }) };
    },
  ],
  [new RegExp(`${BEGINS}(?:${anyOf(PLAIN.keys())})`, 'gu'), fromTable(PLAIN, 'hard-word')],
  [
    new RegExp(`${BEGINS}(?:${anyOf(TURNS.keys())})`, 'gu'),
    ({ 0: word }) => ({ kind: 'hard-word', easier: TURNS.get(word) ?? [] }),
  ],
  [
    new RegExp(`(?<![ァ-ヺー])(?:${anyOf(LOAN.keys())})(?![ァ-ヺー])`, 'gu'),
    fromTable(LOAN, 'loanword'),
  ],
  [
    /ない(?:こと|わけ|もの)(?:で)?[はも](?:ない|ありません|ございません)|(?:なく[はも]|なくはあり)(?:ない|ません)|ざるを得\S{2,4}|ずにはい(?:られ|かな)|ないとは限|ないわけにはい|せんわけでは/gu,
    () => ({ kind: 'double-negation', easier: [] }),
  ],
  [
    /(?<=(?<before>\S{0,3}))[かがさたなばまらわ]れ(?:ます|ました|ません|て|たり|た|ない|ば|る)/gu,
    ({ 0: word, groups }) =>
      isPassive(word, groups?.['before'] ?? '') ? { kind: 'passive', easier: [] } : undefined,
  ],
  [new RegExp(`${HAN}{6,}`, 'gu'), () => ({ kind: 'kanji-run', easier: [] })],
];

/** Verbs that only look like the passive: 別れる in kana, 生まれる, 食べられる. */
const NO_PASSIVE =
  /(?:はな|なが|わか|つか|うま|生ま|こわ|壊わ|たお|あらわ|はず|よご|くださ|ばな|めぐま|恵ま|しか)$/;
/** Behind 食べ, 来 and 出 it is what one can do; behind 決め, 付け it is mostly the passive. */
const PERHAPS_ABLE = /(?:[ぁ-ゖ](?<![めけ])|[来見得着寝出居似煮射])ら$/u;

function isPassive(word: string, before: string): boolean {
  const head = before + word.charAt(0);
  return !NO_PASSIVE.test(head) && !PERHAPS_ABLE.test(head);
}

/** Names that people meet and have to know: there is no easier word for the thing itself. */
const NAMES =
  /避難(?:所|場所|訓練)|保育(?:園|所)|転[入出]届|(?:国民)?健康保険|国民年金|住民[票税]|労働基準監督署|出入国在留管理[庁局]|日本語能力試験|在留(?:カード|資格)|母子手帳|マイナンバーカード/gu;

/** Hints of which none lies upon another: the longer one counts, then the earlier rule. */
function withoutOverlaps(hints: readonly EasyHint[]): EasyHint[] {
  const chosen: EasyHint[] = [];
  const byLength = [...hints].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const hint of byLength) {
    if (chosen.every(({ from, to }) => hint.to <= from || hint.from >= to)) chosen.push(hint);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** The hard words and forms of a Japanese text, in their order; sentences are not looked at. */
export function findHardPlaces(text: string): EasyHint[] {
  const hints = RULES.flatMap(([pattern, found]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const hint = found(match);
      return hint === undefined
        ? []
        : [{ ...hint, from: match.index, to: match.index + match[0].length }];
    }),
  );
  const names = [...text.matchAll(NAMES)].map(({ 0: name, index }) => [index, index + name.length]);
  const isName = ({ from, to }: EasyHint) =>
    names.some(([start = 0, end = 0]) => from >= start && to <= end);
  return withoutOverlaps(hints.filter((hint) => !isName(hint)));
}
