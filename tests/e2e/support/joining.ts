import { randomInt } from 'node:crypto';
import { RULES_VERSION, textLanguage } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import type { Timestamp } from 'firebase-admin/firestore';
import { call, signIn } from '../../functions/support/calls.ts';
import { db } from '../../functions/support/suite.ts';
import { NO_APP } from './browser.ts';
import type { Person } from './browser.ts';

/** A nickname nobody has yet, however often the journeys run against the same suite. */
export function freshNickname(name: string): string {
  const letters = Array.from({ length: 5 }, () => String.fromCharCode(97 + randomInt(26)));
  return `${name} ${letters.join('')}`;
}

interface Joining {
  readonly nickname: string;
  /** What is typed to find the home, and a part of the name that is chosen then. */
  readonly search: string;
  readonly home: string;
}

/** The first step: the rules, and being of age. */
export async function acceptRules({ page, words }: Person): Promise<void> {
  await page.getByRole('checkbox', { name: words('member:rules.adult') }).check();
  await page.getByRole('checkbox', { name: words('member:rules.accept') }).check();
  await page.getByRole('button', { name: words('member:join.next') }).click();
}

/** The second step: the languages are proposed, the nickname is not. */
export async function sayWho({ page, words }: Person, nickname: string): Promise<void> {
  await page.getByLabel(words('member:nickname.label')).fill(nickname);
  await page.getByRole('button', { name: words('member:join.next') }).click();
}

/** The third step: the home, found by its name. */
export async function sayWhere({ page, words }: Person, search: string, home: string) {
  await page.getByRole('combobox', { name: words('member:home.label') }).fill(search);
  await page.getByRole('option').filter({ hasText: home }).first().click();
  await page.getByRole('button', { name: words('member:join.done'), exact: true }).click();
}

/** All of joining, from wherever the way in is. */
export async function join(person: Person, { nickname, search, home }: Joining): Promise<void> {
  await acceptRules(person);
  await sayWho(person, nickname);
  await sayWhere(person, search, home);
  await person.page.waitForURL((url) => !url.pathname.endsWith('/join'));
}

/** What a browser remembers of its member. */
async function rememberedMember(uid: string): Promise<object> {
  const own = db.doc(`members/${uid}`);
  const [member, settings] = await Promise.all([
    own.get(),
    own.collection('private').doc('settings').get(),
  ]);
  const { joinedAt, ...shown } = member.data() as { joinedAt: Timestamp };
  return { uid, member: shown, settings: settings.data(), joinedAt: joinedAt.toMillis() };
}

/** A member by the calls that a browser makes, without a browser. */
export async function joinByCalls(nickname: string, home: string, language: ReadingLanguage) {
  const account = await signIn();
  const answer = await call(
    'saveProfile',
    {
      nickname,
      speaks: [textLanguage(language)],
      reads: [],
      home,
      readingLanguage: language,
      acceptedRules: RULES_VERSION,
      adult: true,
    },
    account,
  );
  if (answer.code !== undefined) throw new Error(`saveProfile: ${JSON.stringify(answer)}`);
  return account;
}

/**
 * A member in the person's browser, without the screens of joining, for journeys of something else:
 * the account and the call are real.
 * @param home JIS code of a municipality that `havePlaces` has written
 */
export async function comeAsMember(
  { page, language }: Pick<Person, 'page' | 'language'>,
  nickname: string,
  home: string,
): Promise<Account> {
  const account = await joinByCalls(nickname, home, language);
  const { uid, token, refreshToken } = account;
  const user = {
    uid,
    emailVerified: false,
    isAnonymous: true,
    providerData: [],
    stsTokenManager: { accessToken: token, refreshToken, expirationTime: Date.now() + 3_500_000 },
    apiKey: 'suite',
    appName: '[DEFAULT]',
  };
  await page.goto(NO_APP);
  await page.evaluate(
    (kept) => Object.entries(kept).forEach(([key, value]) => localStorage.setItem(key, value)),
    {
      'firebase:authUser:suite:[DEFAULT]': JSON.stringify(user),
      'friends.member': JSON.stringify(await rememberedMember(uid)),
    },
  );
  return account;
}

interface Account {
  readonly uid: string;
  /** The ID token with which the browser asks the servers. */
  readonly token: string;
}

/** As whom this person's browser is signed in. */
export async function accountOf({ context }: Person): Promise<Account> {
  const { origins } = await context.storageState();
  const kept = origins.flatMap(({ localStorage }) => localStorage);
  const user = kept.find(({ name }) => name.startsWith('firebase:authUser:'));
  if (user === undefined) throw new Error('nobody is signed in in this browser');
  const { uid, stsTokenManager } = JSON.parse(user.value) as {
    uid: string;
    stsTokenManager: { accessToken: string };
  };
  return { uid, token: stsTokenManager.accessToken };
}
