import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed } from 'vitest';
import type { ReadingLanguage } from '@friends/domain';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
}
export const LAPTOP: Screen = { width: 1280, height: 800 };
export const PHONE: Screen = { width: 360, height: 740 };

export const ADDRESS = process.env['FRIENDS_HOSTING_URL'] ?? '';

/** Not in git: what the screens look like, and what they looked like when a journey failed. */
export const SCREENSHOTS = join(import.meta.dirname, '../screenshots');

const PATIENCE_MS = 30_000;

/** What the browser, and Firestore's client, write when requests end as the journey wants it. */
const REQUEST_FAILED = /^Failed to load resource|Could not reach Cloud Firestore backend/;

/** Somebody with a browser of their own: nothing is shared with other people's. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly language: ReadingLanguage;
  readonly words: Words;
  /** What went wrong on their pages: errors of scripts and of the console. */
  readonly errors: string[];
  /** From now on requests may fail: somebody is offline, or asks for what is not theirs. */
  readonly expectFailedRequests: () => void;
}

interface PersonOptions {
  /** As the browser asks for it: `pt-BR`. */
  readonly locale: string;
  readonly language: ReadingLanguage;
  readonly screen?: Screen;
  /** What another visit of the same person left in the browser. */
  readonly visit?: Awaited<ReturnType<BrowserContext['storageState']>>;
}

/** One browser for all journeys of a file; every person's pages are closed at the end. */
export function useBrowser(): (options: PersonOptions) => Promise<Person> {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser.close());
  return async (options) => {
    const person = await openPerson(browser, options);
    if (expect.getState().currentTestName !== undefined) onTestFailed(() => tell(person));
    return person;
  };
}

/** Shows what a failed journey left on somebody's screen. */
async function tell({ page, language, errors }: Person): Promise<void> {
  const name = expect.getState().currentTestName?.replace(/[^\p{L}\p{N}]+/gu, '-');
  const path = join(SCREENSHOTS, `failed-${name}-${language}.png`);
  await page.screenshot({ path, fullPage: true }).catch(() => undefined);
  process.stderr.write(`${[...errors, path].join('\n')}\n`);
}

async function openPerson(browser: Browser, options: PersonOptions): Promise<Person> {
  const { locale, language, screen = LAPTOP, visit } = options;
  const isPhone = screen.width < 600;
  const context = await browser.newContext({
    baseURL: ADDRESS,
    locale,
    viewport: screen,
    timezoneId: 'Asia/Tokyo',
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: 'reduce',
    ...(visit && { storageState: visit }),
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  let mayFail = false;
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() !== 'error' || (mayFail && REQUEST_FAILED.test(message.text()))) return;
    errors.push(`${message.text()} (${message.location().url})`);
  };
  context.on('console', onConsole);
  context.on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())));
  const page = await context.newPage();
  const expectFailedRequests = () => void (mayFail = true);
  return { context, page, language, words: wordsOf(language), errors, expectFailedRequests };
}

/** Ends a visit: nothing may have gone wrong on the pages meanwhile. */
export async function leave(...people: readonly Person[]): Promise<void> {
  for (const { context } of people) await context.close();
  for (const { errors } of people) expect(errors).toEqual([]);
}
