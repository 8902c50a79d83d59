const MODES = ['none', 'down', 'slow', 'quota', 'daily', 'empty', 'wrong', 'error'] as const;

/**
 * none; down: the connection is destroyed; slow: answers after `delayMs`; quota and daily: 403
 * rateLimitExceeded and dailyLimitExceeded; empty: empty texts; wrong: texts in a language that
 * is neither the source nor the asked one; error: 503.
 */
export type FaultMode = (typeof MODES)[number];

export interface Fault {
  readonly mode: FaultMode;
  /** Milliseconds, for `slow`. */
  readonly delayMs: number;
  /** Target languages concerned, as the service names them; all when absent. */
  readonly targets?: readonly string[];
  /** After how many requests the fault goes away by itself; never when absent. */
  readonly times?: number;
}

const NO_FAULT: Fault = { mode: 'none', delayMs: 0 };

const DEFAULT_DELAY_MS = 5000;

/**
 * Reads the body of `POST /faults`.
 * @throws {TypeError} when the mode is unknown or a field has the wrong type
 */
export function parseFault(body: unknown): Fault {
  if (typeof body !== 'object' || body === null) throw new TypeError('an object is expected');
  const { mode, delayMs = DEFAULT_DELAY_MS, targets, times } = body as Record<string, unknown>;
  const known = MODES.find((name) => name === mode);
  if (!known) throw new TypeError(`mode must be one of ${MODES.join(', ')}`);
  if (typeof delayMs !== 'number' || delayMs < 0) throw new TypeError('delayMs must be ≥ 0');
  if (targets !== undefined && !isTexts(targets)) throw new TypeError('targets must be a list');
  if (times !== undefined && typeof times !== 'number') throw new TypeError('times: a number');
  return {
    mode: known,
    delayMs,
    ...(targets === undefined ? {} : { targets }),
    ...(times === undefined ? {} : { times }),
  };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Holds the fault in force and counts it down. */
export function createFaultSwitch() {
  let fault = NO_FAULT;
  let left = Infinity;
  return {
    set(next: Fault) {
      fault = next;
      left = next.times ?? Infinity;
    },
    /** The fault that strikes a request for `target`. */
    strike(target: string): Fault {
      if (fault.mode === 'none') return NO_FAULT;
      if (fault.targets && !fault.targets.includes(target)) return NO_FAULT;
      if (left <= 0) return NO_FAULT;
      left -= 1;
      return fault;
    },
  };
}
