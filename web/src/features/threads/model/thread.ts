import type { Language, Role } from '@friends/domain';

/** `threads/{id}` as the two of it read it; times in milliseconds. */
export interface Thread {
  readonly id: string;
  readonly post: string;
  readonly author: string;
  readonly inquirer: string;
  readonly state: string;
  readonly updatedAt: number;
  readonly unread: Readonly<Record<Role, number>>;
  readonly titles: Readonly<Partial<Record<Role, string>>>;
  readonly excerpts: Readonly<Partial<Record<Role, string>>>;
  readonly nicknames: Readonly<Partial<Record<Role, string>>>;
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
}

/** A Firestore timestamp, as far as it matters here. */
interface Moment {
  toMillis(): number;
}
type Fields = Readonly<Record<string, unknown>>;

const millis = (moment: unknown): number => (moment as Moment | undefined)?.toMillis() ?? 0;

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
  };
}

/** The side of a member in a thread, or undefined for anyone else. */
export function roleOf(thread: Pick<Thread, Role>, uid: string): Role | undefined {
  if (thread.author === uid) return 'author';
  return thread.inquirer === uid ? 'inquirer' : undefined;
}

/** Unread messages of a member in all of these threads. */
export function unreadTotal(threads: readonly Thread[], uid: string): number {
  return threads.reduce((total, thread) => {
    const role = roleOf(thread, uid);
    return total + (role === undefined ? 0 : thread.unread[role]);
  }, 0);
}

/** Threads of several queries as one list: each once, newest first. */
export function mergeThreads(...lists: readonly (readonly Thread[])[]): Thread[] {
  const byId = new Map(lists.flat().map((thread) => [thread.id, thread]));
  return [...byId.values()].sort((a, b) => b.updatedAt - a.updatedAt);
}
