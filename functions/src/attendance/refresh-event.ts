import { isDeepStrictEqual } from 'node:util';
import { nextOccurrence, planRoster } from '@friends/domain';
import type { Attendance, EventDetails, Member, Post, RosterPlan } from '@friends/domain';
import { FieldValue } from 'firebase-admin/firestore';
import type {
  DocumentData,
  DocumentReference,
  DocumentSnapshot,
  WriteBatch,
} from 'firebase-admin/firestore';
import { untilSettled } from '../conflict.ts';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { leaseOf } from '../lease/lease.ts';
import { handOver, together } from '../lease/together.ts';
import type { Work } from '../lease/together.ts';
import { eventDocument, isSameEdit, postOf } from '../post/read-post.ts';
import { attendanceOf, readEvent, rosterDocument } from './read-event.ts';
import type { StoredEvent } from './read-event.ts';
import { carryOut } from './tell-attendees.ts';

const WRITES_AT_ONCE = 400;

/** Puts `data` in the place of a document, where it still is as it was read. */
function replace(batch: WriteBatch, before: DocumentSnapshot, data: DocumentData): void {
  const { ref, updateTime: lastUpdateTime } = before;
  const fields = before.data() ?? {};
  if (isDeepStrictEqual(fields, data)) return;
  if (lastUpdateTime === undefined) return void batch.create(ref, data);
  const gone = Object.keys(fields).filter((field) => data[field] === undefined);
  const without = Object.fromEntries(gone.map((field) => [field, FieldValue.delete()]));
  batch.update(ref, { ...data, ...without }, { lastUpdateTime });
}

const namesOf = ({ db }: Context, id: string): DocumentReference =>
  db.doc(`rosters/${id}/names/going`);

/** The nicknames of those who go; what is known already is not read again. */
async function nicknames(
  { db }: Context,
  names: DocumentSnapshot,
  going: readonly Attendance[],
): Promise<Record<string, string>> {
  const known = (names.get('people') ?? {}) as Readonly<Record<string, string>>;
  const fresh = going.filter(({ member }) => known[member] === undefined);
  const refs = fresh.map(({ member }) => db.doc(`members/${member}`));
  const read = refs.length === 0 ? [] : await db.getAll(...refs);
  const found = new Map(read.map((one) => [one.id, (one.data() as Member | undefined)?.nickname]));
  const people = going.map(({ member }) => [member, known[member] ?? found.get(member)] as const);
  return Object.fromEntries(people.filter(([, name]) => name !== undefined)) as typeof known;
}

/**
 * Writes who goes and who waits. The states come last: whose own is written has been counted, and
 * the event of their coming need not be looked at again.
 */
async function writePlan(
  context: Context,
  id: string,
  { roster: stored, attendances }: StoredEvent,
  { roster, going, changes }: RosterPlan,
): Promise<void> {
  const { db } = context;
  const names = await namesOf(context, id).get();
  const people = await nicknames(context, names, going);
  const counted = db.batch();
  replace(counted, names, { author: roster.author, people });
  replace(counted, stored, rosterDocument(roster));
  await counted.commit();
  for (let from = 0; from < changes.length; from += WRITES_AT_ONCE) {
    const batch = db.batch();
    for (const { attendance, to } of changes.slice(from, from + WRITES_AT_ONCE)) {
      const found = attendances.get(attendance.member);
      if (found) batch.update(found.ref, { state: to }, { lastUpdateTime: found.updateTime });
    }
    await batch.commit();
  }
}

/** Of an event that is gone, or of its past week, nothing stays: not who came, nor what was told. */
async function removeEvent({ db }: Context, id: string, { attendances }: StoredEvent) {
  await inGroups([...attendances.values()], WRITES_AT_ONCE, ({ ref }) => ref.delete());
  await db.recursiveDelete(db.doc(`rosters/${id}`));
}

/** An edit that came meanwhile has its own say. */
async function moveOn({ db }: Context, id: string, edit: Post, next: EventDetails): Promise<void> {
  const ref = db.doc(`posts/${id}`);
  await db.runTransaction(async (transaction) => {
    const post = postOf(await transaction.get(ref));
    if (post === undefined || !isSameEdit(post, edit)) return;
    const { startsAt, endsAt } = eventDocument(next);
    const times = { 'event.startsAt': startsAt, 'event.endsAt': endsAt };
    transaction.update(ref, { ...times, revision: post.revision + 1 });
  });
}

const nextOf = (post: StoredEvent['post'], now: number): EventDetails | undefined =>
  post?.state === 'open' ? nextOccurrence(post.event, now) : undefined;

async function refreshOnce(context: Context, id: string): Promise<void> {
  const stored = await readEvent(context, id);
  const { before, post, attendances } = stored;
  const next = nextOf(post, context.now());
  if (before === undefined && attendances.size === 0 && next === undefined) return;
  const all = [...attendances.values()].map(attendanceOf);
  const plan = planRoster(before, post, all, context.now());
  if (plan !== undefined) {
    const about = { post: id, language: post?.language };
    await carryOut(context, plan.roster, about, plan.tellings);
    if (post !== undefined && next === undefined) return writePlan(context, id, stored, plan);
  }
  await removeEvent(context, id, stored);
  // Only now: while it is over nobody can say that they come, so all who have meant the past one.
  if (post !== undefined && next !== undefined) await moveOn(context, id, post, next);
}

const workOn = (context: Context, id: string): Work => ({
  lease: leaseOf(context.db, `event_${id}`),
  run: () => untilSettled(id, () => refreshOnce(context, id)),
});

/**
 * Brings an event in line with what its post and those who want to come say now: who goes and who
 * waits, how many, and what has to be told; one of every week that is over goes on to its next.
 * However often it is done, and whatever was changed meanwhile, it comes to the same; whatever asks
 * for it at the same time is done in one.
 * @throws when it keeps changing, or Firestore fails; the event is then delivered again
 */
export const refreshEvent = (context: Context, id: string): Promise<void> =>
  together(workOn(context, id));

/** The same, but where somebody is at it already, they do it once more, and this returns at once. */
export const refreshEventSoon = (context: Context, id: string): Promise<void> =>
  handOver(workOn(context, id));
