import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { isConflict } from '../conflict.ts';

/** A run that has not ended after so long has died with its process. */
export const DEAD_AFTER_MS = 60_000;
/** Leases that nobody asks for any more go by themselves. */
const KEPT_MS = 86_400_000;

/** What one look at a lease has found; times by Firestore's clock. */
export interface LeaseState {
  readonly lookedAt: Timestamp;
  /** When it was last changed; absent where there is none yet. */
  readonly version?: Timestamp;
  /** Whose run it is that goes on, or has failed. */
  readonly holder?: string;
  /** When that run began. */
  readonly begun?: Timestamp;
  /** Whether somebody has asked since then. */
  readonly isAsked: boolean;
  /** Whether the holder has let go before all was done: then whoever asks next takes it. */
  readonly isLeft: boolean;
  /** When the last run began that has ended. */
  readonly done?: Timestamp;
}

export type LeaseChange =
  | { readonly to: 'held'; readonly holder: string; readonly done?: Timestamp }
  | { readonly to: 'asked' }
  | { readonly to: 'left'; readonly done?: Timestamp }
  | { readonly to: 'free'; readonly done: Timestamp };

/** Who may do a piece of work now. */
export interface Lease {
  /**
   * When the last run began that this process knows to have ended: whoever asks for nothing newer
   * need not even look.
   */
  readonly known: () => Timestamp | undefined;
  readonly look: () => Promise<LeaseState>;
  /**
   * Changes it where it is still as it was seen.
   * @param seen the version that was seen
   * @returns when, its new version; undefined where somebody else was faster
   */
  readonly change: (
    seen: Timestamp | undefined,
    change: LeaseChange,
  ) => Promise<Timestamp | undefined>;
}

function stateOf(found: DocumentSnapshot): LeaseState {
  const times = { version: found.updateTime, begun: found.get('begun'), done: found.get('done') };
  const known = Object.entries({ ...times, holder: found.get('holder') as unknown });
  return {
    lookedAt: found.readTime,
    isAsked: found.get('asked') === true,
    isLeft: found.get('left') === true,
    ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
  };
}

const soon = (milliseconds: number) => Timestamp.fromMillis(Date.now() + milliseconds);
const GONE = FieldValue.delete();

/** While it is held or left it says when the clock is to look, and for whom the work is. */
function fieldsOf(change: LeaseChange, member: string | undefined): DocumentData {
  if (change.to === 'asked') return { asked: true };
  const done = change.done && { done: change.done };
  if (change.to === 'left') return { left: true, dueAt: soon(0), ...done };
  const expireAt = soon(KEPT_MS);
  if (change.to === 'free') {
    const ended = { holder: GONE, begun: GONE, asked: GONE, left: GONE, dueAt: GONE, member: GONE };
    return { ...ended, expireAt, ...done };
  }
  const began = { begun: FieldValue.serverTimestamp(), dueAt: soon(DEAD_AFTER_MS) };
  const about = member !== undefined && { member };
  return { holder: change.holder, ...began, asked: GONE, left: GONE, expireAt, ...about, ...done };
}

/** What processes remember of leases; as many as may well be asked for at once. */
const REMEMBERED = 1000;
const remembered = new WeakMap<Firestore, Map<string, Timestamp>>();

function memoryOf(db: Firestore): Map<string, Timestamp> {
  const memory = remembered.get(db) ?? new Map<string, Timestamp>();
  if (memory.size > REMEMBERED) memory.clear();
  remembered.set(db, memory);
  return memory;
}

/**
 * A document of `leases`.
 * @param member for whom the work is, where the name does not tell; it stands there only until the
 *   work is done
 */
export function leaseOf(db: Firestore, name: string, member?: string): Lease {
  const ref = db.doc(`leases/${name}`);
  return {
    known: () => memoryOf(db).get(name),
    look: async () => {
      const state = stateOf(await ref.get());
      if (state.done !== undefined) memoryOf(db).set(name, state.done);
      return state;
    },
    change: async (seen, change) => {
      const fields = fieldsOf(change, member);
      try {
        if (seen !== undefined)
          return (await ref.update(fields, { lastUpdateTime: seen })).writeTime;
        const present = Object.entries(fields).filter(([, value]) => value !== GONE);
        return (await ref.create(Object.fromEntries(present))).writeTime;
      } catch (error) {
        if (isConflict(error)) return undefined;
        throw error;
      }
    },
  };
}
