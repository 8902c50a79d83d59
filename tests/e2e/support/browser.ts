import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, ConsoleMessage, Page, WebError } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFailed } from 'vitest';
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

/** A page of the same address on which nothing of ours runs. */
const NO_APP = '/wards.json';

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
  /** Ends the visit. */
  readonly close: () => Promise<void>;
}

interface PersonOptions {
  /** As the browser asks for it: `pt-BR`. */
  readonly locale: string;
  readonly language: ReadingLanguage;
  readonly screen?: Screen;
  /** What another visit of the same person left in the browser. */
  readonly visit?: Awaited<ReturnType<BrowserContext['storageState']>>;
  /**
   * A visitor who looks and goes, and leaves their browser to the next one of the kind, emptied: a
   * new one costs two seconds of a processor. Not for who goes offline, or puts scripts into pages.
   */
  readonly passing?: true;
}

type Tab = Pick<Person, 'context' | 'page'>;

/** One browser for all journeys of a file; every person's pages are closed at the end. */
export function useBrowser(): (options: PersonOptions) => Promise<Person> {
  let browser: Browser;
  const left = new Map<string, Tab[]>();
  beforeAll(async () => {
    const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser.close());
  // Files share a process: the state of `expect` may still name the last test of another file.
  let isTest = false;
  beforeEach(() => void (isTest = true));
  afterEach(() => void (isTest = false));
  return async (options) => {
    const kind = JSON.stringify(options, ['locale', 'screen', 'width', 'height']);
    const tab = (options.passing && left.get(kind)?.pop()) ?? (await openTab(browser, options));
    const person = meet(tab, options.language, async () => {
      if (!options.passing) return tab.context.close();
      await empty(tab);
      left.set(kind, [...(left.get(kind) ?? []), tab]);
    });
    if (isTest) onTestFailed(() => tell(person));
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

async function openTab(browser: Browser, options: PersonOptions): Promise<Tab> {
  const { locale, screen = LAPTOP, visit } = options;
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
  return { context, page: await context.newPage() };
}

/** Takes from a browser all that a visitor left in it, but what the network need not bring again. */
async function empty({ context, page }: Tab): Promise<void> {
  await page.goto(NO_APP);
  await page.evaluate(() => sessionStorage.clear());
  const devtools = await context.newCDPSession(page);
  const everything = { origin: ADDRESS, storageTypes: 'all' };
  await devtools.send('Storage.clearDataForOrigin', everything);
  await devtools.detach();
}

function meet(tab: Tab, language: ReadingLanguage, end: () => Promise<void>): Person {
  const { context } = tab;
  const errors: string[] = [];
  let mayFail = false;
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() !== 'error' || (mayFail && REQUEST_FAILED.test(message.text()))) return;
    errors.push(`${message.text()} (${message.location().url})`);
  };
  const onError = (error: WebError) => errors.push(String(error.error().stack ?? error.error()));
  context.on('console', onConsole).on('weberror', onError);
  const expectFailedRequests = () => void (mayFail = true);
  const close = async () => {
    await end();
    context.off('console', onConsole).off('weberror', onError);
  };
  return { ...tab, language, words: wordsOf(language), errors, expectFailedRequests, close };
}

/** Ends a visit: nothing may have gone wrong on the pages meanwhile. */
export async function leave(...people: readonly Person[]): Promise<void> {
  for (const { close } of people) await close();
  for (const { errors } of people) expect(errors).toEqual([]);
}
