import { createHash } from 'node:crypto';
import {
  caseAfterFound,
  isFormerMember,
  isNewAccount,
  mayBeWave,
  othersIn,
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

/** Adds a sending. @returns how far the wave has come with it, and what others have sent of it */
async function send(context: Context, hash: string, sending: Sending) {
  const ref = context.db.doc(`waves/${hash}`);
  return context.db.runTransaction(async (transaction) => {
    const before = (await transaction.get(ref)).data() as WaveDocument | undefined;
    const sendings = withSending(before?.sendings ?? [], sending);
    const expireAt = Timestamp.fromMillis(sending.at + KEPT_MS);
    transaction.set(ref, { sendings, expireAt } satisfies WaveDocument);
    return { wave: waveOf(sendings, sending), others: othersIn(sendings, sending) };
  });
}

/** Opens the one case of who sends it; what comes after its beginning waits below that. */
async function settle(
  context: Context,
  { ref, writer }: Pick<Arrival, 'ref' | 'writer'>,
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

/** The case of somebody who sent it before anybody could know; what was delivered stays. */
async function openCaseOf(
  context: Context,
  { thread, message }: Sending,
  said: Said & { readonly hash: string },
): Promise<void> {
  const { db } = context;
  const ref = db.doc(`threads/${thread}/messages/${message}`);
  const [found, role] = await db.getAll(db.doc(`threads/${thread}`), ref);
  const writer: unknown = found?.get(String(role?.get('from')));
  if (typeof writer !== 'string' || isFormerMember(writer)) return;
  const title = String((await db.doc(`members/${writer}`).get()).get('nickname') ?? '');
  await settle(context, { ref, writer }, { ...said, goesOn: false, title });
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
  const { writer, bothWrote, thread, id, message } = arrival;
  // Spaces and marks are what is varied first.
  const folded = foldTerm(text).replaceAll(/[\s\p{P}]+/gu, '');
  if (bothWrote || !mayBeWave(folded) || phraseLanguage(text) !== undefined) return 'none';
  const found = (await context.db.doc(`members/${writer}`).get()).data() as
    MemberDocument | undefined;
  if (found === undefined) return 'none';
  const hash = createHash('sha256').update(folded).digest('hex').slice(0, 40);
  const at = message.createdAt.toMillis();
  const newcomer = isNewAccount(found.joinedAt.toMillis(), at);
  const sending = { member: fingerprintOf(writer), thread, message: id, at, newcomer };
  const { wave, others } = await send(context, hash, sending);
  if (wave === 'none') return 'none';
  const goesOn = wave === 'goes-on';
  if (!goesOn) {
    for (const other of others) await openCaseOf(context, other, { text, language, hash });
  }
  return settle(context, arrival, { text, language, hash, goesOn, title: found.nickname });
}

type MemberDocument = Omit<Member, 'joinedAt'> & { readonly joinedAt: Timestamp };
