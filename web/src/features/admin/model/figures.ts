import { ANSWERED_WITHIN, sumDays } from '@friends/domain';
import type { DayStatistics, Language, PeriodStatistics } from '@friends/domain';

interface Figure {
  /** `count.<name>` in the namespace `admin`. */
  readonly name: string;
  readonly value: number | string;
  readonly params?: Readonly<Record<string, number>>;
}

/** All posts of a day or a period. */
export const postsOf = ({ posts }: Pick<DayStatistics, 'posts'>): number =>
  Object.values(posts).reduce((sum, count) => sum + count, 0);

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`;

/** What comes first of a period's figures. */
export function mainFigures(sum: PeriodStatistics): readonly Figure[] {
  const posts = postsOf(sum);
  return [
    { name: 'members', value: sum.members },
    { name: 'joined', value: sum.joined },
    { name: 'posts', value: posts },
    { name: 'threads', value: sum.threads },
    { name: 'answered', value: share(sum.answered, posts) },
    ...ANSWERED_WITHIN.map((hours, index) => ({
      name: 'within',
      value: share(sum.within[index] ?? 0, posts),
      params: { hours },
    })),
    { name: 'likes', value: sum.likes },
    { name: 'characters', value: sum.characters },
    { name: 'cost', value: `US$ ${sum.cost.toFixed(2)}` },
  ];
}

/** The days as rows of a table, the names of the columns first. */
export function dayRows(days: readonly DayStatistics[]): readonly (readonly (string | number)[])[] {
  const head = ['day', 'members', 'joined', 'offers', 'events', 'requests', 'threads', 'answered'];
  const more = [...ANSWERED_WITHIN.map((hours) => `within ${hours} h`), 'likes', 'characters'];
  const { languages, answers } = sumDays(days);
  const asked = Object.keys(languages) as Language[];
  const answered = Object.keys(answers) as Language[];
  const rows = days.map((each) => [
    ...[each.day, each.members, each.joined],
    ...[each.posts.offer ?? 0, each.posts.event ?? 0, each.posts.request ?? 0],
    ...[each.threads, each.answered, ...each.within, each.likes, each.characters ?? ''],
    ...asked.map((language) => each.languages[language] ?? 0),
    ...answered.map((language) => each.answers?.[language] ?? 0),
  ]);
  const spoken = [
    ...asked.map((language) => `posts in ${language}`),
    ...answered.map((language) => `answers in ${language}`),
  ];
  return [[...head, ...more, ...spoken], ...rows];
}
