import { decidePace, isHeldBack } from '@friends/domain';
import type { Pace, PaceKind } from '@friends/domain';
import { currentSession, failureCode } from '../../../firebase/session.ts';
import type { OutboxEntry, Outcome, Refusal } from './plan.ts';
import { commit, documentsRoot, read } from './rest.ts';
import { writesOf } from './writes.ts';
import type { PaceStep } from './writes.ts';

/**
 * A denial is believed when it came this often: between reading the pace and committing, its
 * window may end, or another device of the same member may have written.
 */
const TRIES_WHEN_DENIED = 3;

type PaceVerdict =
  | { readonly allowed: true; readonly steps: readonly PaceStep[] }
  | { readonly allowed: false; readonly waitSeconds: number };

/** What pays for an entry, or how long its pace makes it wait; `at` by the server's clock. */
function payFor(entry: OutboxEntry, pace: Pace, isKept: boolean, at: number): PaceVerdict {
  const { joinedAt = at } = currentSession();
  const heldBack = isHeldBack(isKept, joinedAt, at);
  const kinds: readonly PaceKind[] = entry.inquiry ? ['thread', 'message'] : ['message'];
  const steps: PaceStep[] = [];
  let waitSeconds = 0;
  for (const kind of kinds) {
    const decision = decidePace(pace, kind, at, heldBack);
    if (!decision.allowed) waitSeconds = Math.max(waitSeconds, decision.waitSeconds);
    else {
      const { count, continues } = decision;
      const { id, thread } = entry;
      const paid = kind === 'thread' ? { kind, id: thread } : { kind, id, thread };
      steps.push({ ...paid, count, continues });
    }
  }
  return waitSeconds > 0 ? { allowed: false, waitSeconds } : { allowed: true, steps };
}

/** What decides about the pace: who is linked need not ask whether there is a recovery code. */
function askedBefore({ uid, inquiry }: OutboxEntry): string[] {
  const mayBeKept = inquiry !== undefined && currentSession().linked !== true;
  return [`paces/${uid}`, ...(mayBeKept ? [`members/${uid}/private/kept`] : [])];
}

/** Whether an entry went through in an earlier try whose answer was lost, or why it cannot. */
async function afterDenial(entry: OutboxEntry): Promise<Outcome | undefined> {
  if (entry.inquiry === undefined) {
    const message = `threads/${entry.thread}/messages/${entry.id}`;
    const { documents } = await read([message]);
    return documents[0] === undefined ? undefined : { kind: 'sent' };
  }
  const { documents } = await read([`inquiries/${entry.inquiry.post}_${entry.uid}`]);
  const existing = documents[0]?.thread as string | undefined;
  if (existing === undefined) return undefined;
  if (existing === entry.thread) return { kind: 'sent' };
  return { kind: 'refused', refusal: 'asked-before', existing };
}

async function whyRefused(entry: OutboxEntry): Promise<Refusal> {
  const { sanction } = currentSession();
  if (sanction !== undefined) return 'sanctioned';
  if (entry.inquiry !== undefined) {
    const { documents } = await read([`listings/en/items/${entry.inquiry.post}`]);
    return documents[0] === undefined ? 'post-gone' : 'refused';
  }
  const { documents } = await read([`threads/${entry.thread}`]);
  const thread = documents[0];
  return thread?.state === 'open' && thread.left === undefined ? 'refused' : 'closed';
}

async function tryToSend(entry: OutboxEntry): Promise<Outcome> {
  for (let denials = 0; denials < TRIES_WHEN_DENIED; denials += 1) {
    const { documents, at } = await read(askedBefore(entry));
    const [pace = {}, kept] = documents;
    const isKept = currentSession().linked === true || kept !== undefined;
    const verdict = payFor(entry, pace as Pace, isKept, at);
    if (!verdict.allowed) return { kind: 'pace', waitSeconds: verdict.waitSeconds };
    const answer = await commit(writesOf(documentsRoot(), entry, verdict.steps));
    if (answer === 'done') return { kind: 'sent' };
    if (answer === 'server') return { kind: 'server' };
    const known = await afterDenial(entry);
    if (known !== undefined) return known;
  }
  return { kind: 'refused', refusal: await whyRefused(entry) };
}

/** Sends one entry with what pays for it. Never throws: every ending is an outcome. */
export async function send(entry: OutboxEntry): Promise<Outcome> {
  if (!navigator.onLine) return { kind: 'offline' };
  try {
    return await tryToSend(entry);
  } catch (error) {
    const code = failureCode(error);
    const refusal = currentSession().sanction === undefined ? 'refused' : 'sanctioned';
    if (code === 'denied') return { kind: 'refused', refusal };
    return { kind: code === 'offline' ? 'offline' : 'server' };
  }
}
