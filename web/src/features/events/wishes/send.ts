import { attendanceId, LIMITS } from '@friends/domain';
import { firestoreRestBase } from '../../../firebase/config.ts';
import { askFirestore } from '../../../firebase/rest.ts';
import type { RestDocument } from '../../../firebase/rest.ts';
import { failureCode, idToken } from '../../../firebase/session.ts';
import type { Outcome, Wish } from './plan.ts';

/** Longer than rules ask for: clocks differ. */
const FRESH_MS = (LIMITS.attendanceSeconds + 60) * 1000;

function nameOf(path: string): string {
  const base = firestoreRestBase(location);
  return `${base.slice(base.indexOf('projects/'))}/${path}`;
}

function writeOf({ uid, post, want }: Wish): object {
  const name = nameOf(`attendances/${attendanceId(post, uid)}`);
  if (want === 'leave') return { delete: name };
  return {
    update: { name, fields: { post: { stringValue: post }, member: { stringValue: uid } } },
    updateTransforms: [{ fieldPath: 'createdAt', setToServerValue: 'REQUEST_TIME' }],
    currentDocument: { exists: false },
  };
}

/** An earlier try may have gone through, and only its answer got lost. */
async function isThere({ uid, post }: Wish, token: string): Promise<boolean> {
  const found = await askFirestore(`/attendances/${attendanceId(post, uid)}`, token);
  return found !== undefined;
}

async function isFresh({ uid, post }: Wish, token: string): Promise<boolean> {
  const found = await askFirestore(`/attendances/${attendanceId(post, uid)}`, token);
  const createdAt = (found as RestDocument | undefined)?.fields?.['createdAt']?.timestampValue;
  const age = Date.now() - Date.parse(createdAt ?? '');
  return age < FRESH_MS;
}

/**
 * Tells the servers what a member wants, over REST: each try has to be known how it ended. However
 * often it is tried, the member comes once. Never throws.
 */
export async function sendWish(wish: Wish): Promise<Outcome> {
  if (!navigator.onLine) return 'later';
  try {
    const token = await idToken();
    if (token === undefined) return 'later';
    try {
      await askFirestore(':commit', token, { writes: [writeOf(wish)] });
      return 'done';
    } catch (error) {
      const code = failureCode(error);
      if (code === 'offline') return 'later';
      // Who has only just said that they come stays on the list for some seconds.
      if (wish.want === 'leave' && code === 'denied' && (await isFresh(wish, token))) {
        return 'later';
      }
      if (wish.want === 'come' && (await isThere(wish, token))) return 'done';
      return code === 'denied' ? 'refused' : 'later';
    }
  } catch (error) {
    return failureCode(error) === 'denied' ? 'refused' : 'later';
  }
}
