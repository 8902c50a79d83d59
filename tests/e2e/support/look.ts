import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { LAPTOP, PHONE, SCREENSHOTS } from './browser.ts';
import type { Person } from './browser.ts';

/** What keeps people from using a page; lesser findings are for the eye of a person. */
const GRAVE = new Set(['serious', 'critical']);

/** The page as it stays: nothing still on its way, no letters still to come. */
async function settle(page: Page): Promise<void> {
  const head = page.locator('main :is(h1, h2, [role=heading], form)').first();
  await head.waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** A screen's colours are the same in all languages, and take axe two thirds of its time. */
const coloursSeen = new Set<string>();

async function takePictures({ page, language }: Person, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  for (const screen of [LAPTOP, PHONE]) {
    await page.setViewportSize(screen);
    const path = join(SCREENSHOTS, `${language}-${screen.width}-${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
  }
}

/**
 * What axe finds. Its script is 570 kB: it goes into each document once, where AxeBuilder alone would
 * put it there twice a look.
 */
async function violationsOn(page: Page, name: string) {
  const options = { resultTypes: ['violations' as const] };
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(new AxeBuilder({ page })['script']());
  const again = new AxeBuilder({ page, axeSource: 'void 0' }).setLegacyMode(true).options(options);
  if (coloursSeen.has(name)) again.disableRules(['color-contrast']);
  coloursSeen.add(name);
  return (await again.analyze()).violations;
}

/**
 * Looks at the screen that is open as axe does, and whether it fits the width of the device.
 * What is gravely wrong is counted among the person's errors. With SCREENSHOTS=1 in the environment
 * it also takes pictures.
 */
export async function look(person: Person, name: string): Promise<void> {
  const { page, errors } = person;
  await settle(page);
  await takePictures(person, name);
  const violations = await violationsOn(page, name);
  const grave = violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  const wide = await page.evaluate(() => {
    const width = document.scrollingElement?.scrollWidth ?? 0;
    // A phone's window grows with a page that is too wide; its screen does not.
    return width > screen.width ? [`${width} wide on ${screen.width}`] : [];
  });
  errors.push(...[...grave, ...wide].map((problem) => `${name}: ${problem}`));
}
