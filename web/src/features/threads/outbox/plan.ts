import type { Role } from '@friends/domain';

/** What keeps a message from going out for now; it goes on by itself. */
export type Trouble = 'offline' | 'server' | 'pace';

/** Why a message did not and will not go out unless the person does something. */
export type Refusal = 'closed' | 'sanctioned' | 'post-gone' | 'asked-before' | 'refused';

/**
 * One message on its way. Its id was made when it was written, so that it can be sent any number
 * of times and arrive once. Times are milliseconds of this device's clock.
 */
export interface OutboxEntry {
  /** Id of the message. */
  readonly id: string;
  /** The member who wrote it: an outbox outlives a change of account. */
  readonly uid: string;
  readonly thread: string;
  readonly from: Role;
  /** Where the message opens the thread: the post and its author. */
  readonly inquiry?: { readonly post: string; readonly author: string };
  readonly text: string;
  /** Its writer had been shown that it looks forbidden. */
  readonly hinted?: true;
  readonly queuedAt: number;
  /** Place in the order of sending; a retry by hand moves to the end. */
  readonly order: number;
  readonly state: 'queued' | 'sent' | 'failed';
  readonly attempts: number;
  readonly notBefore: number;
  readonly trouble?: Trouble;
  readonly refusal?: Refusal;
  /** With `asked-before`: the thread there is already. */
  readonly existing?: string;
}

/** How one try to send ended. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'server' }
  | { readonly kind: 'pace'; readonly waitSeconds: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly existing?: string };

export type Step =
  | { readonly kind: 'send'; readonly entry: OutboxEntry }
  | { readonly kind: 'wait'; readonly until: number };

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** A sent entry stays this long, so that its message is on the page before the entry goes. */
const SENT_KEPT_MS = 60_000;

/**
 * What to do next: send one entry, wait until a time, or nothing (undefined). Within a thread
 * messages keep their order; a failed one no longer holds up those behind it.
 */
export function nextStep(entries: readonly OutboxEntry[], now: number): Step | undefined {
  const queued = entries
    .filter(({ state }) => state === 'queued')
    .sort((a, b) => a.order - b.order);
  const heads = queued.filter(
    (entry, index) => queued.findIndex(({ thread }) => thread === entry.thread) === index,
  );
  const due = heads.find(({ notBefore }) => notBefore <= now);
  if (due !== undefined) return { kind: 'send', entry: due };
  if (heads.length === 0) return undefined;
  return { kind: 'wait', until: Math.min(...heads.map(({ notBefore }) => notBefore)) };
}

/**
 * Pause before another try; doubles up to a minute, spread so that phones that lost their
 * connection together do not come back together.
 * @param spread 0 to 1
 * @returns milliseconds
 */
export function pauseAfter(attempts: number, spread: number): number {
  const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
  return Math.round(full * (0.5 + spread / 2));
}

/** The entry without what the last try said of it. */
function untroubled(entry: OutboxEntry): OutboxEntry {
  const { id, uid, thread, from, inquiry, text, hinted, queuedAt, order, state } = entry;
  const { attempts, notBefore } = entry;
  const extras = { ...(inquiry && { inquiry }), ...(hinted && { hinted }) };
  const written = { id, uid, thread, from, text, ...extras };
  return { ...written, queuedAt, order, state, attempts, notBefore };
}

/** The entry after a try. */
export function afterTry(
  entry: OutboxEntry,
  outcome: Outcome,
  now: number,
  spread: number,
): OutboxEntry {
  const attempts = entry.attempts + 1;
  const tried = { ...untroubled(entry), attempts };
  if (outcome.kind === 'sent') return { ...tried, state: 'sent', notBefore: now };
  if (outcome.kind === 'pace') {
    return { ...tried, trouble: 'pace', notBefore: now + outcome.waitSeconds * 1000 };
  }
  if (outcome.kind === 'refused') {
    const { refusal, existing } = outcome;
    return { ...tried, state: 'failed', refusal, ...(existing !== undefined && { existing }) };
  }
  return { ...tried, trouble: outcome.kind, notBefore: now + pauseAfter(attempts, spread) };
}

/** Entries to be tried at once because the connection is back. */
export function awakened(entries: readonly OutboxEntry[]): OutboxEntry[] {
  return entries
    .filter(({ state, trouble }) => state === 'queued' && trouble !== undefined)
    .filter(({ trouble }) => trouble !== 'pace')
    .map((entry) => ({ ...untroubled(entry), attempts: 0, notBefore: 0 }));
}

/** A failed entry, to be tried again after everything that was written since. */
export function retried(entry: OutboxEntry, now: number): OutboxEntry {
  return { ...untroubled(entry), state: 'queued', attempts: 0, notBefore: 0, order: now };
}

/** Entries that have done their work. */
export function outdated(entries: readonly OutboxEntry[], now: number): OutboxEntry[] {
  return entries.filter(
    ({ state, notBefore }) => state === 'sent' && now - notBefore > SENT_KEPT_MS,
  );
}
