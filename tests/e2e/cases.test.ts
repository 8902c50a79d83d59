import { getAuth } from 'firebase-admin/auth';
import { beforeAll, expect, test } from 'vitest';
import { call } from '../functions/support/calls.ts';
import { writePost } from '../functions/support/posts.ts';
import { db, until } from '../functions/support/suite.ts';
import { openThread, say } from '../functions/support/threads.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoInCase, demoMessages, demoPost, havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname, joinByCalls } from './support/joining.ts';
import { look } from './support/look.ts';

const OIZUMI = '10524';
const SAID = {
  message: demoInCase('message'),
  report: demoInCase('report'),
  decision: demoInCase('decision'),
  appeal: demoInCase('appeal'),
  answer: demoInCase('answer'),
};

const [, BEFORE = SAID.message] = demoMessages('t02');

const open = useBrowser();
beforeAll(() => havePlaces(OIZUMI));

async function becomeModerator(uid: string): Promise<void> {
  await db.doc(`staff/${uid}`).set({ role: 'moderator' });
  const claims = async () => (await getAuth().getUser(uid)).customClaims;
  await until('the claim', async () => (await claims())?.['role'] === 'moderator');
}

/** Writes it, sees the hint, and sends it all the same. @returns the message's id */
async function writeInSpite({ page, words }: Person, thread: string, to: string): Promise<string> {
  await page.goto(`/my/threads/${thread}`);
  await page.getByLabel(words('threads:composer.label', { nickname: to })).fill(SAID.message.my);
  await page.getByText(words('common:rules.items.commercial')).waitFor();
  await page.getByText(words('safety:hint.instead.commercial')).waitFor();
  await page.getByRole('button', { name: words('threads:composer.send') }).click();
  const messages = db.collection(`threads/${thread}/messages`).where('from', '==', 'inquirer');
  const found = await until('the message', async () => (await messages.get()).docs[0]);
  expect(found.get('hinted')).toBe(true);
  return found.id;
}

/** Reads it in her own language, and reports it with the whole conversation. */
async function report({ page, words }: Person, thread: string): Promise<void> {
  await page.goto(`/pt/threads/${thread}`);
  await page.getByText(SAID.message.pt).waitFor();
  await page.getByRole('button', { name: words('threads:message.report') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words('reports:moreOfMessage'), { exact: true }).click();
  await dialog.getByLabel(words('reports:note')).fill(SAID.report.pt);
  await dialog.getByRole('checkbox', { name: words('reports:attach') }).check();
  await dialog.getByRole('button', { name: words('common:rules.items.commercial') }).click();
  await page.getByText(words('reports:received')).waitFor();
}

/** Reads all of it in Japanese, original and translation, and warns. */
async function warn(person: Person, id: string): Promise<void> {
  const { page, words } = person;
  await page.goto('/ja/admin/cases');
  await page.getByText(SAID.message.my).waitFor();
  await look(person, 'cases');
  await page.goto(`/ja/admin/cases/${encodeURIComponent(id)}`);
  await page.getByText(SAID.message.ja).waitFor();
  // What was found is marked in the original, so that it stands there in pieces.
  expect(await page.getByRole('main').innerText()).toContain(SAID.message.my);
  await page.getByText(words('cases:hinted')).waitFor();
  await page.getByText(SAID.report.ja).waitFor();
  await page.getByText(BEFORE.ja).waitFor();
  await page.getByRole('button', { name: words('cases:showAttached') }).click();
  await page.getByText(SAID.message.ja).nth(1).waitFor();
  await page.getByRole('button', { name: words('cases:take') }).click();
  await page.getByRole('button', { name: words('cases:release') }).waitFor();
  await page.getByRole('radio', { name: words('cases:verdicts.warn') }).check();
  await page.getByLabel(words('cases:words')).fill(SAID.decision.ja);
  await look(person, 'case');
  const decide = page.getByRole('button', { name: words('cases:decide') });
  await decide.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('cases:decide') })
    .click();
  // The dialog, which goes when all is done, is called the same.
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: words('cases:verdicts.warn') }).waitFor();
}

/** Reads what was decided before going on, and says in her own language why it is wrong. */
async function appeal(person: Person, thread: string): Promise<void> {
  const { page, words } = person;
  await page.goto(`/my/threads/${thread}`);
  await page.getByText(SAID.decision.my).waitFor();
  await page.getByText(words('decisions:verdicts.warn')).waitFor();
  await page.getByText(words('common:rules.items.commercial')).waitFor();
  await page.getByText(SAID.message.my).waitFor();
  await look(person, 'warned');
  await page.getByRole('button', { name: words('decisions:read'), exact: true }).click();
  await page.getByText(words('decisions:verdicts.warn')).waitFor({ state: 'detached' });
  await page.goto('/my/notices');
  await page.getByRole('main').getByText(SAID.decision.my).click();
  await page.waitForURL('**/my/cases/*');
  await page.getByText(words('decisions:appeal')).click();
  await page.getByLabel(words('decisions:appealLabel')).fill(SAID.appeal.my);
  await page.getByRole('button', { name: words('decisions:appealSend'), exact: true }).click();
  await page.getByText(words('decisions:appeals.waits')).waitFor();
  await look(person, 'appealed');
}

/** Somebody else judges it than who decided. */
async function grant(id: string): Promise<void> {
  const other = await joinByCalls(freshNickname('Ken'), OIZUMI, 'ja');
  await becomeModerator(other.uid);
  const { revision } = (await db.doc(`cases/${id}`).get()).data() ?? {};
  const act = { kind: 'grant', words: SAID.answer.ja };
  const answer = await call('decideCase', { cases: [{ id, revision }], act }, other);
  expect(answer).toEqual({ result: { results: { [id]: 'done' } } });
}

async function readOutcome({ page, words }: Person, outcome: string): Promise<void> {
  await page.goto('/pt/reports');
  await page.getByText(words(`reports:outcomes.${outcome}`)).waitFor();
  await page.getByText(SAID.report.pt).waitFor();
}

test('a case in Burmese, Portuguese and Japanese: each reads all of it in their own', async () => {
  const yoko = await open({ locale: 'ja-JP', language: 'ja', screen: PHONE });
  const ana = await open({ locale: 'pt-BR', language: 'pt', screen: PHONE });
  const may = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  for (const person of [yoko, ana, may]) person.expectFailedRequests();
  const nickname = freshNickname('Ana');
  const [moderator, author, inquirer] = await Promise.all([
    comeAsMember(yoko, freshNickname('Yoko'), OIZUMI),
    comeAsMember(ana, nickname, OIZUMI),
    comeAsMember(may, freshNickname('May'), OIZUMI),
  ]);
  await becomeModerator(moderator.uid);
  const post = await writePost(author.uid, { ...demoPost('p03').pt, language: 'pt' });
  const thread = await openThread(post, author.uid, inquirer.uid);
  await say(thread, 'author', BEFORE.pt);
  await until('the thread', async () => {
    const known = (await db.doc(`threads/${thread}`).get()).get('nicknames');
    return known?.author === nickname;
  });
  const message = await writeInSpite(may, thread, nickname);
  await report(ana, thread);
  const id = `message_${thread}_${message}`;
  const stored = db.doc(`cases/${id}`);
  await until('the case', async () => (await stored.get()).get('reports') === 1);

  await warn(yoko, id);
  await readOutcome(ana, 'acted');
  await appeal(may, thread);
  await yoko.page.reload();
  await yoko.page.getByText(SAID.appeal.ja).waitFor();
  await grant(id);
  await may.page.reload();
  await may.page.getByText(SAID.answer.my).waitFor();
  await may.page.getByText(may.words('decisions:appeals.granted')).waitFor();
  await readOutcome(ana, 'kept');
  await ana.page.goto(`/pt/threads/${thread}`);
  await ana.page.getByText(SAID.message.pt).waitFor();
  await leave(yoko, ana, may);
});
