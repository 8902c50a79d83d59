import type { Member } from '@friends/domain';
import { FieldPath } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';

/** Lists that are put right side by side. */
const AT_A_TIME = 5;

/**
 * Brings the lists of who comes in line with somebody's nickname. Where they do not stand on a
 * list, which only counting decides, they are not put there.
 */
export async function renameAttendee({ db }: Context, uid: string): Promise<void> {
  const attendances = await db.collection('attendances').where('member', '==', uid).get();
  const name = new FieldPath('people', uid);
  await inGroups(attendances.docs, AT_A_TIME, async (attendance) => {
    const names = db.doc(`rosters/${attendance.get('post')}/names/going`);
    await db.runTransaction(async (transaction) => {
      const [member, list] = await transaction.getAll(db.doc(`members/${uid}`), names);
      const nickname = (member?.data() as Member | undefined)?.nickname;
      const known = list?.get(name) as string | undefined;
      if (known === undefined || nickname === undefined || known === nickname) return;
      transaction.update(names, name, nickname);
    });
  });
}
