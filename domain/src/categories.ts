export const KINDS = ['offer', 'event', 'request'] as const;
export type Kind = (typeof KINDS)[number];

/** The four groups and twelve categories of the source document (JP-MIRAI Friends, 2022). */
export const CATEGORIES_BY_GROUP = {
  life: ['life-general', 'hobbies', 'childcare-education'],
  events: ['events-general', 'sports'],
  classes: ['class-japanese', 'class-languages', 'class-cooking', 'class-other'],
  help: ['interpreting-translation', 'mutual-help', 'exchange-of-goods'],
} as const;

export type Group = keyof typeof CATEGORIES_BY_GROUP;
export type Category = (typeof CATEGORIES_BY_GROUP)[Group][number];

export const GROUPS = Object.keys(CATEGORIES_BY_GROUP) as readonly Group[];
export const CATEGORIES: readonly Category[] = GROUPS.flatMap((group) => [
  ...CATEGORIES_BY_GROUP[group],
]);

/** The group that a category belongs to. */
export function groupOf(category: Category): Group {
  const found = GROUPS.find((group) =>
    (CATEGORIES_BY_GROUP[group] as readonly Category[]).includes(category),
  );
  if (found === undefined) throw new RangeError(`no such category: ${category}`);
  return found;
}

export const AUDIENCES = ['everyone', 'members'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** For whom a post of this kind starts out: requests ask for care, so they begin with members. */
export const startingAudience = (kind: Kind): Audience =>
  kind === 'request' ? 'members' : 'everyone';

export const JAPANESE_NEEDED = ['none', 'easy', 'daily'] as const;
export type JapaneseNeeded = (typeof JAPANESE_NEEDED)[number];
