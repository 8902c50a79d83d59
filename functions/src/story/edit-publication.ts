import {
  parsePublicationCall,
  publicationJobId,
  publishProblem,
  withCorrection,
  withSource,
} from '@friends/domain';
import type { Publication, PublicationCall } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Transaction } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { waitingJob } from '../job/next-job.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { toUnicode } from '../text/zawgyi.ts';
import { publicationRef } from './publication.ts';
import type { PublicationDocument } from './publication.ts';
import { translatePublication } from './translate-publication.ts';

/** What leaves something behind. */
type Change = Exclude<PublicationCall, { readonly act: 'delete' }>;
type Of<Act extends PublicationCall['act']> = Extract<PublicationCall, { readonly act: Act }>;

const wrong = (field: string, problem: string): HttpsError =>
  new HttpsError('failed-precondition', `${field}: ${problem}`, { field, problem });

const wordsOf = ({ title, body }: { readonly title: string; readonly body: string }) => ({
  title: toUnicode(title),
  body: toUnicode(body),
});

function saved(
  { source, picture, people, ...written }: Of<'save'>,
  before: PublicationDocument | undefined,
  now: Timestamp,
): PublicationDocument {
  const next = {
    state: before?.state ?? 'draft',
    ...withSource(before, source, wordsOf(written)),
    ...(picture !== undefined && { picture }),
    ...(people !== undefined && people.length > 0 && { people, consentAt: now }),
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    ...(before?.publishedAt && { publishedAt: before.publishedAt }),
  } satisfies PublicationDocument;
  const problem = next.state === 'published' ? publishProblem(written.kind, next) : undefined;
  if (problem !== undefined) throw wrong('people', problem);
  return next;
}

function corrected(
  { language, ...written }: Of<'correct'>,
  before: PublicationDocument,
  now: Timestamp,
): PublicationDocument {
  if (language === before.source) throw wrong('language', 'source');
  return { ...before, texts: withCorrection(before, language, wordsOf(written)), updatedAt: now };
}

function shown(
  { act, kind }: Of<'publish' | 'withdraw'>,
  before: PublicationDocument,
  now: Timestamp,
): PublicationDocument {
  if (act === 'withdraw') return { ...before, state: 'draft', updatedAt: now };
  const problem = publishProblem(kind, before);
  if (problem !== undefined) throw wrong('people', problem);
  return { ...before, state: 'published', publishedAt: before.publishedAt ?? now, updatedAt: now };
}

function changed(
  call: Change,
  before: PublicationDocument | undefined,
  now: Timestamp,
): PublicationDocument {
  if (call.act === 'save') return saved(call, before, now);
  if (before === undefined) throw new HttpsError('not-found', 'nothing of this id');
  return call.act === 'correct' ? corrected(call, before, now) : shown(call, before, now);
}

const jobFor = ({ kind, id }: PublicationCall, { revision }: Publication, now: number) =>
  waitingJob({ kind, id, revision }, now);

function entryFor(by: string, call: PublicationCall, at: Timestamp): AuditEntry {
  const { act, kind, id } = call;
  return { by, act, on: `${kind}/${id}`, at, ...(act === 'correct' && { what: call.language }) };
}

/** Writes what a call leaves, with the job that makes its words; of what is deleted, neither. */
function write(
  { db, now }: Context,
  transaction: Transaction,
  call: PublicationCall,
  before: PublicationDocument | undefined,
): void {
  const ref = publicationRef(db, call);
  const job = db.doc(`jobs/${publicationJobId(call.kind, call.id)}`);
  if (call.act === 'delete') {
    transaction.delete(ref).delete(job);
    return;
  }
  const at = now();
  const next = changed(call, before, Timestamp.fromMillis(at));
  transaction.set(ref, next).set(job, jobFor(call, next, at));
}

/**
 * Writes, corrects, publishes, withdraws or deletes a story or an announcement, leaves a trail of it,
 * and makes its words in the ten languages. Deleting what is gone does nothing. What a machine has to make and cannot is tried again later.
 * @param input a `PublicationCall`, unchecked
 * @throws {HttpsError} invalid-argument and failed-precondition with `{field, problem}`; not-found;
 *   permission-denied
 */
export async function editPublication(
  context: Context,
  uid: string,
  input: unknown,
): Promise<void> {
  const { db } = context;
  await demandStaff(db, uid, 'publish');
  const parsed = parsePublicationCall(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const call = parsed.value;
  const ref = publicationRef(db, call);
  await db.runTransaction(async (transaction) => {
    const before = (await transaction.get(ref)).data() as PublicationDocument | undefined;
    if (call.act === 'delete' && before === undefined) return;
    write(context, transaction, call, before);
    const at = Timestamp.fromMillis(context.now());
    transaction.create(db.collection('audit').doc(), entryFor(uid, call, at));
  });
  await translatePublication(context, call, 0);
}

export const editPublicationCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  async (request) => {
    await editPublication(deployedContext(), demandUid(request), request.data);
    return {};
  },
);
