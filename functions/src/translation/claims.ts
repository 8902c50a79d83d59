import { billedCharacters, budgetId, budgetMonth, withinBudget } from '@friends/domain';
import type { Language } from '@friends/domain';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { knownOf, memoryRef } from './memory.ts';
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

/**
 * Pays for missing translations and claims them, in one transaction on the budgets concerned.
 * The claim lies with the texts' owner, so that whoever else wants the same text meets it;
 * claims are leases, so that a process that died blocks nobody for long.
 * @param payer the member whose budget of this month is charged
 */
export async function claimTranslations(
  context: Context,
  payer: string,
  needs: readonly Need[],
): Promise<Claim> {
  const { db } = context;
  const now = context.now();
  const month = budgetMonth(now);
  const total = await totalSpent(db, month, now);
  const members = [...new Set([payer, ...needs.map(({ owner }) => owner)])];

  return db.runTransaction(async (transaction) => {
    const refs = [
      ...members.map((member) => budgetRef(context, month, member)),
      ...needs.map(({ hash }) => memoryRef(db, hash)),
    ];
    const snapshots = await transaction.getAll(...refs);
    const budgets = new Map(members.map((member, index) => [member, snapshots[index]]));
    const known = new Map(snapshots.slice(members.length).map((s) => [s.id, knownOf(s)]));
    const leases = new Map(members.map((m) => [m, liveLeases(budgets.get(m), now)]));
    const { free, busy } = splitNeeds(
      needs,
      ({ hash, owner }, target) =>
        known.get(hash)?.[target] !== undefined ||
        leases.get(owner)?.[hash]?.targets.includes(target) === true,
    );
    const spent = (budgets.get(payer)?.get('characters') as number | undefined) ?? 0;
    if (!withinBudget(costOf(free), { member: spent, total })) {
      return { month, taken: [], held: busy, refused: free };
    }
    for (const member of members) {
      const own = free.some(({ owner }) => owner === member);
      if (!own && (member !== payer || free.length === 0)) continue;
      const characters = (budgets.get(member)?.get('characters') as number | undefined) ?? 0;
      writeBudget(transaction, budgetRef(context, month, member), {
        member,
        month,
        characters: characters + (member === payer ? costOf(free) : 0),
        claims: withLeases(leases.get(member) ?? {}, free, member, now),
      });
    }
    return { month, taken: free, held: busy, refused: [] };
  });
}

interface BudgetDocument {
  readonly member: string;
  readonly month: string;
  readonly characters: number;
  readonly claims: Leases;
}

/** Written whole, so that expired claims are dropped on the way. */
function writeBudget(transaction: Transaction, ref: DocumentReference, budget: BudgetDocument) {
  transaction.set(ref, budget);
}

/**
 * Gives claims back whose translation failed.
 * @param failed what was claimed and did not come
 * @param unbilled the part of it that the service will not have billed
 */
export async function releaseClaims(
  context: Context,
  payer: string,
  month: string,
  failed: readonly Need[],
  unbilled: readonly Need[],
): Promise<void> {
  const batch = context.db.batch();
  for (const member of new Set([payer, ...failed.map(({ owner }) => owner)])) {
    const leases = failed
      .filter(({ owner }) => owner === member)
      .map(({ hash, targets }) => [`claims.${hash}.targets`, FieldValue.arrayRemove(...targets)]);
    const refund = member === payer ? { characters: FieldValue.increment(-costOf(unbilled)) } : {};
    batch.update(budgetRef(context, month, member), { ...Object.fromEntries(leases), ...refund });
  }
  await batch.commit();
}

/** Whether somebody still works on any of these. */
export async function areHeld(
  context: Context,
  month: string,
  held: readonly Need[],
): Promise<boolean> {
  const { db } = context;
  const owners = [...new Set(held.map(({ owner }) => owner))];
  const snapshots = await db.getAll(
    ...owners.map((owner) => budgetRef(context, month, owner)),
    ...held.map(({ hash }) => memoryRef(db, hash)),
  );
  const now = context.now();
  const leases = new Map(owners.map((owner, i) => [owner, liveLeases(snapshots[i], now)]));
  const known = new Map(snapshots.slice(owners.length).map((s) => [s.id, knownOf(s)]));
  return held.some(({ hash, owner, targets }) =>
    targets.some(
      (target) =>
        known.get(hash)?.[target] === undefined &&
        leases.get(owner)?.[hash]?.targets.includes(target) === true,
    ),
  );
}
