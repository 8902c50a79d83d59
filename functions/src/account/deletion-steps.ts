import {
  isFormerMember,
  likeJobId,
  messageNoticeId,
  otherRole,
  postNoticeId,
  ROLES,
  SECOND_HELPER_STEPS,
  secondHelperNoticeId,
  threadNoticeId,
} from '@friends/domain';
import type { Role } from '@friends/domain';
import { FieldValue } from 'firebase-admin/firestore';
import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { refreshEvent } from '../attendance/refresh-event.ts';
import { inGroups } from '../in-groups.ts';
import { forgetGiver } from '../like/forget-giver.ts';
import { thanksLease } from '../like/settle-thanks.ts';
import { publishPost } from '../post/publish-post.ts';
import type { ThreadDocument } from '../thread/read-thread.ts';
import { refreshTraining } from '../training/refresh-training.ts';
import type { AccountContext } from './account-context.ts';
import { pseudonymOf, triesId } from './secret.ts';

/** Documents that are taken up at a time, and how many of them side by side. */
const PAGE = 100;
const AT_A_TIME = 5;

type Step = (context: AccountContext, uid: string) => Promise<void>;

/** Does something to all that a query finds, after which it finds them no more. */
async function untilNoneIsLeft(
  query: Query,
  run: (found: QueryDocumentSnapshot) => Promise<unknown>,
): Promise<void> {
  for (;;) {
    const { docs } = await query.limit(PAGE).get();
    await inGroups(docs, AT_A_TIME, run);
    if (docs.length < PAGE) return;
  }
}

/** Deletes whatever of a collection has the uid in a field. */
const deleteWhere =
  (collection: string, field: string): Step =>
  ({ db }, uid) =>
    untilNoneIsLeft(db.collection(collection).where(field, '==', uid), ({ ref }) => ref.delete());

const deleteUnder =
  (path: (uid: string) => string): Step =>
  ({ db }, uid) =>
    db.recursiveDelete(db.doc(path(uid)));

async function deleteUser({ auth }: AccountContext, uid: string): Promise<void> {
  try {
    await auth.deleteUser(uid);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'auth/user-not-found') throw error;
  }
}

/** Listings go first, while the post that leads to them is still there. */
async function deletePosts(context: AccountContext, uid: string): Promise<void> {
  const own = context.db.collection('posts').where('author', '==', uid);
  await untilNoneIsLeft(own, async ({ id, ref }) => {
    await publishPost(context, id);
    await ref.delete();
  });
}

/** The lists of who comes are made anew from who is left. */
async function leaveEvents(context: AccountContext, uid: string): Promise<void> {
  const going = context.db.collection('attendances').where('member', '==', uid);
  await untilNoneIsLeft(going, async (attendance) => {
    await attendance.ref.delete();
    await refreshEvent(context, attendance.get('post') as string);
  });
}

/** Sessions are counted anew, and who waits moves up. */
async function leaveTrainings(context: AccountContext, uid: string): Promise<void> {
  const registered = context.db.collection('registrations').where('member', '==', uid);
  await untilNoneIsLeft(registered, async (registration) => {
    await registration.ref.delete();
    await refreshTraining(context, registration.get('training') as string);
  });
}

/** Their posts are gone, and with them who said they would come. */
async function endEvents(context: AccountContext, uid: string): Promise<void> {
  const own = context.db.collection('rosters').where('author', '==', uid);
  await untilNoneIsLeft(own, ({ id }) => refreshEvent(context, id));
}

/** The other keeps what was said; where the other has gone as well, nobody is left to read it. */
async function leaveThread(
  { db }: AccountContext,
  { ref, data }: { ref: QueryDocumentSnapshot['ref']; data: ThreadDocument },
  { uid, role }: { uid: string; role: Role },
): Promise<void> {
  const isEmpty = isFormerMember(data[otherRole(role)]);
  const batch = db.batch();
  if (role === 'inquirer') batch.delete(db.doc(`inquiries/${data.post}_${uid}`));
  const gone = { [role]: pseudonymOf(uid), state: 'closed' };
  batch.update(ref, { ...gone, [`left.${role}`]: true, [`nicknames.${role}`]: '' });
  await batch.commit();
  if (isEmpty) await db.recursiveDelete(ref);
}

const leaveThreads =
  (role: Role): Step =>
  (context, uid) =>
    untilNoneIsLeft(context.db.collection('threads').where(role, '==', uid), (found) => {
      const data = found.data() as ThreadDocument;
      return leaveThread(context, { ref: found.ref, data }, { uid, role });
    });

/**
 * What the others were told keeps no nickname; also where it was being written meanwhile. Who has
 * given thanks is named by the notice of their post.
 */
const leaveNotices =
  (role: Role): Step =>
  async ({ db }, uid) => {
    const gone = await db.collection('threads').where(role, '==', pseudonymOf(uid)).get();
    await inGroups(gone.docs, AT_A_TIME, async (thread) => {
      const { post, ...data } = thread.data() as ThreadDocument;
      const items = db.collection(`notices/${data[otherRole(role)]}/items`);
      const ids = [
        ...[threadNoticeId(thread.id), messageNoticeId(thread.id)],
        ...SECOND_HELPER_STEPS.map((step) => secondHelperNoticeId(thread.id, step)),
      ];
      const thanks = role === 'author' ? [postNoticeId('thanked', post)] : [];
      const told = await db.getAll(...[...ids, ...thanks].map((id) => items.doc(id)));
      const naming = told.filter((notice) => Boolean(notice.get('params.nickname')));
      await Promise.all(naming.map(({ ref }) => ref.update({ 'params.nickname': '' })));
    });
  };

/** A sanction outlives its member, under the name that cases know. */
async function renameSanction({ db }: AccountContext, uid: string): Promise<void> {
  const ref = db.doc(`sanctions/${uid}`);
  const sanction = (await ref.get()).data();
  if (sanction === undefined) return;
  const batch = db.batch();
  batch.set(db.doc(`sanctions/${pseudonymOf(uid)}`), sanction);
  batch.delete(ref);
  await batch.commit();
}

/** Cases outlive their members too; what was shown of a profile no longer says whose it was. */
const renameCases: Step = ({ db }, uid) =>
  untilNoneIsLeft(db.collection('cases').where('member', '==', uid), (found) => {
    const ofProfile = found.get('target.kind') === 'member';
    const nickname = ofProfile ? { 'excerpt.title': FieldValue.delete() } : {};
    return found.ref.update({ member: pseudonymOf(uid), ...nickname });
  });

/** What was done stays, under the name that cases know. */
const renameIn =
  (collection: string, field: string): Step =>
  ({ db }, uid) =>
    untilNoneIsLeft(db.collection(collection).where(field, '==', uid), ({ ref }) =>
      ref.update({ [field]: pseudonymOf(uid) }),
    );

/** A like is named by its giver, and so is the job that translates why. */
const deleteLikes =
  (field: 'from' | 'to'): Step =>
  (context, uid) => {
    const { db } = context;
    return untilNoneIsLeft(db.collection('likes').where(field, '==', uid), async (like) => {
      if (field === 'from') await forgetGiver(context, like);
      await db.doc(`jobs/${likeJobId(like.id)}`).delete();
      await like.ref.delete();
    });
  };

async function deleteTries({ db }: AccountContext, uid: string): Promise<void> {
  await db.doc(`tries/${triesId('account', uid)}`).delete();
  await db.doc(`tries/${triesId('check-in', uid)}`).delete();
}

/**
 * What it takes to delete a member whose profile is gone already, so that nothing new comes from
 * them. Each step can be repeated, and finds by itself what is left to do.
 */
export const DELETION_STEPS: readonly Step[] = [
  deleteUser,
  deleteUnder((uid) => `staff/${uid}`),
  deleteUnder((uid) => `associations/${uid}`),
  renameIn('audit', 'by'),
  renameIn('audit', 'about'),
  deleteWhere('recoveries', 'uid'),
  deletePosts,
  endEvents,
  leaveEvents,
  leaveTrainings,
  ...ROLES.map(leaveThreads),
  ...ROLES.map(leaveNotices),
  deleteWhere('heldEvents', 'organiser'),
  deleteLikes('from'),
  deleteLikes('to'),
  deleteUnder((uid) => `leases/${thanksLease(uid)}`),
  deleteWhere('blocks', 'owner'),
  deleteWhere('blocks', 'other'),
  deleteUnder((uid) => `notices/${uid}`),
  deleteUnder((uid) => `members/${uid}`),
  deleteUnder((uid) => `paces/${uid}`),
  deleteWhere('feedback', 'member'),
  deleteWhere('reports', 'reporter'),
  deleteWhere('reports', 'target.member'),
  renameCases,
  ...['assignee', 'decision.by', 'appeal.by'].map((field) => renameIn('cases', field)),
  deleteWhere('budgets', 'member'),
  deleteWhere('mail', 'member'),
  deleteTries,
  renameSanction,
];
