/** What is known of a member's help, from the documents; the rules look no further than they need. */
export interface BadgeFacts {
  /** Likes that count. */
  readonly likes: number;
  /** Different people who gave them. */
  readonly people: number;
  /** Threads between two reading languages in which they were given. */
  readonly bridges: number;
  /** Own events that took place with at least one who came. */
  readonly events: number;
  /** Translations repaired. */
  readonly repairs: number;
  /** Trainings attended; absent where nobody has looked: then the badge stays as it is. */
  readonly trainings?: number;
  /** One where staff have verified that this is an association; absent as above. */
  readonly verified?: number;
}

interface BadgeRule {
  readonly fact: keyof BadgeFacts;
  readonly needed: number;
}

/** How the badges are earned that are earned by rule. */
export const BADGE_RULES = {
  'first-help': { fact: 'likes', needed: 1 },
  'likes-10': { fact: 'people', needed: 10 },
  'likes-50': { fact: 'people', needed: 50 },
  'likes-200': { fact: 'people', needed: 200 },
  bridge: { fact: 'bridges', needed: 10 },
  translator: { fact: 'repairs', needed: 10 },
  organiser: { fact: 'events', needed: 5 },
  trained: { fact: 'trainings', needed: 1 },
  'verified-group': { fact: 'verified', needed: 1 },
} as const satisfies Readonly<Record<string, BadgeRule>>;
export type EarnedBadge = keyof typeof BADGE_RULES;

/** Every badge by its name; that of the commended is followed by the year: `commended-2026`. */
export const BADGE_NAMES = [
  'first-help',
  'likes-10',
  'likes-50',
  'likes-200',
  'bridge',
  'translator',
  'organiser',
  'trained',
  'commended',
  'verified-group',
] as const satisfies readonly (EarnedBadge | 'commended')[];
export type BadgeName = (typeof BADGE_NAMES)[number];

/** The number of people, threads … beyond which no rule asks. */
export const mostNeeded = (fact: keyof BadgeFacts): number =>
  Math.max(...rules().flatMap(([, rule]) => (rule.fact === fact ? [rule.needed] : [])));

const rules = () => Object.entries(BADGE_RULES) as [EarnedBadge, BadgeRule][];

/** The badges that the facts earn. */
export const badgesOf = (facts: BadgeFacts): EarnedBadge[] =>
  rules()
    .filter(([, { fact, needed }]) => (facts[fact] ?? 0) >= needed)
    .map(([badge]) => badge);

/** How far a badge that is not held yet has come. */
export interface BadgeProgress {
  readonly badge: EarnedBadge;
  readonly have: number;
  readonly needed: number;
}

/**
 * What is still to be earned; of several that ask for the same only the next. To be verified is
 * nothing that one comes nearer to by helping.
 */
export function progressOf(facts: BadgeFacts): BadgeProgress[] {
  const asked = new Set<string>(['verified']);
  return rules().flatMap(([badge, { fact, needed }]) => {
    const have = facts[fact] ?? 0;
    if (have >= needed || asked.has(fact)) return [];
    asked.add(fact);
    return [{ badge, have, needed }];
  });
}

const COMMENDED = /^commended-(\d{4})$/;

/** A badge as an id names it; undefined where it is of a version that is not known here. */
export function badgeOf(
  id: string,
): { readonly name: BadgeName; readonly year?: number } | undefined {
  const [, year] = COMMENDED.exec(id) ?? [];
  if (year !== undefined) return { name: 'commended', year: Number(year) };
  return Object.hasOwn(BADGE_RULES, id) ? { name: id as EarnedBadge } : undefined;
}

/** Badges that stand beside a nickname, at most. */
const SHOWN = 3;

/** The most telling first. */
const TELLING: readonly BadgeName[] = [
  'verified-group',
  'commended',
  'trained',
  'likes-200',
  'likes-50',
  'likes-10',
  'bridge',
  'organiser',
  'translator',
  'first-help',
];

/** What a badge says more of is not shown beside it: of the years the last, of the numbers the highest. */
const kindOf = (name: BadgeName): string => (name.startsWith('likes-') ? 'likes' : name);

/** The badges to show beside a nickname, by their ids, the most telling first. */
export function shownBadges(ids: readonly string[]): string[] {
  const found = ids.flatMap((id) => {
    const badge = badgeOf(id);
    return badge === undefined ? [] : [{ id, ...badge }];
  });
  found.sort(
    (one, other) =>
      TELLING.indexOf(one.name) - TELLING.indexOf(other.name) ||
      (other.year ?? 0) - (one.year ?? 0),
  );
  const kinds = new Set<string>();
  return found
    .filter(({ name }) => !kinds.has(kindOf(name)) && kinds.add(kindOf(name)))
    .slice(0, SHOWN)
    .map(({ id }) => id);
}

/** What is to be written of a member's thanks. */
export interface StandingPlan<Time> {
  readonly likes: number;
  readonly badges: Readonly<Record<string, Time>>;
  /** Badges that are new. */
  readonly gained: readonly EarnedBadge[];
  readonly isChanged: boolean;
}

/**
 * A member's number and badges as the facts have them. A badge keeps its time; one whose facts do
 * not hold any more goes; what staff give, and what nobody has looked at, stays.
 */
export function planStanding<Time>(
  before: { readonly likes: number; readonly badges: Readonly<Record<string, Time>> },
  facts: BadgeFacts,
  now: Time,
): StandingPlan<Time> {
  const earned = badgesOf(facts);
  const isLookedAt = (id: string) =>
    Object.hasOwn(BADGE_RULES, id) && facts[BADGE_RULES[id as EarnedBadge].fact] !== undefined;
  const stays = (id: string) => !isLookedAt(id) || earned.includes(id as EarnedBadge);
  const kept = Object.entries(before.badges).filter(([id]) => stays(id));
  const gained = earned.filter((badge) => before.badges[badge] === undefined);
  const badges = Object.fromEntries([...kept, ...gained.map((badge) => [badge, now] as const)]);
  const isSame = gained.length === 0 && kept.length === Object.keys(before.badges).length;
  const isChanged = !isSame || before.likes !== facts.likes;
  return { likes: facts.likes, badges, gained, isChanged };
}
