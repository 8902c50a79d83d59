import { getAuth } from 'firebase-admin/auth';
import { beforeAll, expect, test } from 'vitest';
import { writePost } from '../functions/support/posts.ts';
import { db, until } from '../functions/support/suite.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { havePlaces } from './support/demo.ts';
import { accountOf, freshNickname, join } from './support/joining.ts';
import { look } from './support/look.ts';

const OIZUMI = '10524';
/** Numbers that begin so belong to nobody. */
const NUMBER = '080-0000-1234';
const REASON = 'Escreva pelo aplicativo, sem número de telefone.';

const open = useBrowser();
beforeAll(() => havePlaces(OIZUMI));

async function joinAs(person: Person, name: string, home: string): Promise<string> {
  await person.page.goto(`/${person.language}/join`);
  await join(person, { nickname: freshNickname(name), search: 'oizumi', home });
  return (await accountOf(person)).uid;
}

async function becomeModerator(uid: string): Promise<void> {
  await db.doc(`staff/${uid}`).set({ role: 'moderator' });
  const claims = async () => (await getAuth().getUser(uid)).customClaims;
  await until('the claim', async () => (await claims())?.['role'] === 'moderator');
}

/** The gravest first: the newest of a kind stands last. */
async function warn(person: Person, id: string): Promise<void> {
  const { page, words } = person;
  await page.goto('/ja/admin/cases');
  await page.getByText(words('cases:reasons.personal-data')).first().waitFor();
  await look(person, 'cases');
  await page.goto(`/ja/admin/cases/post_${id}`);
  await page.getByRole('button', { name: words('cases:take') }).click();
  await page.getByRole('button', { name: words('cases:release') }).waitFor();
  await page.getByRole('radio', { name: words('cases:verdicts.warn') }).check();
  await page.getByLabel(words('cases:words')).fill(REASON);
  await look(person, 'case');
  const decide = page.getByRole('button', { name: words('cases:decide') });
  await decide.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('cases:decide') })
    .click();
  await page.getByRole('heading', { name: words('cases:verdicts.warn') }).waitFor();
}

test('a moderator warns, and the member reads why, goes on, and appeals', async () => {
  const yoko = await open({ locale: 'ja-JP', language: 'ja', screen: PHONE });
  const ana = await open({ locale: 'pt-BR', language: 'pt', screen: PHONE });
  for (const person of [yoko, ana]) person.expectFailedRequests();
  await becomeModerator(await joinAs(yoko, 'Yoko', '大泉町'));
  const uid = await joinAs(ana, 'Ana', 'Oizumi');
  const body = `Vamos cozinhar juntos. Meu telefone: ${NUMBER}`;
  const id = await writePost(uid, { title: 'Cozinhar', body, language: 'pt' });
  await until('the case', async () => (await db.doc(`cases/post_${id}`).get()).exists);
  expect((await db.doc(`posts/${id}`).get()).get('state')).toBe('hidden');

  await warn(yoko, id);
  const { page, words } = ana;
  await page.goto('/pt/mine');
  await page.getByText(REASON).waitFor();
  expect(await page.getByText(words('common:rules.items.personal-data')).count()).toBe(1);
  await look(ana, 'warned');
  await page.getByRole('button', { name: words('decisions:read'), exact: true }).click();
  await page.getByRole('heading', { name: words('decisions:verdicts.warn') }).waitFor({
    state: 'detached',
  });
  await page.goto('/pt/cases');
  await page.getByText(words('decisions:appeal')).click();
  await page.getByLabel(words('decisions:appealLabel')).fill('É o número da prefeitura.');
  await page.getByRole('button', { name: words('decisions:appealSend'), exact: true }).click();
  await page.getByText(words('decisions:appeals.waits')).waitFor();
  await look(ana, 'appealed');
  expect((await db.doc(`cases/post_${id}`).get()).get('state')).toBe('appealed');
  await leave(yoko, ana);
});
