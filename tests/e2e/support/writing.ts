import type { Category, Kind } from '@friends/domain';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from './browser.ts';

interface Written {
  readonly kind: Kind;
  readonly category: Category;
  readonly title: string;
  readonly body: string;
}

/** Fills in what every post has; place and languages are proposed. */
export async function fillIn({ page, words }: Person, post: Written): Promise<void> {
  await page.getByRole('radio', { name: words(`compose:kind.${post.kind}`) }).check();
  await page
    .getByLabel(words('compose:category.label'))
    .selectOption({ label: words(`common:category.${post.category}`) });
  await page.getByLabel(words('compose:text.title'), { exact: true }).fill(post.title);
  await page.getByLabel(words('compose:text.body'), { exact: true }).fill(post.body);
}

export const publish = ({ page, words }: Person): Promise<void> =>
  page.getByRole('button', { name: words('compose:new.publish') }).click();

/** Waits until everybody can read what was published. @returns the post's id */
export async function untilReadable({ page, words }: Person): Promise<string> {
  await page.getByText(words('compose:mine.readableAll', { all: 10 })).waitFor();
  const link = page.getByRole('link', { name: words('compose:mine.look') });
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}

/**
 * Waits for a message beside a field, tied to it for those who hear the page, and makes sure that
 * what was typed is still there.
 */
export async function expectProblem(field: Locator, message: string): Promise<void> {
  const typed = await field.inputValue();
  const isTold = async () => {
    const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const told = ids.map((id) => field.page().locator(`[id="${id}"]`));
    const texts = await Promise.all(told.map((each) => each.allTextContents()));
    return texts.flat().join('\n');
  };
  await expect.poll(isTold, { timeout: 10_000 }).toContain(message);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.inputValue()).toBe(typed);
}

/**
 * Puts a text into a field as pasting does, also one that no keyboard types: it goes to the page as
 * code units, since half a character does not survive the way as a string.
 */
export async function paste(field: Locator, text: string): Promise<void> {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  await field.evaluate((element, pasted) => {
    const prototype = Object.getPrototypeOf(element) as HTMLInputElement;
    const value = pasted.map((unit) => String.fromCharCode(unit)).join('');
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, units);
}
