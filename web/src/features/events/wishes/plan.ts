/** What a member wants about an event, until the servers know: the last word counts. */
export interface Wish {
  readonly uid: string;
  readonly post: string;
  readonly want: 'come' | 'leave';
  /** When it was said, by this device's clock: it tells a wish from a later one. */
  readonly at: number;
  /** The servers know; it stays until the page has heard so too. */
  readonly sent?: true;
  /** The servers will not have it. */
  readonly refused?: true;
}

/** How a try to send ended. */
export type Outcome = 'done' | 'refused' | 'later';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

const isAbout =
  ({ uid, post }: Pick<Wish, 'uid' | 'post'>) =>
  (wish: Wish): boolean =>
    wish.uid === uid && wish.post === post;

/** The wish about an event, if there is one. */
export const wishAbout = (wishes: readonly Wish[], uid: string, post: string): Wish | undefined =>
  wishes.find(isAbout({ uid, post }));

/** With a wish in the place of an earlier one about the same event. */
export const withWish = (wishes: readonly Wish[], wish: Wish): Wish[] => [
  ...wishes.filter((one) => !isAbout(wish)(one)),
  wish,
];

/** Without a wish; one that was said after it stays. */
export const withoutWish = (wishes: readonly Wish[], { uid, post, at }: Wish): Wish[] =>
  wishes.filter((one) => !(isAbout({ uid, post })(one) && one.at === at));

/** What is still to be sent for a member, first said first. */
export const unsent = (wishes: readonly Wish[], uid: string | undefined): Wish[] =>
  wishes
    .filter((wish) => wish.uid === uid && wish.sent !== true && wish.refused !== true)
    .sort((one, other) => one.at - other.at);

/** With what became of a wish after a try; a wish that was said meanwhile is not touched. */
export function afterTry(wishes: readonly Wish[], wish: Wish, outcome: Outcome): Wish[] {
  if (outcome === 'later') return [...wishes];
  const mark = outcome === 'done' ? ({ sent: true } as const) : ({ refused: true } as const);
  return wishes.map((one) =>
    isAbout(wish)(one) && one.at === wish.at ? { ...one, ...mark } : one,
  );
}

/** Pause before try number `tries` + 1, in milliseconds. */
export const pauseAfter = (tries: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));

/** Whether what was kept in this browser, perhaps by another version, is a wish. */
export function isWish(value: unknown): value is Wish {
  if (typeof value !== 'object' || value === null) return false;
  const { uid, post, want, at } = value as Partial<Record<keyof Wish, unknown>>;
  return (
    typeof uid === 'string' &&
    typeof post === 'string' &&
    (want === 'come' || want === 'leave') &&
    typeof at === 'number'
  );
}
