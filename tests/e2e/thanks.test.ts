import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, expect, test } from 'vitest';
import { db, newId, until } from '../functions/support/suite.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';

const open = useBrowser();
beforeAll(() => havePlaces('22130'));

const ANSWER = '日曜日の10時に市役所の前で会いましょう。';
const WHY = 'ပထမဆုံးအကြိမ် ဆေးရုံကို အတူလိုက်ပေးလို့ ကျေးဇူးတင်ပါတယ်';

async function joined(person: Person, name: string) {
  const { page, language } = person;
  const nickname = freshNickname(name);
  const account = await comeAsMember(person, nickname, '22130');
  await page.goto(`/${language}/me`);
  return { nickname, ...account };
}

/** A conversation in which the one who answers has said something, as functions leave it. */
async function talked(asker: string, helper: string): Promise<string> {
  const thread = newId();
  const at = Timestamp.now();
  const sides = { author: asker, inquirer: helper };
  await db.doc(`threads/${thread}`).set({
    ...sides,
    ...{ post: newId(), state: 'open', createdAt: at, updatedAt: at, read: {} },
    ...{ unread: { author: 0, inquirer: 0 }, spoke: { author: false, inquirer: false } },
  });
  const message = { from: 'inquirer', text: ANSWER, createdAt: at };
  await db.doc(`threads/${thread}/messages/${newId()}`).set(message);
  await until('the answer has arrived', async () => {
    const found = await db.doc(`threads/${thread}`).get();
    return found.get('spoke.inquirer') === true && found.get('bridge') === true;
  });
  return thread;
}

test('thanks for a message and a person are told, counted, and earn a badge', async () => {
  const asker = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  const helper = await open({ locale: 'ja-JP', language: 'ja', screen: PHONE });
  const [su, hana] = await Promise.all([joined(asker, 'Su Su'), joined(helper, 'はなこ')]);
  const thread = await talked(su.uid, hana.uid);

  const { page, words } = asker;
  await page.goto(`/my/threads/${thread}`);
  await page.getByRole('button', { name: words('thanks:thankMessage') }).click();
  await page.getByRole('button', { name: words('thanks:takeBackMessage') }).waitFor();
  const named = words('thanks:thankPerson', { nickname: hana.nickname });
  await page.getByRole('button', { name: named }).click();
  await page.getByLabel(words('thanks:why')).fill(WHY);
  await look(asker, 'thanks-person');
  await page.getByRole('button', { name: words('thanks:send') }).click();
  await page.getByText(words('thanks:sent', { nickname: hana.nickname })).waitFor();
  await look(asker, 'thanks-thread');

  const told = helper.page.getByRole('banner').getByRole('link', {
    name: helper.words('notices:title'),
  });
  await told.click();
  const likes = helper.words('notices:told.likes', { nickname: su.nickname, count: 2 });
  await helper.page.getByText(helper.words('notices:told.badge')).waitFor();
  await helper.page.getByRole('link', { name: likes }).click();
  await helper.page.waitForURL('**/ja/thanks');
  await helper.page.getByText(helper.words('thanks:received', { count: 2 })).waitFor();
  await helper.page
    .getByText(helper.words('thanks:forPerson', { nickname: su.nickname }))
    .waitFor();
  await helper.page.getByText(WHY).first().waitFor();
  const badge = helper.page.getByRole('img', { name: helper.words('common:badge.first-help') });
  await badge.waitFor();
  await look(helper, 'thanks-received');
  await helper.page.getByRole('link', { name: helper.words('thanks:all') }).click();
  await helper.page.getByText(helper.words('thanks:how.commended')).waitFor();
  await look(helper, 'badges');

  await page.getByRole('button', { name: words('thanks:takeBackMessage') }).click();
  await page.getByRole('button', { name: words('thanks:thankMessage') }).waitFor();
  await until('one is left', async () => {
    return (await db.doc(`members/${hana.uid}`).get()).get('likes') === 1;
  });
  await leave(asker, helper);
  expect((await db.collection('likes').where('to', '==', hana.uid).get()).size).toBe(1);
});
