import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, ConsoleMessage, Page, WebError } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, onTestFailed } from 'vitest';
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
export const NO_APP = '/wards.json';

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
}

type Tab = Pick<Person, 'context' | 'page'>;

/** What a worker's journeys leave, emptied, to the next of the kind: a new one costs two seconds. */
const left: (Tab & { readonly kind: string })[] = [];
const MOST_LEFT = 10;

let launched: Promise<Browser> | undefined;

/** One browser for all files of a worker, with which it ends. */
function launch(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  return (launched ??= chromium.launch({ executablePath, args }));
}

function takeLeft(kind: string): Tab | undefined {
  const index = left.findIndex((tab) => tab.kind === kind);
  return index < 0 ? undefined : left.splice(index, 1)[0];
}

async function leaveBehind(kind: string, tab: Tab, screen: Screen): Promise<void> {
  left.push({ kind, ...(await emptied(tab, screen)) });
  if (left.length > MOST_LEFT) await left.shift()?.context.close();
}

/** People with browsers of their own, in the worker's browser. */
export function useBrowser(): (options: PersonOptions) => Promise<Person> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  // Files share a process: the state of `expect` may still name the last test of another file.
  let isTest = false;
  beforeEach(() => void (isTest = true));
  afterEach(() => void (isTest = false));
  return async (options) => {
    const { locale, screen = LAPTOP, visit } = options;
    const kind = JSON.stringify({ locale, screen });
    const tab = (!visit && takeLeft(kind)) || (await openTab(browser, options));
    const person = meet(tab, options.language, () => leaveBehind(kind, tab, screen));
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

/** A tab without a past, in a browser that holds nothing but what the network need not bring again. */
async function emptied({ context }: Tab, screen: Screen): Promise<Tab> {
  const earlier = context.pages();
  const page = await context.newPage();
  for (const one of earlier) await one.close();
  await Promise.all([context.setOffline(false), context.unrouteAll()]);
  await page.setViewportSize(screen);
  await page.goto(NO_APP);
  const devtools = await context.newCDPSession(page);
  const everything = { origin: ADDRESS, storageTypes: 'all' };
  await devtools.send('Storage.clearDataForOrigin', everything);
  await devtools.detach();
  await Promise.all([context.clearCookies(), context.clearPermissions()]);
  return { context, page };
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
