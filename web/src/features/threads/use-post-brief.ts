import { useEffect, useState } from 'react';
import { isHeldBack, roomFor } from '@friends/domain';
import type { Pace, ReadingLanguage } from '@friends/domain';
import { currentSession, failureCode } from '../../firebase/session.ts';
import type { FailureCode } from '../../firebase/session.ts';
import { briefFrom } from './model/post-brief.ts';
import type { PostBrief } from './model/post-brief.ts';
import { read } from './outbox/rest.ts';
import type { RestRead } from './outbox/rest.ts';

/** A post as far as somebody who wants to write about it needs it. */
export type AskedPost =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: FailureCode }
  | { readonly state: 'gone' }
  | { readonly state: 'asked'; readonly thread: string }
  | { readonly state: 'open'; readonly brief: PostBrief; readonly room: AskRoom | undefined };

/** How many conversations can still be begun today, where that is few. */
export interface AskRoom {
  readonly left: number;
  /** Whether the account is linked, or has had a recovery code: else that would make it more. */
  readonly isKept: boolean;
}

/** @returns undefined for who is not held back */
function roomOf({ documents: [, , pace = {}, kept], at }: RestRead): AskRoom | undefined {
  const { linked = false, joinedAt = at } = currentSession();
  const isKept = linked || kept !== undefined;
  if (!isHeldBack(isKept, joinedAt, at)) return undefined;
  return { left: roomFor(pace as Pace, 'thread', at, true), isKept };
}

async function look(post: string, uid: string, language: ReadingLanguage): Promise<AskedPost> {
  const paths = [
    ...[`inquiries/${post}_${uid}`, `listings/${language}/items/${post}`],
    ...[`paces/${uid}`, `members/${uid}/private/kept`],
  ];
  try {
    const answer = await read(paths);
    const [inquiry, listing] = answer.documents;
    if (inquiry !== undefined) return { state: 'asked', thread: String(inquiry.thread) };
    if (listing === undefined) return { state: 'gone' };
    return { state: 'open', brief: briefFrom(listing, language), room: roomOf(answer) };
  } catch (error) {
    return { state: 'failed', code: failureCode(error) };
  }
}

/** The post that somebody wants to write about, and whether they have already. */
export function usePostBrief(post: string, uid: string, language: ReadingLanguage) {
  const [asked, setAsked] = useState<AskedPost>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isStale = false;
    void look(post, uid, language).then((found) => {
      if (!isStale) setAsked(found);
    });
    return () => {
      isStale = true;
    };
  }, [post, uid, language, attempt]);
  const retry = () => {
    setAsked({ state: 'loading' });
    setAttempt((before) => before + 1);
  };
  return { asked, retry };
}
