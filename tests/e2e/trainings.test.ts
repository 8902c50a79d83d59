import { likeId } from '@friends/domain';
import { getAuth } from 'firebase-admin/auth';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, expect, test } from 'vitest';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { db, newId, until } from '../functions/support/suite.ts';
import { demoPost, havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';
import { textOfPage } from './support/text.ts';

const OIZUMI = '10524';
const TOPIC = demoPost('p03');
const PRAISE = demoPost('p05');
const MINUTE = 60_000;

const open = useBrowser();
beforeAll(() => havePlaces(OIZUMI));

async function joinAs(person: Person, nickname: string): Promise<string> {
  return (await comeAsMember(person, nickname, OIZUMI)).uid;
}

const inJapan = (time: number) => new Date(time + 9 * 60 * MINUTE).toISOString();

/** Ten minutes from now: members can still register, and the doors are open. */
async function planSession({ page, words }: Person): Promise<void> {
  await page.getByRole('link', { name: words('admin-trainings:new') }).click();
  const field = (name: string) => page.getByLabel(words(`admin-trainings:form.${name}`));
  await page
    .getByRole('textbox', { name: words('admin-trainings:form.title') })
    .fill(TOPIC.ja.title);
  await page.getByRole('textbox', { name: words('admin-trainings:form.body') }).fill(TOPIC.ja.body);
  const startsAt = Date.now() + 10 * MINUTE;
  await field('day').fill(inJapan(startsAt).slice(0, 10));
  await field('from').fill(inJapan(startsAt).slice(11, 16));
  await field('to').fill(inJapan(startsAt + 60 * MINUTE).slice(11, 16));
  await field('capacity').fill('1');
  const save = page.getByRole('button', { name: words('admin-trainings:save'), exact: true });
  await save.click();
  await page.getByText(words('admin-trainings:problems.nowhere')).waitFor();
  await field('link').fill('https://meet.example.jp/abc');
  await save.click();
  await page.getByText(words('admin-trainings:states.draft'), { exact: true }).waitFor();
}

/** Somebody thanks a member; with that the secretariat finds them, and commends them. */
async function commend({ page, words }: Person, member: string, nickname: string): Promise<void> {
  const [from, thread] = [newId(), newId()];
  const like = { from, to: member, thread, counts: true, createdAt: Timestamp.now() };
  await db.doc(`likes/${likeId(from, thread)}`).create(like);
  await page.getByRole('link', { name: words('admin:nav.commend.title') }).click();
  await page.getByRole('checkbox', { name: nickname }).check();
  await page.getByLabel(words('admin:commend.text')).fill(PRAISE.ja.body);
  await page.getByRole('button', { name: words('admin:commend.give', { number: 1 }) }).click();
  await page.getByRole('button', { name: words('admin:commend.send'), exact: true }).click();
  await page.getByText(words('admin:commend.given'), { exact: true }).waitFor();
}

test('the secretariat plans a session; who comes is trained, and is commended', async () => {
  const yoko = await open({ locale: 'ja-JP', language: 'ja', screen: PHONE });
  const linh = await open({ locale: 'vi-VN', language: 'vi', screen: PHONE });
  yoko.expectFailedRequests();
  linh.expectFailedRequests();
  const nickname = freshNickname('Linh');
  const [uid, member] = [await joinAs(yoko, freshNickname('Yoko')), await joinAs(linh, nickname)];
  await db.doc(`staff/${uid}`).set({ role: 'admin' });
  await until('the role in her token', async () => {
    return (await getAuth().getUser(uid)).customClaims?.['role'] === 'admin';
  });
  await yoko.page.goto('/ja/admin/trainings');
  await planSession(yoko);
  await look(yoko, 'admin-training');
  const plan = yoko.words('admin-trainings:plan');
  await yoko.page.getByRole('button', { name: plan, exact: true }).click();
  await yoko.page.getByText(yoko.words('admin-trainings:stateHints.planned')).waitFor();
  await yoko.page.getByRole('link', { name: yoko.words('admin-trainings:attendees') }).click();
  const shown = await yoko.page.locator('[data-code]').getAttribute('data-code');

  const { page, words } = linh;
  await page.goto('/vi/learn');
  const card = page.getByRole('link').filter({ hasText: TOPIC.vi.title });
  await card.waitFor();
  await look(linh, 'trainings');
  await card.click();
  await page.getByRole('button', { name: words('trainings:register'), exact: true }).click();
  await page.getByText(words('trainings:youGo'), { exact: true }).waitFor();
  const link = page.getByRole('link', { name: words('trainings:link') });
  expect(await link.getAttribute('href')).toBe('https://meet.example.jp/abc');
  expect(await textOfPage(linh)).toContain(TOPIC.vi.body);
  await page.getByRole('button', { name: words('common:translation.showOriginal') }).click();
  await page.getByText(TOPIC.ja.body).waitFor();
  await look(linh, 'training');
  await page.getByRole('link', { name: words('trainings:title') }).click();
  await card.filter({ hasText: words('trainings:youGo') }).click();
  const code = page.getByLabel(words('trainings:checkIn.label'));
  const send = page.getByRole('button', { name: words('trainings:checkIn.send'), exact: true });
  await code.fill(shown === '111111' ? '222222' : '111111');
  await send.click();
  await page.getByText(words('trainings:checkIn.wrong')).waitFor();
  await code.fill(shown ?? '');
  await send.click();
  await page.getByText(words('trainings:trainedTitle')).waitFor();
  await page.getByRole('radio', { name: words('trainings:feedback.count', { count: 5 }) }).check();
  await page.getByLabel(words('trainings:feedback.label')).fill('Rất hay!');
  await look(linh, 'trained');
  await page.getByRole('button', { name: words('trainings:feedback.send'), exact: true }).click();
  await page.getByText(words('trainings:feedback.sent')).waitFor();
  await until('the badge', async () => {
    const badges = (await db.doc(`members/${member}`).get()).get('badges') as object;
    return Object.hasOwn(badges, 'trained');
  });

  const row = yoko.page.getByRole('listitem').filter({ hasText: nickname });
  await row.getByText('Rất hay!').waitFor();
  await row.getByText(yoko.words('admin-trainings:said.code')).waitFor();
  await look(yoko, 'admin-attendees');
  const away = yoko.words('admin-trainings:isNotHere', { nickname });
  await row.getByRole('button', { name: away }).click();
  await page.getByText(words('trainings:absentTitle')).waitFor();

  await commend(yoko, member, nickname);
  await look(yoko, 'admin-commend');
  await page
    .getByRole('banner')
    .getByRole('link', { name: words('notices:title') })
    .click();
  const year = new Date().getFullYear();
  await page.getByText(words('notices:told.commended', { year })).waitFor();
  expect(await textOfPage(linh)).toContain(PRAISE.vi.body);
  await look(linh, 'commended');
  await leave(yoko, linh);
});
