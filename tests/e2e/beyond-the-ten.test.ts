import { LANGUAGE_NAMES } from '@friends/domain';
import { beforeAll, expect, test } from 'vitest';
import { makeMember } from '../functions/support/people.ts';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { openThread, say } from '../functions/support/threads.ts';
import { db } from '../functions/support/suite.ts';
import { leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoMessages, demoPost, havePlaces } from './support/demo.ts';
import { freshNickname, join } from './support/joining.ts';
import { expectProblem, fillIn, publish, untilReadable } from './support/writing.ts';

const HAMAMATSU = '22130';
const LESSON = demoPost('p09');
const [, ANSWER] = demoMessages('t03');
if (!ANSWER) throw new Error('the demo conversation is too short');
const WISH = {
  kind: 'request',
  category: 'class-japanese',
  title: 'मलाई जापानी भाषा सिक्न मन छ',
  body: 'नमस्ते, म हामामात्सुमा बस्छु। हप्तामा एक पटक जापानी भाषा सिकाउने साथी खोज्दै छु।',
} as const;

const open = useBrowser();
const neighbour = freshNickname('みかんの木');
let author: string;

beforeAll(async () => {
  await havePlaces(HAMAMATSU);
  author = await makeMember(neighbour, 'ja', ['ja']);
  const post = { ...LESSON.ja, category: 'childcare-education', speaks: { ja: true } };
  await untilPublished(await writePost(author, post));
});

/** Nepali is not among the ten: it is chosen behind them, with a language for the buttons. */
async function chooseNepali({ page, words }: Person): Promise<void> {
  await page.goto('/');
  await page.waitForURL('**/en/');
  await page.getByRole('button', { name: words('common:language.button') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words('common:language.others') }).click();
  await dialog.getByRole('button', { name: LANGUAGE_NAMES.ne }).click();
  await dialog.getByRole('button', { name: LANGUAGE_NAMES.en }).click();
  const hint = words('feed:joinForReading', { language: LANGUAGE_NAMES.ne });
  await page.getByText(hint).waitFor();
}

/** Nepali and Hindi share their letters, so the composer asks rather than guesses. */
async function writeInNepali(person: Person): Promise<string> {
  const { page, words } = person;
  await page.getByRole('link', { name: words('common:nav.write'), exact: true }).click();
  await fillIn(person, WISH);
  await page.getByText(words('compose:language.unsure')).waitFor();
  await publish(person);
  const language = page.getByLabel(words('compose:language.label'));
  await expectProblem(language, words('compose:problems.which-language'));
  await page.getByRole('button', { name: LANGUAGE_NAMES.ne, exact: true }).first().click();
  await page.getByText(words('compose:language.writtenIn', { language: 'Nepali' })).waitFor();
  await publish(person);
  return untilReadable(person);
}

test('somebody reads, writes and is answered in Nepali', async () => {
  const member = await open({ locale: 'ne-NP', language: 'en' });
  const { page, words } = member;
  await chooseNepali(member);
  await page
    .getByRole('link', { name: words('feed:join'), exact: true })
    .first()
    .click();
  await join(member, { nickname: freshNickname('सगरमाथा'), search: 'hamamatsu', home: '浜松市' });

  const card = page.getByRole('article').filter({ hasText: neighbour });
  await card.getByRole('heading', { name: `[ne] ${LESSON.ja.title}` }).waitFor();
  await card.getByText(words('common:translation.machine', { language: 'Japanese' })).waitFor();

  const post = await writeInNepali(member);
  await page.goto(`/en/posts/${post}`);
  await page.getByRole('heading', { level: 1, name: WISH.title, exact: true }).waitFor();
  await expect
    .poll(async () => (await db.doc(`listings/ja/items/${post}`).get()).get('title'))
    .toBe(`[ja] ${WISH.title}`);

  const wisher = (await db.doc(`posts/${post}`).get()).get('author') as string;
  const thread = await openThread(post, wisher, author);
  await say(thread, 'inquirer', ANSWER.ja);
  await page.getByRole('link', { name: words('common:nav.messages') }).click();
  await page.getByRole('main').getByRole('link').filter({ hasText: neighbour }).click();
  const message = page.getByRole('listitem').filter({ hasText: ANSWER.ja });
  await message.getByText(`[ne] ${ANSWER.ja}`).waitFor();
  await message.getByText(ANSWER.ja, { exact: true }).waitFor();
  await leave(member);
});
