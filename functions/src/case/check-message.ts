import { caseAfterFound, isFormerMember, waitsForDecision } from '@friends/domain';
import type { Found, Language } from '@friends/domain';
import { findCauses, findSigns, judge } from '@friends/domain/moderation';
import type { Cause } from '@friends/domain/moderation';
import type { DocumentReference } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import type { MessageDocument } from '../thread/read-thread.ts';
import { askOnce } from './ask-once.ts';
import { neighboursOf } from './neighbours.ts';
import { caseDocument, caseOf } from './read-case.ts';
import { caseId, fingerprintOf } from './suspect.ts';
import { tellStaff } from './tell-staff.ts';
import { withhold } from './thing.ts';
import { checkWave } from './check-wave.ts';
import { listsFor } from './word-lists.ts';

/** A message that has come. */
export interface Arrival {
  readonly thread: string;
  readonly id: string;
  readonly ref: DocumentReference;
  readonly message: MessageDocument;
  /** The uid of who wrote it, or what stands for it. */
  readonly writer: string;
  readonly bothWrote: boolean;
}

/** Whether a message goes on to the other. */
export type MessageCheck = 'fine' | 'withheld';

/** Opens the case, and moves away what is grave, in one transaction. */
async function settle(context: Context, { ref, writer }: Arrival, found: Found) {
  const { db } = context;
  const caseRef = db.doc(`cases/${caseId(found.target, writer)}`);
  const result = await db.runTransaction(async (transaction): Promise<MessageCheck> => {
    const [message, caseFound] = await transaction.getAll(ref, caseRef);
    if (message?.exists !== true) return 'fine';
    if (message.get('withheld') === true) return 'withheld';
    const before = caseOf(caseFound);
    const next = caseAfterFound(before, found, context.now());
    const now = next ?? before;
    if (next !== undefined) transaction.set(caseRef, caseDocument(next));
    if (now === undefined || !waitsForDecision(now)) return 'fine';
    withhold(transaction, caseRef, message);
    return 'withheld';
  });
  if (result === 'withheld') await tellStaff(context, caseRef.id);
  return result;
}

async function foundIn(
  { thread, id, ref, message, writer }: Arrival,
  { text, language }: { readonly text: string; readonly language: Language },
  causes: readonly Cause[],
  waitsHidden: boolean,
): Promise<Found> {
  return {
    target: { kind: 'message', thread, message: id },
    member: writer,
    fingerprint: fingerprintOf(text),
    excerpt: { text, language, neighbours: await neighboursOf(await ref.get()) },
    causes,
    hintIgnored: message.hinted === true,
    waitsHidden,
  };
}

/**
 * Looks at a message before it is delivered: what looks forbidden opens a case, what is grave
 * reaches nobody until a moderator has looked, unless one has found the same text fine. Nothing is
 * kept of what shows danger.
 */
export async function checkMessage(
  context: Context,
  arrival: Arrival,
  { text, language }: { readonly text: string; readonly language: Language },
): Promise<MessageCheck> {
  const { message, writer, bothWrote } = arrival;
  if (message.withheld === true) return 'withheld';
  if (isFormerMember(writer)) return 'fine';
  const setting = { kind: 'message', bothWrote } as const;
  const lists = await listsFor(context, language);
  const causes = findCauses(text, setting, lists);
  const { opensCase, hides } = judge(causes, setting, findSigns(text, lists));
  const wave = hides ? 'none' : await checkWave(context, arrival, { text, language });
  if (wave === 'withheld') return wave;
  if (!opensCase) return 'fine';
  return settle(context, arrival, await foundIn(arrival, { text, language }, causes, hides));
}

/**
 * Asks the second opinion, where there is one, about a message that our own lists have let pass. It
 * opens a case and withholds nothing; words of danger are not shown to it.
 */
export async function askAboutMessage(
  context: Context,
  arrival: Arrival,
  said: { readonly text: string; readonly language: Language },
): Promise<void> {
  const { writer, bothWrote } = arrival;
  if (context.secondOpinion === undefined || isFormerMember(writer)) return;
  const setting = { kind: 'message', bothWrote } as const;
  const lists = await listsFor(context, said.language);
  if (judge(findCauses(said.text, setting, lists), setting).opensCase) return;
  if (findSigns(said.text, lists).length > 0) return;
  await askOnce(context, said.text, async (causes) =>
    settle(context, arrival, await foundIn(arrival, said, causes, false)),
  );
}
