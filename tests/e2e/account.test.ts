import { readFile } from 'node:fs/promises';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, expect, test } from 'vitest';
import { AUTH_HOST, db, PROJECT, until } from '../functions/support/suite.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { havePlaces } from './support/demo.ts';
import { accountOf, comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';

const TOYOTA = '23211';
const IN_LINE =
  'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/126.0 Mobile Line/14.9.0/IAB';

const open = useBrowser();
beforeAll(() => havePlaces(TOYOTA));

const button = ({ page, words }: Person, key: string) =>
  page.getByRole('main').getByRole('button', { name: words(`account:${key}`), exact: true });
const link = ({ page, words }: Person, key: string) =>
  page.getByRole('main').getByRole('link', { name: words(`account:${key}`), exact: true });

/** Something was written, as far as the offer to keep the account knows. */
async function haveWritten(uid: string): Promise<void> {
  const now = Timestamp.now();
  const post = { id: 'x', at: now, windowStart: now, count: 1 };
  await db.doc(`paces/${uid}`).set({ post });
}

/** From the offer to a code. */
async function makeCode(person: Person): Promise<string> {
  const { page, language, words } = person;
  await page.goto(`/${language}/mine`);
  await page.getByText(words('account:card.title')).waitFor();
  await look(person, 'keep-card');
  await button(person, 'code.make').click();
  await page.waitForURL(`**/${language}/account/code`);
  await button(person, 'code.make').click();
  const code = await page.getByLabel(words('account:code.yours')).inputValue();
  await look(person, 'recovery-code');
  const picture = page.waitForEvent('download');
  await button(person, 'code.picture').click();
  expect((await picture).suggestedFilename()).toMatch(/\.png$/);
  await button(person, 'code.kept').click();
  await page.waitForURL(`**/${language}/account`);
  return code;
}

async function download(person: Person, key: string): Promise<string> {
  const file = person.page.waitForEvent('download');
  await button(person, key).click();
  return readFile(await (await file).path(), 'utf8');
}

/**
 * Nothing keeps Chromium from offering the home screen, and what it offers is passed on; the event is
 * of the test, since a browser under test never offers it.
 */
async function putOnHomeScreen(person: Person): Promise<void> {
  const { page, context, words } = person;
  const devtools = await context.newCDPSession(page);
  const manifest = await devtools.send('Page.getAppManifest');
  expect(manifest).toMatchObject({ errors: [], url: expect.stringContaining('.webmanifest') });
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // The windows of journeys share nothing with each other, as those of private browsing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await devtools.detach();
  await page.evaluate(() => {
    const prompt = () => Promise.resolve({ outcome: 'accepted' });
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    dispatchEvent(Object.assign(offer, { prompt }));
  });
  await page.getByText(words('account:install.offer')).waitFor();
  await button(person, 'install.go').click();
  await page.getByText(words('account:install.done')).waitFor();
  expect(await button(person, 'install.go').count()).toBe(0);
}

/** In the browser inside LINE, which is to be left; then in a browser of its own. */
async function arriveFromLine(person: Person): Promise<void> {
  const { page, language } = person;
  const other = await person.context.newPage();
  await other.addInitScript((userAgent) => {
    Object.defineProperty(navigator, 'userAgent', { get: () => userAgent });
  }, IN_LINE);
  await other.goto(`/${language}/join`);
  const out = other.getByRole('link', { name: person.words('account:builtIn.open') });
  expect(await out.getAttribute('href')).toContain('openExternalBrowser=1');
  await look({ ...person, page: other }, 'built-in-browser');
  await other.close();
  await page.goto(`/${language}/join`);
}

test('an account is kept by a code, taken to a second phone, and deleted', async () => {
  const may = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  const nickname = freshNickname('May');
  const { uid } = await comeAsMember(may, nickname, TOYOTA);
  await haveWritten(uid);
  const code = await makeCode(may);
  await look(may, 'account');
  expect(JSON.parse(await download(may, 'download.json'))).toMatchObject({ account: uid });
  expect(await download(may, 'download.page')).toContain(nickname);
  await putOnHomeScreen(may);

  const second = await open({ locale: 'pt-BR', language: 'pt', screen: PHONE });
  second.expectFailedRequests();
  const { page, words } = second;
  await arriveFromLine(second);
  await link(second, 'recover.link').click();
  await page.waitForURL('**/pt/recover');
  const field = page.getByLabel(words('account:code.title'));
  await field.fill('AAAA-AAAA-AAAA');
  await button(second, 'recover.go').click();
  await page.getByText(words('account:problems.wrong')).waitFor();
  await look(second, 'recover');
  await field.fill(code.toLowerCase().replaceAll('-', ' '));
  await button(second, 'recover.go').click();
  await page.waitForURL('**/pt/account?back');
  await page.getByText(words('account:recover.doneText')).waitFor();
  expect((await accountOf(second)).uid).toBe(uid);

  may.expectFailedRequests();
  await link(second, 'delete.look').click();
  await page.waitForURL('**/pt/account/delete');
  await look(second, 'delete-account');
  await button(second, 'delete.go').click();
  await page.getByText(words('account:problems.nickname')).waitFor();
  await page.getByRole('textbox').fill(nickname.toUpperCase());
  await button(second, 'delete.go').click();
  await page.waitForURL('**/pt/');
  expect((await db.doc(`members/${uid}`).get()).exists).toBe(false);
  await page.goto('/pt/me');
  await page.waitForURL('**/pt/join?**');
  await leave(may, second);
});

/** The last link that was sent to an address. */
async function linkSentTo(mail: string): Promise<string> {
  const sent = `http://${AUTH_HOST}/emulator/v1/projects/${PROJECT}/oobCodes`;
  return until(`a mail to ${mail}`, async () => {
    const { oobCodes } = (await (await fetch(sent)).json()) as {
      oobCodes: readonly { readonly email: string; readonly oobLink: string }[];
    };
    return oobCodes.filter(({ email }) => email === mail).at(-1)?.oobLink;
  });
}

/** Has a link sent, and follows it to the end. */
async function signInByMail(person: Person, mail: string, key: string): Promise<void> {
  const { page, words } = person;
  await page.getByLabel(words('account:mail.label')).fill(mail);
  await button(person, key).click();
  await page.getByText(mail).waitFor();
  await page.goto(await linkSentTo(mail));
  await page.waitForURL('**/mail?**');
  await look(person, 'mail-link');
  await button(person, 'mail.go').click();
  await page.waitForURL(`**/${person.language}/account`);
}

test('an account is kept by a link in a mail, and comes back by another', async () => {
  const ana = await open({ locale: 'es-PE', language: 'es', screen: PHONE });
  const mail = `ana-${Date.now()}@example.org`;
  await comeAsMember(ana, freshNickname('Ana'), TOYOTA);
  await ana.page.goto('/es/account');
  await signInByMail(ana, mail, 'mail.keep');
  await ana.page.getByText(ana.words('account:google.kept')).waitFor();

  const second = await open({ locale: 'id-ID', language: 'id', screen: PHONE });
  await second.page.goto('/id/recover');
  await signInByMail(second, mail, 'mail.back');
  expect((await accountOf(second)).uid).toBe((await accountOf(ana)).uid);
  await leave(ana, second);
});
