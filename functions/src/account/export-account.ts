import { ROLES } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { CollectionReference, DocumentData, Query } from 'firebase-admin/firestore';
import { onCall } from 'firebase-functions/v2/https';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { accountContext } from './account-context.ts';
import { CALL_OPTIONS } from '../options.ts';

/** A value as JSON can hold it: times as ISO texts. */
function plain(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate().toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

type Plain = Readonly<Record<string, unknown>>;

const plainly = (data: DocumentData): Plain => plain(data) as Plain;

async function all(query: Query): Promise<Plain[]> {
  const { docs } = await query.get();
  return docs.map((found) => ({ id: found.id, ...plainly(found.data()) }));
}

async function one({ db }: Context, path: string): Promise<Plain | null> {
  const data = (await db.doc(path).get()).data();
  return data === undefined ? null : plainly(data);
}

/** What lies below a document, by the name of the collection: also what is added one day. */
async function below(collections: readonly CollectionReference[]): Promise<Plain> {
  const entries = collections.map(async (found) => [found.id, await all(found)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

const isRole = (name: string): boolean => (ROLES as readonly string[]).includes(name);

/** Conversations, each with its messages; the other one is named as the member sees them. */
async function conversations({ db }: Context, uid: string): Promise<Plain[]> {
  const found = await Promise.all(
    ROLES.map(async (role) => {
      const { docs } = await db.collection('threads').where(role, '==', uid).get();
      return docs.map(async (thread) => {
        const held = Object.entries(plainly(thread.data()));
        const data = Object.fromEntries(held.filter(([name]) => !isRole(name)));
        const messages = await all(thread.ref.collection('messages').orderBy('createdAt'));
        return { id: thread.id, me: role, ...data, messages };
      });
    }),
  );
  return Promise.all(found.flat());
}

/** A like as both of its two may see it: its id and two fields name the other one. */
const withoutPeople = ({ id: _id, from: _from, to: _to, ...like }: Plain): Plain => like;

/** A report without whom it is about; what became of it is the member's to know. */
const reportToReporter = ({ id: _id, target, ...report }: Plain): Plain => ({
  ...report,
  target: (target as Plain)['kind'],
});

/**
 * A case as its member may see it: their own words, what they were asked and told, and what was
 * decided; neither who reported it, nor who decides, nor what others said around it.
 */
function caseToMember({ id, target, state, excerpt, decision, appeal, ...rest }: Plain): Plain {
  const without = (value: unknown, ...fields: readonly string[]) =>
    Object.fromEntries(
      Object.entries((value ?? {}) as Plain).filter(([field]) => !fields.includes(field)),
    );
  const { createdAt, acknowledgedAt = null, questions = [], notes = [] } = rest;
  const said = without(excerpt, 'neighbours');
  const asked = (questions as Plain[]).filter(({ to }) => to === 'member');
  return {
    ...{ id, target, state, createdAt, acknowledgedAt, excerpt: said },
    ...{ decision: without(decision, 'by'), appeal: without(appeal, 'by') },
    questions: asked.map((question) => without(question, 'by')),
    notes: (notes as Plain[]).map((note) => without(note, 'by')),
  };
}

/**
 * Everything that is kept about somebody, as plain data. Recovery codes are not: only their hashes
 * are, of which no code can be made.
 * @throws what Firestore throws
 */
export async function exportAccount(context: Context, uid: string): Promise<Plain> {
  const { db } = context;
  const allWhere = (collection: string, field: string) =>
    all(db.collection(collection).where(field, '==', uid));
  const [profile, pace, sanction, role, association, own, notices] = await Promise.all([
    one(context, `members/${uid}`),
    one(context, `paces/${uid}`),
    one(context, `sanctions/${uid}`),
    one(context, `staff/${uid}`),
    one(context, `associations/${uid}`),
    db.doc(`members/${uid}`).listCollections(),
    all(db.collection(`notices/${uid}/items`)),
  ]);
  return {
    account: uid,
    exportedAt: new Date(context.now()).toISOString(),
    profile,
    ...(await below(own)),
    posts: await allWhere('posts', 'author'),
    conversations: await conversations(context, uid),
    attendances: await allWhere('attendances', 'member'),
    trainings: await allWhere('registrations', 'member'),
    heldEvents: await allWhere('heldEvents', 'organiser'),
    likesGiven: (await allWhere('likes', 'from')).map(withoutPeople),
    likesReceived: (await allWhere('likes', 'to')).map(withoutPeople),
    blocks: await allWhere('blocks', 'owner'),
    feedback: await allWhere('feedback', 'member'),
    reports: (await allWhere('reports', 'reporter')).map(reportToReporter),
    cases: (await allWhere('cases', 'member')).map(caseToMember),
    notices,
    mails: await allWhere('mail', 'member'),
    translated: await allWhere('budgets', 'member'),
    pace,
    sanction,
    role,
    association,
    acts: await allWhere('audit', 'by'),
  };
}

export const exportAccountCall = onCall(
  { ...CALL_OPTIONS, memory: '512MiB', timeoutSeconds: 300 },
  async (request) => exportAccount(accountContext(), demandUid(request)),
);
