import { DEFAULT_DESK } from '@friends/domain';
import type { Desk, DeskInput } from '@friends/domain';
import { expect, it } from 'vitest';
import { editDesk } from '../../functions/src/desk/edit-desk.ts';
import { makeMember } from './support/people.ts';
import { context, db } from './support/suite.ts';

const withoutConfirmation = ({ confirmedAt: _at, ...said }: Desk): DeskInput => said;
const said = withoutConfirmation(DEFAULT_DESK);

async function makeStaff(role: string): Promise<string> {
  const uid = await makeMember('Yoko', 'ja', ['ja']);
  await db.doc(`staff/${uid}`).set({ role });
  return uid;
}

const trail = async () =>
  (await db.collection('audit').where('on', '==', 'assist/desk').get()).docs;

it('of JP-MIRAI Assist is said by admins alone, who confirm it, and leaves a trail', async () => {
  const before = (await trail()).length;
  const desk = { ...said, closedOn: ['2026-12-30', '2026-12-29'] };
  for (const role of ['moderator', 'counsellor']) {
    const refused = editDesk(context, await makeStaff(role), { desk });
    await expect(refused).rejects.toMatchObject({ code: 'permission-denied' });
  }
  const yoko = await makeStaff('admin');
  const wrong = editDesk(context, yoko, { desk: { ...desk, url: 'javascript:alert(1)' } });
  await expect(wrong).rejects.toMatchObject({ details: { field: 'url', problem: 'invalid' } });
  expect(await trail()).toHaveLength(before);

  await editDesk(context, yoko, { desk });
  const found = await db.doc('assist/desk').get();
  expect(found.data()).toMatchObject({ ...said, closedOn: ['2026-12-29', '2026-12-30'] });
  expect(found.get('confirmedAt').toMillis()).toBeGreaterThan(Date.now() - 60_000);
  const entries = await trail();
  expect(entries).toHaveLength(before + 1);
  expect(entries.some((entry) => entry.get('by') === yoko && entry.get('act') === 'desk')).toBe(
    true,
  );
  await db.doc('assist/desk').delete();
});
