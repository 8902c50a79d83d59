import { FORBIDDEN, LANGUAGE_NAMES, READING_LANGUAGES, textLanguage } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { beforeAll, expect, test } from 'vitest';
import { languageName } from '../../web/src/i18n/format.ts';
import { makeMember } from '../functions/support/people.ts';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoPost, havePlaces } from './support/demo.ts';
import { freshNickname } from './support/joining.ts';
import { textOfPage } from './support/text.ts';
import { wordsOf } from './support/words.ts';

const HAMAMATSU = '22130';
const HELP = demoPost('p33');
const FOOTBALL = demoPost('p03');

const open = useBrowser();
const nickname = freshNickname('Ipê Roxo');
const posts = { help: '', football: '' };

beforeAll(async () => {
  await havePlaces(HAMAMATSU);
  const author = await makeMember(nickname, 'pt', ['pt']);
  const speaks = { pt: true };
  posts.help = await writePost(author, { ...HELP.pt, category: 'mutual-help', speaks });
  const wish = { kind: 'request', audience: 'members', category: 'sports' };
  posts.football = await writePost(author, { ...FOOTBALL.pt, ...wish, speaks });
  await Promise.all([untilPublished(posts.help), untilPublished(posts.football)]);
});

const cardOf = ({ page }: Person) => page.getByRole('article').filter({ hasText: nickname });

test.each(READING_LANGUAGES)('a visitor reads the newest posts in %s', async (language) => {
  const visitor = await open({ locale: 'en-US', language, screen: PHONE });
  const { page, words } = visitor;
  await page.goto(`/${language}/`);
  await cardOf(visitor).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(textLanguage(language));
  const text = await textOfPage(visitor);
  expect(text).toContain(words('feed:welcome'));
  if (language !== 'ja-easy') expect(text).toContain(HELP[language].title);
  const written = language === 'pt' ? 'original' : 'machine';
  const from = languageName('pt', language).replace(/《[^》]*》/g, '');
  expect(text).toContain(words(`common:translation.${written}`, { language: from }));
  await leave(visitor);
});

test('a visitor changes the language, and is remembered', async () => {
  const visitor = await open({ locale: 'pt-BR', language: 'pt' });
  const { page, context, words } = visitor;
  await page.goto('/');
  await page.waitForURL('**/pt/');
  await page.getByRole('button', { name: words('common:language.button') }).click();
  await page.getByRole('dialog').getByRole('button', { name: LANGUAGE_NAMES.vi }).click();
  await page.waitForURL('**/vi/');
  await page.getByText(wordsOf('vi')('feed:welcome')).waitFor();
  await cardOf(visitor).getByRole('heading', { name: HELP.vi.title }).waitFor();
  const later = await context.newPage();
  await later.goto('/');
  await later.waitForURL('**/vi/');
  await later.getByText(wordsOf('vi')('feed:welcome')).waitFor();
  await leave(visitor);
});

/** The kinds and speakers shown once all cards satisfy a check. */
async function untilAllCards({ page }: Person, holds: (texts: string[]) => boolean) {
  const cards = async () => holds(await page.getByRole('article').allInnerTexts());
  await expect.poll(cards, { timeout: 15_000 }).toBe(true);
}

test('a visitor narrows the posts by kind, topic and language, and takes it back', async () => {
  const visitor = await open({ locale: 'es-ES', language: 'es' });
  const { page, words } = visitor;
  await page.goto('/es/');
  await cardOf(visitor).waitFor();
  const offers = page.getByRole('button', { name: words('common:kind.offer') });
  await offers.click();
  await page.waitForURL('**/es/?kind=offer');
  await page.getByRole('button', { name: words('common:kind.offer'), pressed: true }).waitFor();
  await untilAllCards(visitor, (texts) =>
    texts.every((text) => text.includes(words('common:kind.offer'))),
  );
  const openSheet = async (number: number) => {
    const button = page.getByRole('button', { name: words('feed:filter.openCount', { number }) });
    await button.click();
    return page.getByRole('dialog');
  };
  const close = () => page.getByRole('button', { name: words('feed:filter.show') }).click();
  const sheet = await openSheet(1);
  await sheet.getByLabel(words('feed:filter.topic')).selectOption('help');
  const portuguese = languageName('pt', 'es');
  await sheet.getByLabel(words('feed:filter.speaks')).selectOption('pt');
  await page.waitForURL('**/es/?kind=offer&group=help&speaks=pt');
  await close();
  await untilAllCards(visitor, (texts) => texts.every((text) => text.includes(portuguese)));
  await cardOf(visitor).waitFor();
  const again = await openSheet(3);
  await again.getByLabel(words('feed:filter.topic')).selectOption('classes');
  await close();
  await page.getByText(words('feed:empty.filteredTitle')).waitFor();
  await page.getByRole('button', { name: words('feed:empty.all') }).click();
  await page.waitForURL('**/es/');
  await cardOf(visitor).waitFor();
  await leave(visitor);
});

test('a visitor opens a post, reads the original, and is asked to join before answering', async () => {
  const visitor = await open({ locale: 'id-ID', language: 'id', screen: PHONE });
  const { page, words } = visitor;
  await page.goto('/id/');
  await cardOf(visitor).getByRole('link', { name: HELP.id.title }).click();
  await page.getByRole('heading', { level: 1, name: HELP.id.title }).waitFor();
  await page.getByRole('button', { name: words('common:translation.showOriginal') }).click();
  await page.getByRole('heading', { level: 1, name: HELP.pt.title }).waitFor();
  await page.getByRole('link', { name: words('feed:post.reply') }).click();
  await page.getByRole('heading', { name: words('member:join.title') }).waitFor();
  expect(new URL(page.url()).searchParams.get('then')).toBe(`/id/ask/${posts.help}`);
  await leave(visitor);
});

test('a visitor does not see what is for members', async () => {
  const visitor = await open({ locale: 'en-US', language: 'en' });
  visitor.expectFailedRequests();
  const { page, words } = visitor;
  await page.goto('/en/?kind=request');
  await page
    .getByText(words('feed:empty.filteredTitle'))
    .or(page.getByRole('article'))
    .first()
    .waitFor();
  expect(await cardOf(visitor).count()).toBe(0);
  await page.goto(`/en/posts/${posts.football}`);
  await page.getByText(words('feed:post.membersTitle')).waitFor();
  expect(await page.locator('body').innerText()).not.toContain(FOOTBALL.en.title);
  for (const place of ['me', 'mine', 'new', 'threads', `ask/${posts.help}`]) {
    await page.goto(`/en/${place}`);
    await page.waitForURL('**/en/join?then=*');
  }
  await leave(visitor);
});

test('a visitor who is lost or curious finds the way and the rules', async () => {
  const visitor = await open({ locale: 'tl-PH', language: 'tl' });
  visitor.expectFailedRequests();
  const { page, words } = visitor;
  for (const address of ['/tl/nowhere', '/xx/', '/tl/posts/abc/def']) {
    await page.goto(address);
    const language = address.split('/')[1] === 'tl' ? 'tl' : await shownLanguage(page);
    await page.getByText(wordsOf(language)('common:notFound.title')).waitFor();
  }
  await page.goto('/tl/posts/00000000000000000000');
  await page.getByText(words('feed:post.goneTitle')).waitFor();
  await page.goto('/tl/rules');
  await page.getByRole('heading', { name: words('common:rules.title') }).waitFor();
  expect(await page.getByRole('main').getByRole('list').first().getByRole('listitem').count()).toBe(
    FORBIDDEN.length,
  );
  await leave(visitor);
});

const shownLanguage = async (page: Person['page']) =>
  (await page.locator('html').getAttribute('data-language')) as ReadingLanguage;
