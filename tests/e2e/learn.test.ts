import { expect, test } from 'vitest';
import type { ReadingLanguage } from '@friends/domain';
import { moduleTexts } from './support/modules.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { look } from './support/look.ts';
import { textOfPage } from './support/text.ts';

const open = useBrowser();
const quizOf = (language: ReadingLanguage) => moduleTexts(language, 'using-friends').quiz;

/** Chooses one answer for each question: the right ones, or the first that is wrong. */
async function answer({ page, language }: Person, isRight: boolean): Promise<void> {
  for (const [index, { correct }] of quizOf(language).entries()) {
    const chosen = isRight ? correct : correct === 0 ? 1 : 0;
    await page.getByRole('group').nth(index).getByRole('radio').nth(chosen).check();
  }
}

test('a visitor reads a module, answers its quiz twice, and finds it marked as passed', async () => {
  const visitor = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  const { page, words } = visitor;
  const quiz = quizOf('my');
  const module = moduleTexts('my', 'using-friends');
  visitor.expectFailedRequests();
  await page.route('**/cases-*.json', (route) => route.abort());
  await page.goto('/my/rules');
  await page.getByRole('link', { name: words('learn:title') }).click();
  await page.getByText(words('common:failure.offlineTitle')).waitFor();
  await page.unroute('**/cases-*.json');
  await page.getByRole('button', { name: words('common:failure.retry') }).click();
  await page.getByText(moduleTexts('my', 'cases').title).waitFor();
  await look(visitor, 'learn');
  await page.getByRole('link', { name: module.title }).click();
  await page.getByRole('heading', { level: 1, name: module.title }).waitFor();
  await look(visitor, 'module');

  const check = page.getByRole('button', { name: words('learn:quiz.check') });
  await check.click();
  expect(await page.getByText(words('learn:quiz.choose')).count()).toBe(quiz.length);
  await answer(visitor, false);
  await check.click();
  const result = page.getByRole('status').filter({ hasText: words('learn:quiz.notPassed') });
  await result.waitFor();
  expect(await result.evaluate((element) => element === document.activeElement)).toBe(true);
  const explained = await textOfPage(visitor);
  for (const { why } of quiz) expect(explained).toContain(why);
  await look(visitor, 'quiz');

  await page.getByRole('button', { name: words('learn:quiz.again') }).click();
  await answer(visitor, true);
  await check.click();
  await page.getByText(words('learn:quiz.passed')).waitFor();
  await page.reload();
  await page
    .getByRole('link', { name: words('learn:all') })
    .last()
    .click();
  await page.getByText(words('learn:passed'), { exact: true }).waitFor();
  await page.goto('/my/learn/no-such-module');
  await page.waitForURL('**/my/learn');
  await leave(visitor);
});
