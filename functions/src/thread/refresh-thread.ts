import { isDeepStrictEqual } from 'node:util';
import { isBridge, isReadingLanguage, listingPath, otherRole, ROLES } from '@friends/domain';
import type { AnyReadingLanguage, Member, Role, Settings } from '@friends/domain';
import type {
  CollectionReference,
  DocumentReference,
  DocumentSnapshot,
  Transaction,
} from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { isBlockedBetween } from '../member/blocked.ts';
import { excerptOf } from './excerpt.ts';
import type { MessageDocument, ThreadDocument } from './read-thread.ts';

interface Around {
  readonly nicknames: Readonly<Record<Role, string>>;
  readonly readings: Readonly<Record<Role, AnyReadingLanguage | undefined>>;
  readonly titles: Readonly<Record<Role, string | undefined>>;
}

const readingOf = (settings: DocumentSnapshot | undefined) =>
  (settings?.data() as Settings | undefined)?.readingLanguage;
const nicknameOf = (member: DocumentSnapshot | undefined) =>
  (member?.data() as Member | undefined)?.nickname ?? '';

/** Readers of a language beyond the ten are shown titles in English, as is their interface. */
const titleLanguage = (reading: AnyReadingLanguage | undefined): AnyReadingLanguage =>
  reading !== undefined && isReadingLanguage(reading) ? reading : 'en';

/** What a thread shows of its members and its post, as their documents are now. */
async function readAround({ db }: Context, thread: ThreadDocument): Promise<Around> {
  const { author, inquirer, post } = thread;
  const [authorMember, inquirerMember, authorSettings, inquirerSettings, postSnapshot] =
    await db.getAll(
      db.doc(`members/${author}`),
      db.doc(`members/${inquirer}`),
      db.doc(`members/${author}/private/settings`),
      db.doc(`members/${inquirer}/private/settings`),
      db.doc(`posts/${post}`),
    );
  const reading = readingOf(inquirerSettings);
  const listing = await db.doc(listingPath(titleLanguage(reading), post)).get();
  const original = postSnapshot?.get('title') as string | undefined;
  return {
    nicknames: { author: nicknameOf(authorMember), inquirer: nicknameOf(inquirerMember) },
    readings: { author: readingOf(authorSettings), inquirer: reading },
    titles: {
      author: original,
      inquirer: (listing.get('title') as string | undefined) ?? original,
    },
  };
}

interface Counted {
  readonly last: { readonly id: string; readonly message: MessageDocument } | undefined;
  readonly unread: Record<Role, number>;
  readonly spoke: Record<Role, boolean>;
}

/** Where messages are withheld, the newest that is not is among so many. */
const BEYOND_WITHHELD = 20;

/** Whether a message reaches the other: what is withheld is as if it had not been said. */
const isSaid = (message: DocumentSnapshot): boolean => message.get('withheld') !== true;

/** Counts in the transaction that writes them, so that deliveries side by side come to the same. */
async function count(
  transaction: Transaction,
  messages: CollectionReference,
  thread: ThreadDocument,
): Promise<Counted> {
  const looked = thread.withholds === true ? BEYOND_WITHHELD : 1;
  const newest = await transaction.get(messages.orderBy('createdAt', 'desc').limit(looked));
  const unread: Record<Role, number> = { author: 0, inquirer: 0 };
  const spoke: Record<Role, boolean> = { ...thread.spoke };
  for (const role of ROLES) {
    const from = messages.where('from', '==', otherRole(role));
    const read = thread.read[role];
    const unseen = read === undefined ? from : from.where('createdAt', '>', read);
    unread[role] = (await transaction.get(unseen.count())).data().count;
    if (thread.withholds === true && unread[role] > 0) {
      const withheld = unseen.where('withheld', '==', true);
      unread[role] -= (await transaction.get(withheld.count())).data().count;
    }
    if (spoke[role]) continue;
    const said = await transaction.get(messages.where('from', '==', role).limit(looked));
    spoke[role] = said.docs.some(isSaid);
  }
  const found = newest.docs.find(isSaid);
  const last = found && { id: found.id, message: found.data() as MessageDocument };
  return { last, unread, spoke };
}

function textFor(role: Role, message: MessageDocument, around: Around): string {
  const reading = around.readings[role];
  if (message.from === role || reading === undefined) return message.text;
  return message.translations?.[reading] ?? message.text;
}

const byRole = <T>(value: (role: Role) => T): Record<Role, T> => ({
  author: value('author'),
  inquirer: value('inquirer'),
});

function fieldsOf(thread: ThreadDocument, { last, unread, spoke }: Counted, around: Around) {
  const said = last && {
    lastMessage: { id: last.id, from: last.message.from, at: last.message.createdAt },
    excerpts: byRole((role) => excerptOf(textFor(role, last.message, around))),
    updatedAt: last.message.createdAt,
  };
  return {
    unread,
    spoke,
    bridge: isBridge(around.readings.author, around.readings.inquirer),
    ...said,
    titles: byRole((role) => around.titles[role] ?? thread.titles?.[role] ?? ''),
    nicknames: byRole((role) => around.nicknames[role] || (thread.nicknames?.[role] ?? '')),
  };
}

/**
 * Writes what a thread's document says of its messages: unread, spoke, last message, excerpts,
 * titles, nicknames. All of it is counted and read anew, so that repeating changes nothing.
 */
export async function refreshThread(context: Context, id: string): Promise<void> {
  const { db } = context;
  const ref: DocumentReference = db.doc(`threads/${id}`);
  const before = (await ref.get()).data() as ThreadDocument | undefined;
  if (before === undefined) return;
  const around = await readAround(context, before);
  await db.runTransaction(async (transaction) => {
    const thread = (await transaction.get(ref)).data() as ThreadDocument | undefined;
    if (thread === undefined) return;
    const counted = await count(transaction, ref.collection('messages'), thread);
    const { author, inquirer } = thread;
    // Between them nothing waits to be read any more, and rules let nobody say that they have.
    const isBlocked = await isBlockedBetween(context, author, inquirer, transaction);
    // Who has gone meanwhile is not named again.
    const named = (role: Role) => (thread[role] === before[role] ? around.nicknames[role] : '');
    const shown = isBlocked ? { ...counted, unread: { author: 0, inquirer: 0 } } : counted;
    const fields = fieldsOf(thread, shown, { ...around, nicknames: byRole(named) });
    const same = Object.entries(fields).every(([name, value]) =>
      isDeepStrictEqual(thread[name as keyof ThreadDocument], value),
    );
    if (!same) transaction.update(ref, fields);
  });
}

/** The same for all that two have between them: a block of theirs came, or went. */
export async function refreshThreadsBetween(
  context: Context,
  one: string,
  other: string,
): Promise<void> {
  const threads = context.db.collection('threads');
  for (const [author, inquirer] of [
    [one, other],
    [other, one],
  ]) {
    const between = threads.where('author', '==', author).where('inquirer', '==', inquirer);
    const { docs } = await between.select().get();
    for (const { id } of docs) await refreshThread(context, id);
  }
}
