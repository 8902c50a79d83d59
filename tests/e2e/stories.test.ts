import { getAuth } from 'firebase-admin/auth';
import { beforeAll, expect, test } from 'vitest';
import { editPublication } from '../../functions/src/story/edit-publication.ts';
import { context, db, newId, until } from '../functions/support/suite.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoPost, havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';
import { textOfPage } from './support/text.ts';

const OIZUMI = '10524';
const STORY = demoPost('p03');
const NEWS = demoPost('p05');
const PICTURE = '/pictures/cooking-together.svg';

const open = useBrowser();
beforeAll(() => havePlaces(OIZUMI));

async function joinAs(person: Person, name: string): Promise<string> {
  return (await comeAsMember(person, freshNickname(name), OIZUMI)).uid;
}

/** A member who looks there finds nothing, then has a role, as the console gives it. */
async function becomeAdmin({ page, words }: Person, uid: string): Promise<void> {
  await page.goto('/ja/admin/stories');
  await page.getByRole('heading', { name: words('admin:notForYou.title') }).waitFor();
  expect(await page.getByText(words('admin:new.stories')).count()).toBe(0);
  await db.doc(`staff/${uid}`).set({ role: 'admin' });
  const claims = async () => (await getAuth().getUser(uid)).customClaims;
  await until('the claim', async () => (await claims())?.['role'] === 'admin');
  await page.reload();
  await page.getByRole('link', { name: words('admin:new.stories') }).click();
}

async function writeStory(person: Person): Promise<string> {
  const { page, words } = person;
  const field = (name: string) => page.getByLabel(words(`admin:form.${name}`));
  await page.getByRole('textbox', { name: words('admin:form.title') }).fill(STORY.ja.title);
  await page.getByRole('textbox', { name: words('admin:form.body') }).fill(STORY.ja.body);
  await field('picture').fill('https://evil.example/a.png');
  await field('people').fill('Aung\nHanako');
  const save = page.getByRole('button', { name: words('admin:save'), exact: true });
  await save.click();
  await page.getByText(words('admin:problems.picture')).waitFor();
  await field('picture').fill(PICTURE);
  await save.click();
  await page.getByText(words('admin:problems.no-consent')).waitFor();
  await page.getByRole('checkbox', { name: words('admin:form.consent') }).check();
  await save.click();
  await page.getByText(words('admin:states.draft')).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** One language is corrected by hand, then all of it is shown to members. */
async function publish(person: Person): Promise<void> {
  const { page, words } = person;
  const portuguese = page.getByRole('group').filter({ hasText: 'Português' });
  await portuguese.getByText('Português').click();
  await portuguese.getByText(STORY.pt.title).waitFor();
  await portuguese.getByRole('button', { name: words('admin:correct') }).click();
  await portuguese.getByLabel(words('admin:form.title')).fill('Futebol no domingo');
  await portuguese.getByRole('button', { name: words('admin:saveCorrection') }).click();
  await portuguese.getByText(words('admin:by.hand')).waitFor();
  await look(person, 'admin-story');
  await page.getByRole('button', { name: words('admin:publish'), exact: true }).click();
  await page.getByText(words('admin:states.published'), { exact: true }).waitFor();
}

test('the secretariat publishes a story that a Burmese reader reads in Burmese', async () => {
  const yoko = await open({ locale: 'ja-JP', language: 'ja', screen: PHONE });
  const aung = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  yoko.expectFailedRequests();
  const uid = await joinAs(yoko, 'Yoko');
  await joinAs(aung, 'Aung');
  await becomeAdmin(yoko, uid);
  const id = await writeStory(yoko);
  await publish(yoko);

  const news = { kind: 'announcements', id: newId() } as const;
  const { title, body } = NEWS.ja;
  await editPublication(context, uid, { act: 'save', ...news, source: 'ja', title, body });
  await editPublication(context, uid, { act: 'publish', ...news });

  const { page, words } = aung;
  await page.goto('/my/me');
  const card = page.getByRole('complementary', { name: words('stories:banner') });
  await card.getByText(NEWS.my.title).waitFor();
  await look(aung, 'announcement');
  await card.getByRole('link', { name: words('stories:read') }).click();
  await page.getByRole('heading', { name: NEWS.my.title }).waitFor();
  await card.waitFor({ state: 'detached' });
  // Other journeys in the same suite are not told of it.
  await db.doc(`announcements/${news.id}`).delete();
  await page.getByRole('link', { name: words('stories:title') }).click();
  await page.getByRole('heading', { name: STORY.my.title }).waitFor();
  await look(aung, 'stories');
  await page.getByRole('heading', { name: STORY.my.title }).click();
  await page.getByText(words('stories:people', { names: 'Aung၊ Hanako' })).waitFor();
  expect(await textOfPage(aung)).toContain(STORY.my.body);
  await look(aung, 'story');

  const storyPage = yoko.page.url();
  await tellAndAnswer(aung, yoko);
  await yoko.page.goto(storyPage);
  await yoko.page.getByRole('button', { name: yoko.words('admin:withdraw') }).waitFor();
  await db.doc(`staff/${uid}`).delete();
  await editRefused(yoko);
  const trail = db.collection('audit').where('on', '==', `stories/${id}`);
  await until('a trail', async () => (await trail.get()).size === 3);
  await leave(yoko, aung);
});

async function tellAndAnswer(member: Person, staff: Person): Promise<void> {
  const wish = demoPost('p07');
  await member.page.goto('/my/feedback');
  const { words } = member;
  await member.page.getByRole('textbox', { name: words('feedback:text') }).fill(wish.my.body);
  await member.page.getByRole('button', { name: words('feedback:send') }).click();
  await member.page.getByText(words('feedback:waiting')).waitFor();
  await until('Japanese', async () => {
    const { docs } = await db.collection('feedback').where('text', '==', wish.my.body).get();
    return docs[0]?.get('read') === wish.ja.body;
  });
  await staff.page.goto('/ja/admin/feedback');
  const asked = staff.page.getByRole('article').filter({ hasText: wish.ja.body });
  await asked.getByRole('button', { name: staff.words('admin:feedback.reply') }).click();
  await asked.getByLabel(staff.words('admin:feedback.answer')).fill(NEWS.ja.body);
  await look(staff, 'admin-feedback');
  await asked.getByRole('button', { name: staff.words('admin:feedback.send') }).click();
  await asked.getByText(staff.words('admin:feedback.answered')).waitFor();
  await member.page.reload();
  await member.page.getByText(words('feedback:answer')).waitFor();
  expect(await textOfPage(member)).toContain(NEWS.my.body);
  await look(member, 'feedback');
}

/** Her page is still open, her token still says admin. */
async function editRefused({ page, words }: Person): Promise<void> {
  await page.getByRole('button', { name: words('admin:withdraw'), exact: true }).click();
  await page.getByRole('alert').getByText(words('admin:problems.denied')).waitFor();
}
