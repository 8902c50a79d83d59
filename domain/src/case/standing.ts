import type { Case } from './case.ts';

const DAY_MS = 86_400_000;

/** `sanctions/{uid}`: a restricted standing; its absence is good standing. */
export interface Sanction {
  readonly standing: 'warned' | 'suspended' | 'removed';
  /** With `suspended`: until when, in milliseconds; a timestamp in Firestore. */
  readonly until?: number;
  /** The ids of the cases it comes from. */
  readonly cases: readonly string[];
}

type Decided = Pick<Case, 'state' | 'decision' | 'acknowledgedAt'>;

/** When a suspension ends; undefined for other decisions. */
export const suspendedUntil = ({ decision }: Pick<Case, 'decision'>): number | undefined =>
  decision?.verdict === 'suspend' ? decision.at + (decision.days ?? 0) * DAY_MS : undefined;

/**
 * Whether what was decided restricts the member now: a removal until it is taken back, a suspension
 * until it is over, a warning until it is read. An appeal alone lifts nothing.
 * @param now milliseconds
 */
export function isInForce(one: Decided, now: number): boolean {
  const { state, decision, acknowledgedAt } = one;
  if (decision === undefined || (state !== 'decided' && state !== 'appealed')) return false;
  if (decision.verdict === 'remove') return true;
  if (decision.verdict === 'warn') return acknowledgedAt === undefined;
  return now < (suspendedUntil(one) ?? now);
}

/**
 * What a member's cases come to: removed weighs more than suspended, that more than warned; of
 * several suspensions the one counts that ends last.
 * @param now milliseconds
 * @returns undefined for good standing
 */
export function standingOf(cases: ReadonlyMap<string, Decided>, now: number): Sanction | undefined {
  const inForce = [...cases].filter(([, one]) => isInForce(one, now));
  const ids = inForce.map(([id]) => id).sort();
  if (ids.length === 0) return undefined;
  const verdicts = inForce.map(([, { decision }]) => decision?.verdict);
  if (verdicts.includes('remove')) return { standing: 'removed', cases: ids };
  const until = Math.max(...inForce.map(([, one]) => suspendedUntil(one) ?? 0));
  return until > 0
    ? { standing: 'suspended', until, cases: ids }
    : { standing: 'warned', cases: ids };
}
