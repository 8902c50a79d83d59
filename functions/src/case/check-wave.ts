import { createHash } from 'node:crypto';
import {
  caseAfterFound,
  isNewAccount,
  mayBeWave,
  phraseLanguage,
  waveOf,
  withSending,
} from '@friends/domain';
import type { Language, Member, Sending } from '@friends/domain';
import { foldTerm } from '@friends/domain/moderation';
import { Timestamp } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import type { Arrival, MessageCheck } from './check-message.ts';
import { caseDocument, caseOf } from './read-case.ts';
import { caseId, fingerprintOf } from './suspect.ts';
import { withhold } from './thing.ts';

const KEPT_MS = 2 * 86_400_000;

type Said = { readonly text: string; readonly language: Language };

/** `waves/{hash}`: who has sent one and the same text to strangers; nobody by name. */
interface WaveDocument {
  readonly sendings: readonly Sending[];
  readonly expireAt: Timestamp;
}

/** Adds a sending. @returns how far the wave has come with it */
async function send(context: Context, hash: string, sending: Sending) {
  const ref = context.db.doc(`waves/${hash}`);
  return context.db.runTransaction(async (transaction) => {
    const before = (await transaction.get(ref)).data() as WaveDocument | undefined;
    const sendings = withSending(before?.sendings ?? [], sending);
    const expireAt = Timestamp.fromMillis(sending.at + KEPT_MS);
    transaction.set(ref, { sendings, expireAt } satisfies WaveDocument);
    return waveOf(sendings, sending);
  });
}

/** Opens the one case of who sends it; what comes after its beginning waits below that. */
async function settle(
  context: Context,
  { ref, writer }: Arrival,
  { text, language, hash, goesOn, title }: Said & { hash: string; goesOn: boolean; title: string },
): Promise<MessageCheck> {
  const { db } = context;
  const target = { kind: 'member' } as const;
  const caseRef = db.doc(`cases/${caseId(target, writer)}`);
  const rule = {
    reason: 'spam',
    weight: 'case',
    rule: 'wave',
    start: 0,
    end: text.length,
  } as const;
  const found = {
    ...{ target, member: writer, fingerprint: hash, causes: [rule] },
    ...{ excerpt: { title, text, language }, hintIgnored: false, waitsHidden: true },
  };
  return db.runTransaction(async (transaction) => {
    const [message, caseFound] = await transaction.getAll(ref, caseRef);
    if (message?.exists !== true) return 'fine';
    const before = caseOf(caseFound);
    const next = caseAfterFound(before, found, context.now());
    const now = next ?? before;
    if (next !== undefined) transaction.set(caseRef, caseDocument(next));
    // What was decided of this text holds for what comes of it later.
    const isFine =
      now?.fingerprint === hash && (now.state === 'undone' || now.decision?.verdict === 'nothing');
    if (!goesOn || isFine) return 'fine';
    withhold(transaction, caseRef, message);
    return 'withheld';
  });
}

/**
 * Looks whether a text to somebody who has not answered yet is one that its writer, or many new
 * accounts, send to many: from the fifth on there is a case, and what follows is withheld.
 * @returns `none` where there is no such wave
 */
export async function checkWave(
  context: Context,
  arrival: Arrival,
  { text, language }: Said,
): Promise<MessageCheck | 'none'> {
  const { writer, bothWrote, thread, message } = arrival;
  // Spaces and marks are what is varied first.
  const folded = foldTerm(text).replaceAll(/[\s\p{P}]+/gu, '');
  if (bothWrote || !mayBeWave(folded) || phraseLanguage(text) !== undefined) return 'none';
  const found = (await context.db.doc(`members/${writer}`).get()).data() as
    MemberDocument | undefined;
  if (found === undefined) return 'none';
  const hash = createHash('sha256').update(folded).digest('hex').slice(0, 40);
  const at = message.createdAt.toMillis();
  const newcomer = isNewAccount(false, found.joinedAt.toMillis(), at);
  const wave = await send(context, hash, { member: fingerprintOf(writer), thread, at, newcomer });
  if (wave === 'none') return 'none';
  const goesOn = wave === 'goes-on';
  return settle(context, arrival, { text, language, hash, goesOn, title: found.nickname });
}

type MemberDocument = Omit<Member, 'joinedAt'> & { readonly joinedAt: Timestamp };
