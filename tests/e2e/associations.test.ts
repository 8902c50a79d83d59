import { getAuth } from 'firebase-admin/auth';
import { beforeAll, expect, test } from 'vitest';
import { makeMember } from '../functions/support/people.ts';
import { writePost } from '../functions/support/posts.ts';
import { db, until } from '../functions/support/suite.ts';
import { openThread, say } from '../functions/support/threads.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import { demoMessages, demoPost, havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';

const [HELLO] = demoMessages('t02');
const WHO = {
  name: '大泉国際交流協会',
  telephone: '0276-62-6066',
  link: 'https://oira.example.jp/',
};

/** For the first run of a trigger on a busy machine. */
const PATIENCE_MS = 110_000;

const open = useBrowser();
beforeAll(() => havePlaces('10524'));

test('the secretariat verifies an association, and who talks with it sees who it is', async () => {
  const yoko = await open({ locale: 'ja-JP', language: 'ja', screen: PHONE });
  yoko.expectFailedRequests();
  const { page, words } = yoko;
  const { uid } = await comeAsMember(yoko, freshNickname('Yoko'), '10524');
  const nickname = freshNickname('Oizumi Kai');
  const group = await makeMember(nickname, 'ja', ['ja', 'pt']);
  const post = await writePost(group, demoPost('p03').ja);
  const thread = await openThread(post, group, uid);
  await say(thread, 'author', HELLO?.ja ?? '');
  await db.doc(`staff/${uid}`).set({ role: 'admin' });
  // As `onStaffWritten` does it, without waiting for that.
  await getAuth().setCustomUserClaims(uid, { role: 'admin' });

  await page.goto('/ja/admin/associations');
  await page.getByText(words('admin-associations:none')).waitFor();
  const sought = page.getByLabel(words('admin:findMember.label'));
  const find = page.getByRole('button', { name: words('admin:findMember.find') });
  await sought.fill(`${nickname}x`);
  await find.click();
  await page.getByText(words('admin:findMember.nobody')).waitFor();
  await sought.fill(nickname.toUpperCase());
  await find.click();
  const field = (name: string) => page.getByLabel(words(`admin-associations:${name}`));
  await field('name').fill(WHO.name);
  await field('telephone').fill('110');
  await field('link').fill(WHO.link);
  const verify = page.getByRole('button', { name: words('admin-associations:verify') });
  await verify.click();
  await page.getByText(words('admin-associations:problems.telephone')).waitFor();
  await look(yoko, 'admin-association');
  await field('telephone').fill('＋81 276-62-6066');
  await verify.click();
  const row = page.getByRole('listitem').filter({ hasText: WHO.name });
  await row.getByText(nickname).waitFor();
  await look(yoko, 'admin-associations');

  const mark = async () =>
    (await db.doc(`members/${group}`).get()).get('badges.verified-group') !== undefined;
  await until('the mark', mark, PATIENCE_MS);
  await page.goto(`/ja/threads/${thread}`);
  const title = words('thanks:association.title', { nickname });
  await page.getByRole('button', { name: title }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(WHO.name).waitFor();
  const linkTo = (name: string) => dialog.getByRole('link', { name }).getAttribute('href');
  expect(await linkTo(WHO.telephone)).toBe('tel:0276626066');
  expect(await linkTo(WHO.link)).toBe(WHO.link);
  await look(yoko, 'association');
  await leave(yoko);
});
