import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deleteAccount } from '../../functions/src/account/delete-account.ts';
import { exportAccount } from '../../functions/src/account/export-account.ts';
import { answerFeedback } from '../../functions/src/feedback/answer-feedback.ts';
import { deliverFeedback } from '../../functions/src/feedback/deliver-feedback.ts';
import { retryDueJobs } from '../../functions/src/job/retry-jobs.ts';
import { accountsAt, haveAccountSecret } from './support/accounts.ts';
import { call } from './support/calls.ts';
import { makeMember } from './support/people.ts';
import { context, db, newId, until } from './support/suite.ts';
import { noFault, readStats, setFault } from './support/translation-server.ts';

beforeAll(haveAccountSecret);
afterEach(noFault);

/** What a phone writes. */
const told = (member: string, text: string) => ({
  ...{ member, kind: 'problem', text, createdAt: Timestamp.now() },
});
const read = async (id: string): Promise<DocumentData> =>
  (await db.doc(`feedback/${id}`).get()).data() ?? {};
const noticeOf = (member: string, id: string) =>
  db.doc(`notices/${member}/items/feedback-answered_${id}`).get();

async function makeStaff(): Promise<string> {
  const uid = await makeMember('Yoko', 'ja', ['ja']);
  await db.doc(`staff/${uid}`).set({ role: 'counsellor' });
  return uid;
}

describe('what a member tells', () => {
  it('is read in Japanese, and its answer in the member’s language, with a notice', async () => {
    const [aung, yoko, id] = [await makeMember('Aung', 'my', ['my']), await makeStaff(), newId()];
    await db.doc(`feedback/${id}`).set(told(aung, `မြေပုံ မပေါ်ပါ ${id}`));
    const asked = await until('Japanese', async () => {
      const { read: japanese, ...rest } = await read(id);
      return japanese !== undefined && { japanese, ...rest };
    });
    expect(asked).toMatchObject({ language: 'my', readIn: 'ja' });
    expect(asked.japanese).not.toBe(`မြေပုံ မပေါ်ပါ ${id}`);
    expect((await noticeOf(aung, id)).exists).toBe(false);

    const text = `地図を直しました。${id}`;
    await answerFeedback(context, yoko, { id, text });
    const { answer } = await read(id);
    expect(answer).toMatchObject({ text, language: 'ja', readIn: 'my' });
    expect(answer.read).not.toBe(text);
    expect((await noticeOf(aung, id)).data()).toMatchObject({ params: { feedback: id } });
    const trail = await db.collection('audit').where('on', '==', `feedback/${id}`).get();
    expect(trail.docs.map((entry) => entry.data())).toMatchObject([
      { by: yoko, act: 'answer', about: aung },
    ]);

    const before = await readStats();
    await deliverFeedback(context, id);
    expect((await readStats()).requests).toBe(before.requests);
    const again = answerFeedback(context, yoko, { id, text: '別の返事' });
    await expect(again).rejects.toMatchObject({ details: { problem: 'answered' } });
  });

  it('waits for the translator, also when the answer comes first', async () => {
    const [linh, yoko, id] = [await makeMember('Linh', 'vi', ['vi']), await makeStaff(), newId()];
    await setFault({ mode: 'down' });
    await db.doc(`feedback/${id}`).set(told(linh, `Bản đồ không hiện. ${id}`));
    await answerFeedback(context, yoko, { id, text: `直しました。${id}` });
    expect((await read(id))['answer'].read).toBeUndefined();
    expect((await noticeOf(linh, id)).exists).toBe(true);
    await noFault();
    await retryDueJobs({ ...context, now: () => Date.now() + 120_000 });
    expect(await read(id)).toMatchObject({ readIn: 'ja', answer: { readIn: 'vi' } });
    expect((await db.doc(`jobs/feedback_${id}`).get()).exists).toBe(false);
  });

  it('is answered by staff alone', async () => {
    const [linh, id] = [await makeMember('Linh', 'vi', ['vi']), newId()];
    await db.doc(`feedback/${id}`).set(told(linh, `Xin chào ${id}`));
    const input = { id, text: 'はい' };
    const denied = { code: 'permission-denied' };
    await expect(answerFeedback(context, linh, input)).rejects.toMatchObject(denied);
    expect(await call('answerFeedback', input)).toEqual({ code: 'unauthenticated' });
    const yoko = await makeStaff();
    const empty = answerFeedback(context, yoko, { id, text: ' ' });
    await expect(empty).rejects.toMatchObject({ code: 'invalid-argument' });
    const gone = answerFeedback(context, yoko, { id: newId(), text: 'はい' });
    await expect(gone).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is in the export, and goes with the account', async () => {
    const at = accountsAt('demo-feedback')(Date.now());
    const { uid } = await at.auth.createUser({});
    await at.db.doc('feedback/one').set(told(uid, 'a'));
    expect(await exportAccount(at, uid)).toMatchObject({ feedback: [{ id: 'one', text: 'a' }] });
    await deleteAccount(at, uid);
    expect((await at.db.doc('feedback/one').get()).exists).toBe(false);
    await deliverFeedback(at, 'one');
  });
});
