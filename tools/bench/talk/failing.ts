import type { Firestore } from 'firebase-admin/firestore';
import type { Random } from '../../../domain/src/random.ts';
import type { Context } from '../../../functions/src/context.ts';

/** Where a function breaks off: after so many steps, before or after the step has taken effect. */
interface Fault {
  readonly step: number;
  readonly isDone: boolean;
}

const STEPS = ['runTransaction', 'getAll'] as const;
/** A delivery takes about so many of these steps. */
const MOST_STEPS = 5;

export class BrokenOff extends Error {}

/** Whether a run of a function breaks off, and where. */
export function drawFault(random: Random, share: number): Fault | undefined {
  if (random() >= share) return undefined;
  return { step: 1 + Math.floor(random() * MOST_STEPS), isDone: random() < 0.5 };
}

/**
 * A context in which a function breaks off as a process does that is killed.
 * @throws {BrokenOff} from the step on
 */
export function brokenOff(context: Context, fault: Fault | undefined): Context {
  if (fault === undefined) return context;
  let taken = 0;
  const db = new Proxy(context.db, {
    get(target, name: keyof Firestore) {
      const value: unknown = target[name];
      if (typeof value !== 'function') return value;
      const method = (value as (...args: unknown[]) => unknown).bind(target);
      if (!(STEPS as readonly string[]).includes(name)) return method;
      return async (...args: unknown[]) => {
        taken += 1;
        if (taken >= fault.step && !fault.isDone) throw new BrokenOff(name);
        const answer = await method(...args);
        if (taken >= fault.step) throw new BrokenOff(name);
        return answer;
      };
    },
  });
  return { ...context, db };
}
