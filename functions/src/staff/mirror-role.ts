import { isStaffRole } from '@friends/domain';
import type { StaffRole } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { warn } from 'firebase-functions/logger';
import type { AccountContext } from '../account/account-context.ts';
import type { AuditEntry } from './audit.ts';

/** How often a role may change under our hands before the event is left to a later delivery. */
const ROUNDS = 5;

async function roleNow({ db }: AccountContext, uid: string): Promise<StaffRole | undefined> {
  const role: unknown = (await db.doc(`staff/${uid}`).get()).get('role');
  return isStaffRole(role) ? role : undefined;
}

async function setClaim({ auth }: AccountContext, uid: string, role: StaffRole | undefined) {
  const { customClaims = {} } = await auth.getUser(uid);
  const others = Object.entries(customClaims).filter(([name]) => name !== 'role');
  await auth.setCustomUserClaims(uid, { ...Object.fromEntries(others), ...(role && { role }) });
}

const isNobody = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'auth/user-not-found';

/**
 * Brings somebody's token in line with what `staff/{uid}` says now, whatever event brought it, and
 * leaves a trail of it. Of an account that is gone nothing is kept.
 * @param event the event's id: delivered twice it leaves one trail
 * @throws when the role keeps changing, or a service fails; the event is then delivered again
 */
export async function mirrorRole(
  context: AccountContext,
  uid: string,
  event: string,
): Promise<void> {
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const role = await roleNow(context, uid);
      await setClaim(context, uid, role);
      if ((await roleNow(context, uid)) !== role) continue;
      const at = Timestamp.fromMillis(context.now());
      const what = role ?? 'none';
      const entry: AuditEntry = { by: 'console', act: 'role', on: 'staff', about: uid, what, at };
      await context.db.doc(`audit/role_${event}`).set(entry);
      return;
    }
  } catch (error) {
    if (!isNobody(error)) throw error;
    warn('a role for nobody: is the id of the document a uid?');
    return;
  }
  throw new Error('a role keeps changing');
}
