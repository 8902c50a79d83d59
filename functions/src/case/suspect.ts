import { createHash } from 'node:crypto';
import { caseIdOf, isFormerMember } from '@friends/domain';
import type { CaseTarget, Member, Post, Suspect } from '@friends/domain';
import { pseudonymOf } from '../account/secret.ts';
import type { Context } from '../context.ts';
import { postOf } from '../post/read-post.ts';
import type { MessageDocument, ThreadDocument } from '../thread/read-thread.ts';
import { neighboursOf } from './neighbours.ts';

/** The id of the case of a thing that is this member's. */
export const caseId = (target: CaseTarget, member: string): string =>
  caseIdOf(target, target.kind === 'member' ? pseudonymOf(member) : '');

/** What a text is known by, where a decision about it is to hold. */
export const fingerprintOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Everything that a post says, a line each. */
export const saidInPost = ({ title, body, easy, event }: Post): string =>
  [title, body, easy?.title, easy?.body, event?.venue].filter(Boolean).join('\n');

/** A post as moderators see it. */
export function suspectPost(id: string, post: Post): Suspect {
  const text = saidInPost(post);
  const { title, language } = post;
  return {
    target: { kind: 'post', post: id },
    member: post.author,
    fingerprint: fingerprintOf(text),
    excerpt: { title, text, ...(language !== undefined && { language }) },
  };
}

/** A message with what was said around it; undefined where nobody can be meant by it any more. */
export async function suspectMessage(
  { db }: Context,
  target: Extract<CaseTarget, { kind: 'message' }>,
): Promise<Suspect | undefined> {
  const threadRef = db.doc(`threads/${target.thread}`);
  const [threadFound, found] = await db.getAll(
    threadRef,
    threadRef.collection('messages').doc(target.message),
  );
  const thread = threadFound?.data() as ThreadDocument | undefined;
  const message = found?.data() as MessageDocument | undefined;
  if (thread === undefined || found === undefined || message === undefined) return undefined;
  const member = thread[message.from];
  // What is withheld has its case, and nobody else has read it.
  if (isFormerMember(member) || message.withheld === true) return undefined;
  const { text, language } = message;
  const neighbours = await neighboursOf(found);
  const excerpt = { text, ...(language !== undefined && { language }), neighbours };
  return { target, member, fingerprint: fingerprintOf(text), excerpt };
}

async function suspectMember({ db }: Context, uid: string): Promise<Suspect | undefined> {
  const member = (await db.doc(`members/${uid}`).get()).data() as Member | undefined;
  if (member === undefined) return undefined;
  const { nickname, about = '' } = member;
  return {
    target: { kind: 'member' },
    member: uid,
    fingerprint: fingerprintOf(`${nickname}\n${about}`),
    excerpt: { title: nickname, text: about },
  };
}

/** What somebody points at, as it is now; undefined where it has gone. */
export async function suspectOf(
  context: Context,
  target: CaseTarget & { readonly member?: string },
): Promise<Suspect | undefined> {
  if (target.kind === 'message') {
    return suspectMessage(context, target);
  }
  if (target.kind === 'member') return suspectMember(context, target.member ?? 'nobody');
  const post = postOf(await context.db.doc(`posts/${target.post}`).get());
  return post && suspectPost(target.post, post);
}
