import type { ListedLanguage } from '@friends/domain';
import { FORBIDDEN, LISTED_LANGUAGES } from '@friends/domain';
import {
  compileLists,
  findCauses,
  findSigns,
  judge,
  listLanguages,
  loadDefaultList,
} from '@friends/domain/moderation';
import type { Cause, CompiledLists, Sign } from '@friends/domain/moderation';
import { isGrave, settingOf } from './examples.ts';
import type { Example } from './examples.ts';

/** What the checker has to reach on the examples. */
export const AIMS = {
  precision: 0.95,
  recall: 0.85,
  language: 0.75,
  grave: 0.9,
  dangerRecall: 0.9,
  dangerPrecision: 0.8,
} as const;

/** What was found in an example. */
export interface Answer {
  readonly example: Example;
  /** Without what is only a caution about one's own contact. */
  readonly causes: readonly Cause[];
  readonly signs: readonly Sign[];
}

/** The lists that look at texts of each language, as the page and the functions use them. */
export async function listsByLanguage(): Promise<ReadonlyMap<ListedLanguage, CompiledLists>> {
  const compiled = LISTED_LANGUAGES.map(async (language) => {
    const lists = await Promise.all(listLanguages(language).map(loadDefaultList));
    return [language, compileLists(lists)] as const;
  });
  return new Map(await Promise.all(compiled));
}

/** What the checker says of the examples. */
export function answersTo(
  examples: readonly Example[],
  lists: ReadonlyMap<ListedLanguage, CompiledLists>,
): Answer[] {
  return examples.map((example) => {
    const own = lists.get(example.language) ?? compileLists([]);
    const setting = settingOf(example);
    const found = findCauses(example.text, setting, own);
    const causes = found.filter((cause) => !judge([cause], setting).cautions);
    return { example, causes, signs: findSigns(example.text, own) };
  });
}

/** Found for one of the reasons that it is forbidden for. */
export const isCaught = ({ example, causes }: Answer): boolean =>
  causes.some(({ reason }) => example.reasons.includes(reason));

const count = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length;
const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);

/** Of what was found, how much is right; of what should be found, how much was. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly found: number;
  readonly forbidden: number;
}

/** Texts as a whole: one that is found for a wrong reason alone is missed, and a false alarm. */
export function scoreOf(answers: readonly Answer[]): Score {
  const found = count(answers, ({ causes }) => causes.length > 0);
  const forbidden = count(answers, ({ example }) => example.reasons.length > 0);
  const caught = count(answers, isCaught);
  return { precision: share(caught, found), recall: share(caught, forbidden), found, forbidden };
}

/** One reason alone. */
function reasonScore(answers: readonly Answer[], reason: Cause['reason']): Score {
  const says = ({ causes }: Answer) => causes.some((cause) => cause.reason === reason);
  const should = ({ example }: Answer) => example.reasons.includes(reason);
  const found = count(answers, says);
  const forbidden = count(answers, should);
  const right = count(answers, (answer) => says(answer) && should(answer));
  return { precision: share(right, found), recall: share(right, forbidden), found, forbidden };
}

/** Signs of danger. */
export function dangerScore(answers: readonly Answer[]): Score {
  const found = count(answers, ({ signs }) => signs.length > 0);
  const forbidden = count(answers, ({ example }) => example.danger === true);
  const right = count(answers, ({ example, signs }) => signs.length > 0 && example.danger === true);
  return { precision: share(right, found), recall: share(right, forbidden), found, forbidden };
}

const of = (answers: readonly Answer[], language: ListedLanguage): Answer[] =>
  answers.filter(({ example }) => example.language === language);

/** All figures of the examples; shares between 0 and 1. */
export function figuresOf(answers: readonly Answer[]) {
  const grave = answers.filter(({ example }) => isGrave(example));
  return {
    examples: answers.length,
    all: scoreOf(answers),
    grave: {
      ...scoreOf(grave),
      stopped: share(
        count(grave, ({ causes }) => causes.some(({ weight }) => weight === 'grave')),
        grave.length,
      ),
    },
    evading: scoreOf(
      answers.filter(({ example }) => example.style !== undefined && example.reasons.length > 0),
    ),
    danger: dangerScore(answers),
    languages: Object.fromEntries(
      LISTED_LANGUAGES.map((language) => [language, scoreOf(of(answers, language))]),
    ),
    dangers: Object.fromEntries(
      LISTED_LANGUAGES.map((language) => [language, dangerScore(of(answers, language))]),
    ),
    reasons: Object.fromEntries(FORBIDDEN.map((reason) => [reason, reasonScore(answers, reason)])),
  };
}
export type Figures = ReturnType<typeof figuresOf>;

/** The aims that are missed, in words; empty where all are met. */
export function missedOf({ all, grave, danger, languages }: Figures): string[] {
  const rows: [string, number, number][] = [
    ['precision', all.precision, AIMS.precision],
    ['recall', all.recall, AIMS.recall],
    ['grave recall', grave.recall, AIMS.grave],
    ['danger recall', danger.recall, AIMS.dangerRecall],
    ['danger precision', danger.precision, AIMS.dangerPrecision],
    ...Object.entries(languages).flatMap(
      ([language, { precision, recall }]): [string, number, number][] => [
        [`${language} precision`, precision, AIMS.language],
        [`${language} recall`, recall, AIMS.language],
      ],
    ),
  ];
  return rows
    .filter(([, value, aim]) => value < aim)
    .map(([name, value, aim]) => `${name} ${value.toFixed(3)}, aim ${String(aim)}`);
}
