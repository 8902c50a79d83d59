import { setTimeout as delay } from 'node:timers/promises';
import { billedCharacters, budgetId, budgetMonth, withinBudget } from '@friends/domain';
import type { Known, Language } from '@friends/domain';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { isConflict } from '../conflict.ts';
import type { Context } from '../context.ts';
import { knownOf, memoryRef } from './memory.ts';
import type { Failure } from './request-translations.ts';
import { totalSpent } from './total-spent.ts';

/** How long a claim keeps others from billing the same text; longer than any request takes. */
const LEASE_MS = 20_000;

/** Translations a text lacks. Its owner is the member who wrote it. */
export interface Need {
  readonly hash: string;
  readonly text: string;
  readonly owner: string;
  readonly targets: readonly Language[];
}

/** What came of asking to translate: ours to do, at work elsewhere, beyond the budget. */
export interface Claim {
  readonly month: string;
  readonly taken: readonly Need[];
  readonly held: readonly Need[];
  readonly refused: readonly Need[];
}

interface Lease {
  readonly until: Timestamp;
  readonly targets: readonly Language[];
}
type Leases = Readonly<Record<string, Lease>>;

const costOf = (needs: readonly Need[]): number =>
  needs.reduce((sum, { text, targets }) => sum + billedCharacters(text) * targets.length, 0);

function liveLeases(budget: DocumentSnapshot | undefined, now: number): Leases {
  const claims = (budget?.get('claims') as Leases | undefined) ?? {};
  return Object.fromEntries(
    Object.entries(claims).filter(([, { until }]) => until.toMillis() > now),
  );
}

function splitNeeds(
  needs: readonly Need[],
  isBusy: (need: Need, target: Language) => boolean,
): { free: Need[]; busy: Need[] } {
  const part = (busy: boolean) =>
    needs
      .map((need) => ({ ...need, targets: need.targets.filter((t) => isBusy(need, t) === busy) }))
      .filter(({ targets }) => targets.length > 0);
  return { free: part(false), busy: part(true) };
}

const budgetRef = ({ db }: Context, month: string, member: string): DocumentReference =>
  db.doc(`budgets/${budgetId(month, member)}`);

function withLeases(leases: Leases, taken: readonly Need[], owner: string, now: number): Leases {
  const until = Timestamp.fromMillis(now + LEASE_MS);
  const own = taken.filter((need) => need.owner === owner);
  const added = own.map(({ hash, targets }): [string, Lease] => [
    hash,
    { until, targets: [...new Set([...(leases[hash]?.targets ?? []), ...targets])] },
  ]);
  return { ...leases, ...Object.fromEntries(added) };
}

interface Situation {
  readonly now: number;
  readonly month: string;
  readonly budgets: ReadonlyMap<string, DocumentSnapshot>;
  readonly leases: ReadonlyMap<string, Leases>;
  readonly known: ReadonlyMap<string, Known>;
}

/** Budgets with their claims and memory, all read at one moment. */
async function readSituation(
  context: Context,
  month: string,
  members: readonly string[],
  needs: readonly Need[],
): Promise<Situation> {
  const now = context.now();
  const snapshots = await context.db.getAll(
    ...members.map((member) => budgetRef(context, month, member)),
    ...needs.map(({ hash }) => memoryRef(context.db, hash)),
  );
  const budgets = new Map(
    members.flatMap((member, index) => {
      const snapshot = snapshots[index];
      return snapshot === undefined ? [] : [[member, snapshot] as const];
    }),
  );
  const leases = new Map(members.map((m) => [m, liveLeases(budgets.get(m), now)]));
  const known = new Map(snapshots.slice(members.length).map((s) => [s.id, knownOf(s)]));
  return { now, month, budgets, leases, known };
}

const isClaimed = ({ leases }: Situation, { hash, owner }: Need, target: Language): boolean =>
  leases.get(owner)?.[hash]?.targets.includes(target) === true;
const isKnown = ({ known }: Situation, { hash }: Need, target: Language): boolean =>
  known.get(hash)?.[target] !== undefined;

const spentBy = ({ budgets }: Situation, member: string): number =>
  (budgets.get(member)?.get('characters') as number | undefined) ?? 0;

/** Writes budgets on condition that none has changed since it was read; else throws. */
async function commitClaims(
  context: Context,
  payer: string,
  taken: readonly Need[],
  situation: Situation,
): Promise<void> {
  const { budgets, leases, month, now } = situation;
  const batch = context.db.batch();
  for (const member of new Set([payer, ...taken.map(({ owner }) => owner)])) {
    const paid = member === payer ? costOf(taken) : 0;
    const characters = spentBy(situation, member) + paid;
    const claims = withLeases(leases.get(member) ?? {}, taken, member, now);
    const ref = budgetRef(context, month, member);
    const lastUpdateTime = budgets.get(member)?.updateTime;
    if (lastUpdateTime === undefined) batch.create(ref, { member, month, characters, claims });
    else batch.update(ref, { characters, claims }, { lastUpdateTime });
  }
  await batch.commit();
}

/** How often others may come before us, and the longest pause before the next try. */
const TRIES = 20;
const PAUSE_MS = 120;

/**
 * Pays for missing translations and claims them, in one conditional write of the budgets
 * concerned: cheaper than a transaction, whose locks bring readers of one text to a standstill.
 * The claim lies with the texts' owner, so that whoever else wants the same text meets it;
 * claims are leases, so that a process that died blocks nobody for long.
 * @param payer the member whose budget of this month is charged
 * @throws when others come before us every time, or Firestore fails
 */
export async function claimTranslations(
  context: Context,
  payer: string,
  needs: readonly Need[],
): Promise<Claim> {
  const month = budgetMonth(context.now());
  const total = await totalSpent(context.db, month, context.now());
  const members = [...new Set([payer, ...needs.map(({ owner }) => owner)])];
  for (let attempt = 1; ; attempt += 1) {
    const situation = await readSituation(context, month, members, needs);
    const { free, busy } = splitNeeds(
      needs,
      (need, target) => isKnown(situation, need, target) || isClaimed(situation, need, target),
    );
    const member = spentBy(situation, payer);
    if (!withinBudget(costOf(free), { member, total })) {
      return { month, taken: [], held: busy, refused: free };
    }
    if (free.length === 0) return { month, taken: [], held: busy, refused: [] };
    try {
      await commitClaims(context, payer, free, situation);
      return { month, taken: free, held: busy, refused: [] };
    } catch (error) {
      if (!isConflict(error) || attempt === TRIES) throw error;
      await delay(Math.random() * PAUSE_MS);
    }
  }
}

/**
 * Gives claims back whose translation failed, and the characters with them; not those of unusable
 * answers, which have been billed all the same.
 */
export async function releaseClaims(
  context: Context,
  payer: string,
  month: string,
  failed: readonly Failure[],
): Promise<void> {
  const unbilled = failed.filter(({ fault }) => fault !== 'bad-answer').map(({ need }) => need);
  const batch = context.db.batch();
  for (const member of new Set([payer, ...failed.map(({ need }) => need.owner)])) {
    const refund = member === payer ? { characters: FieldValue.increment(-costOf(unbilled)) } : {};
    batch.update(budgetRef(context, month, member), { ...released(failed, member), ...refund });
  }
  await batch.commit();
}

/** One field for each text: its lease without the targets that failed. */
function released(failed: readonly Failure[], owner: string): Record<string, FieldValue> {
  const targets = new Map<string, Language[]>();
  for (const { need } of failed.filter((failure) => failure.need.owner === owner)) {
    targets.set(need.hash, [...(targets.get(need.hash) ?? []), ...need.targets]);
  }
  return Object.fromEntries(
    [...targets].map(([hash, all]) => [`claims.${hash}.targets`, FieldValue.arrayRemove(...all)]),
  );
}

/** Whether somebody still works on any of these. */
export async function areHeld(
  context: Context,
  month: string,
  held: readonly Need[],
): Promise<boolean> {
  const owners = [...new Set(held.map(({ owner }) => owner))];
  const situation = await readSituation(context, month, owners, held);
  return held.some((need) =>
    need.targets.some((t) => !isKnown(situation, need, t) && isClaimed(situation, need, t)),
  );
}
