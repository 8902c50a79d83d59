import { getAuth } from 'firebase-admin/auth';
import { phraseText } from '@friends/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePost } from '../functions/support/posts.ts';
import { openThread, say } from '../functions/support/threads.ts';
import { db, until } from '../functions/support/suite.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoPost, havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';

const OIZUMI = '10524';

const open = useBrowser();
beforeAll(() => havePlaces(OIZUMI));
afterAll(() => db.doc('assist/desk').delete());

async function joinAs(person: Person, name: string): Promise<string> {
  return (await comeAsMember(person, freshNickname(name), OIZUMI)).uid;
}

async function becomeAdmin(uid: string): Promise<void> {
  await db.doc(`staff/${uid}`).set({ role: 'admin' });
  const claims = async () => (await getAuth().getUser(uid)).customClaims;
  await until('the claim', async () => (await claims())?.['role'] === 'admin');
}

/** As its leaflet says it is years old; an admin says that it holds. */
async function confirmDesk({ page, words }: Person): Promise<void> {
  await page.goto('/ja/admin/desk');
  await page.getByText(words('admin-desk:leaflet')).waitFor();
  await page.getByRole('button', { name: words('admin-desk:save') }).click();
  await page.getByText(words('admin-desk:leaflet')).waitFor({ state: 'detached' });
}

test('who helps shows where to find more help, and the other reads it in Burmese', async () => {
  const hanako = await open({ locale: 'ja-JP', language: 'ja', screen: PHONE });
  const may = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  const uid = await joinAs(hanako, 'Hanako');
  await becomeAdmin(uid);
  const author = await joinAs(may, 'May');
  await confirmDesk(hanako);
  await look(hanako, 'desk');

  const post = await writePost(author, { ...demoPost('p03').my, language: 'my' });
  const thread = await openThread(post, author, uid);
  await say(thread, 'author', 'အလုပ်က ပတ်စပို့ သိမ်းထားတယ်။');
  await hanako.page.goto(`/ja/threads/${thread}`);
  await hanako.page.getByRole('button', { name: hanako.words('threads:help.handOver') }).click();
  await hanako.page.getByText(phraseText('help', 'ja')).waitFor();
  await look(hanako, 'handing-over');

  await may.page.goto(`/my/threads/${thread}`);
  await may.page.getByText(phraseText('help', 'my')).waitFor();
  await may.page.getByText(may.words('desk:promise')).waitFor();
  expect(await may.page.getByRole('link', { name: '#7119' }).getAttribute('href')).toBe(
    'tel:%237119',
  );
  await look(may, 'handed-over');
  for (const member of [uid, author]) {
    expect((await db.collection('cases').where('member', '==', member).get()).size).toBe(0);
  }
  await may.page.goto('/my/rules');
  await may.page.getByText(may.words('desk:promise')).waitFor();
  await look(may, 'rules');
  await leave(hanako, may);
});
