import { caseAfterFound, waitsForDecision } from '@friends/domain';
import type { Found, Language, Post } from '@friends/domain';
import { findCauses, findSigns, judge } from '@friends/domain/moderation';
import { FieldValue } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { isSameEdit, postOf } from '../post/read-post.ts';
import { askOnce } from './ask-once.ts';
import { caseDocument, caseOf } from './read-case.ts';
import { caseId, suspectPost } from './suspect.ts';
import { tellStaff } from './tell-staff.ts';
import { listsFor } from './word-lists.ts';

/** What became of a post that was looked at: shown, kept from everybody, or no more what it was. */
export type PostCheck = 'shown' | 'hidden' | 'changed';

const SETTING = { kind: 'post' } as const;

/** Opens the case, and hides the post where it has to wait, in one transaction. */
async function settle(context: Context, id: string, post: Post, found: Found): Promise<PostCheck> {
  const { db } = context;
  const [ref, caseRef] = [
    db.doc(`posts/${id}`),
    db.doc(`cases/${caseId(found.target, post.author)}`),
  ];
  const result = await db.runTransaction(async (transaction) => {
    const [asIs, caseFound] = await transaction.getAll(ref, caseRef);
    const current = postOf(asIs);
    if (current?.state !== 'open' || !isSameEdit(current, post)) return 'changed' as const;
    const before = caseOf(caseFound);
    const next = caseAfterFound(before, found, context.now());
    const now = next ?? before;
    if (next !== undefined) transaction.set(caseRef, caseDocument(next));
    if (now === undefined || !waitsForDecision(now)) return 'shown' as const;
    transaction.update(ref, { state: 'hidden', revision: FieldValue.increment(1) });
    return 'hidden' as const;
  });
  if (result === 'hidden') await tellStaff(context, caseRef.id);
  return result;
}

/**
 * Looks at a post before anybody else sees it: what looks forbidden opens a case, what is grave
 * waits hidden for a moderator. What one has found fine is not hidden again for the same text.
 * Nothing is kept of what shows danger.
 */
export async function checkPost(
  context: Context,
  id: string,
  post: Post,
  language: Language,
): Promise<PostCheck> {
  const suspect = suspectPost(id, { ...post, language });
  const { text } = suspect.excerpt;
  const lists = await listsFor(context, language);
  const causes = findCauses(text, SETTING, lists);
  const { opensCase, hides } = judge(causes, SETTING, findSigns(text, lists));
  if (!opensCase) return 'shown';
  const found = { ...suspect, causes, hintIgnored: post.hinted === true, waitsHidden: hides };
  return settle(context, id, post, found);
}

/**
 * Asks the second opinion, where there is one, about a post that our own lists have let pass. It
 * opens a case and hides nothing; words of danger are not shown to it.
 */
export async function askAboutPost(
  context: Context,
  id: string,
  post: Post,
  language: Language,
): Promise<void> {
  if (context.secondOpinion === undefined) return;
  const suspect = suspectPost(id, { ...post, language });
  const { text } = suspect.excerpt;
  const lists = await listsFor(context, language);
  if (judge(findCauses(text, SETTING, lists), SETTING).opensCase) return;
  if (findSigns(text, lists).length > 0) return;
  await askOnce(context, text, (causes) => {
    const found = { ...suspect, causes, hintIgnored: post.hinted === true, waitsHidden: false };
    return settle(context, id, post, found);
  });
}
