import type { Language, Role, SecondHelper } from '@friends/domain';

type ByRole<T> = Readonly<Partial<Record<Role, T>>>;

/** `threads/{id}` as the two of it read it; times in milliseconds. */
export interface Thread {
  readonly id: string;
  readonly post: string;
  readonly author: string;
  readonly inquirer: string;
  readonly state: string;
  readonly updatedAt: number;
  readonly unread: Readonly<Record<Role, number>>;
  /** Who of the two has written something. */
  readonly spoke: ByRole<boolean>;
  /** When each of the two last read, where they have. */
  readonly read: ByRole<number>;
  /** Who has left: then nobody writes here any more. */
  readonly left: ByRole<boolean>;
  readonly muted: ByRole<boolean>;
  /** Whether it is between two reading languages. */
  readonly bridge: boolean;
  readonly secondHelper: SecondHelper;
  readonly titles: ByRole<string>;
  readonly excerpts: ByRole<string>;
  readonly nicknames: ByRole<string>;
}

/** How far the translation of a message is; absent until a function has seen it. */
export type MessageTranslation = 'done' | 'pending' | 'budget' | 'none';

/** `threads/{id}/messages/{messageId}`; times in milliseconds. */
export interface Message {
  readonly id: string;
  readonly from: Role;
  readonly text: string;
  readonly language?: Language;
  readonly createdAt: number;
  readonly translations: Readonly<Record<string, string>>;
  readonly translation?: MessageTranslation;
  /** What it said is kept from both while the secretariat looks at it. */
  readonly withheld?: true;
}

/** A Firestore timestamp, as far as it matters here. */
interface Moment {
  toMillis(): number;
}
type Fields = Readonly<Record<string, unknown>>;

const millis = (moment: unknown): number => (moment as Moment | undefined)?.toMillis() ?? 0;

const allMillis = (moments: unknown): ByRole<number> =>
  Object.fromEntries(Object.entries(moments ?? {}).map(([role, at]) => [role, millis(at)]));

/** A thread from the fields of its document. Rules and functions vouch for their types. */
export function threadFrom(id: string, fields: Fields): Thread {
  const { post, author, inquirer, state } = fields as Record<string, string>;
  return {
    id,
    post: post ?? '',
    author: author ?? '',
    inquirer: inquirer ?? '',
    state: state ?? 'open',
    updatedAt: millis(fields.updatedAt),
    unread: fields.unread as Thread['unread'],
    spoke: (fields.spoke ?? {}) as Thread['spoke'],
    read: allMillis(fields.read),
    left: (fields.left ?? {}) as Thread['left'],
    muted: (fields.muted ?? {}) as Thread['muted'],
    secondHelper: (fields.secondHelper ?? {}) as SecondHelper,
    bridge: fields.bridge === true,
    titles: (fields.titles ?? {}) as Thread['titles'],
    excerpts: (fields.excerpts ?? {}) as Thread['excerpts'],
    nicknames: (fields.nicknames ?? {}) as Thread['nicknames'],
  };
}

/** A message from the fields of its document. */
export function messageFrom(id: string, fields: Fields): Message {
  const { from, text, language, translation } = fields as Record<string, string | undefined>;
  return {
    id,
    from: from as Role,
    text: text ?? '',
    createdAt: millis(fields.createdAt),
    translations: (fields.translations ?? {}) as Message['translations'],
    ...(language !== undefined && { language: language as Language }),
    ...(translation !== undefined && { translation: translation as MessageTranslation }),
    ...(fields.withheld === true && { withheld: true }),
  };
}

/** The side of a member in a thread, or undefined for anyone else. */
export function roleOf(thread: Pick<Thread, Role>, uid: string): Role | undefined {
  if (thread.author === uid) return 'author';
  return thread.inquirer === uid ? 'inquirer' : undefined;
}

/** Unread messages of a member in all of these threads but the muted ones. */
export function unreadTotal(threads: readonly Thread[], uid: string): number {
  return threads.reduce((total, thread) => {
    const role = roleOf(thread, uid);
    return total + (role === undefined || thread.muted[role] ? 0 : thread.unread[role]);
  }, 0);
}

/** Whether a member has left a thread. */
export function hasLeft(thread: Thread, uid: string): boolean {
  const role = roleOf(thread, uid);
  return role !== undefined && thread.left[role] === true;
}

/** What is known of the threads in which a member has one of the roles. */
export interface Side {
  /** Newest first. */
  readonly threads: readonly Thread[];
  /** Whether there are older ones that have not been asked for. */
  readonly hasMore: boolean;
}

/**
 * Both sides as one list, each thread once, newest first. Where a side goes on, older threads of
 * the other have to wait: what is still to come belongs among them.
 */
export function mergeSides(sides: readonly Side[]): Side {
  const ends = sides.filter(({ hasMore }) => hasMore).map(({ threads }) => threads.at(-1));
  const horizon = Math.max(...ends.map((last) => last?.updatedAt ?? 0), 0);
  const byId = new Map(sides.flatMap(({ threads }) => threads).map((one) => [one.id, one]));
  const threads = [...byId.values()]
    .filter(({ updatedAt }) => updatedAt >= horizon)
    .sort((a, b) => b.updatedAt - a.updatedAt);
  return { threads, hasMore: ends.length > 0 };
}

/** Whether something can still be written in a thread. */
export const isOpenThread = ({ state, left }: Thread): boolean =>
  state === 'open' && !left.author && !left.inquirer;
