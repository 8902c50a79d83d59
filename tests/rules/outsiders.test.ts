import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCENARIOS } from './cases/all.ts';
import { block, member, sanction } from './cases/documents.ts';
import type { Asker, Emulator } from './support/emulator.ts';
import { inParallel } from './support/parallel.ts';
import { prepare } from './support/prepare.ts';
import { byVisitor, newWorld, settingOf } from './support/scenario.ts';
import type { Change, Scenario, Setting, World } from './support/scenario.ts';

let firestore: Emulator;
beforeAll(async () => {
  firestore = await prepare('demo-outsiders');
});
afterAll(() => firestore.clear());

const scenariosOf = (matches: readonly string[]): Scenario[] =>
  matches.flatMap((match) => SCENARIOS[match] ?? []);

/** What the two of a conversation have between them, and what is one member's alone. */
const TALK = scenariosOf([
  '/inquiries/{inquiryId}',
  '/threads/{threadId}',
  '/threads/{threadId}/messages/{messageId}',
  '/questions/{questionId}',
  '/notices/{uid}/items/{noticeId}',
  '/attendances/{attendanceId}',
]);

const stranger =
  (asker: (world: World) => Asker): Change =>
  (setting, world) => {
    Object.assign(setting.docs, member(world, 'mallory'));
    setting.as = asker(world);
  };

/** Members in good standing who have nothing to do with it, and people without an account. */
const OUTSIDERS: Readonly<Record<string, Change>> = {
  'by a visitor': byVisitor,
  'by another member': stranger((world) => ({
    uid: world.uid('mallory'),
    provider: 'anonymous',
  })),
  'by another member, with an address': stranger((world) => ({
    uid: world.uid('mallory'),
    provider: 'google.com',
  })),
};

const askerOf = ({ as }: Setting): string | undefined =>
  typeof as === 'object' ? as.uid : undefined;

/** A token outlives the account it was given to, and the good standing. */
const OLD_TOKENS: Readonly<Record<string, Change>> = {
  'after the account was deleted': (setting) => {
    delete setting.docs[`members/${askerOf(setting)}`];
  },
  'after a suspension': (setting, world) => {
    setting.docs[`sanctions/${askerOf(setting)}`] = sanction(world);
  },
};
/** A sanction is there to be read by whom it is about. */
const DESPITE_SANCTIONS = SCENARIOS['/sanctions/{uid}'] ?? [];

const BLOCKS: Readonly<Record<string, Change>> = {
  'after Linh has blocked Hanako': (setting, world) =>
    Object.assign(setting.docs, block(world, 'linh', 'hanako')),
  'after Hanako has blocked Linh': (setting, world) =>
    Object.assign(setting.docs, block(world, 'hanako', 'linh')),
};
/** What a block leaves: to read what one has, to take back what one has given, to go. */
const LEFT_BY_BLOCKS =
  /writes left|leaves|does not come after all|takes (?:it )?back|reads|lists|looks|finds|sees/u;

/** Documents that are seeded in one commit. */
const SEEDED_AT_ONCE = 300;

/**
 * Tries every change of every scenario, each in a world of its own; that the scenarios themselves
 * are allowed, their own tests show.
 * @returns how many attacks were refused
 */
async function refuse(
  scenarios: readonly Scenario[],
  refusals: Readonly<Record<string, Change>>,
): Promise<number> {
  const attacks = scenarios.flatMap((scenario) =>
    Object.entries(refusals).map(([why, change]) => {
      const world = newWorld();
      const setting = settingOf(scenario, world);
      change(setting, world);
      return { name: `${scenario.name} – ${why}`, setting };
    }),
  );
  const docs = attacks.flatMap(({ setting }) => Object.entries(setting.docs));
  for (let from = 0; from < docs.length; from += SEEDED_AT_ONCE) {
    await firestore.seed(Object.fromEntries(docs.slice(from, from + SEEDED_AT_ONCE)));
  }
  const answers = await inParallel(attacks, ({ setting: { as, request } }) =>
    firestore.ask(as, request),
  );
  const allowed = attacks.filter((_, index) => answers[index] === 'allowed');
  expect(allowed.map(({ name }) => name)).toEqual([]);
  return attacks.length;
}

test('outsiders of a conversation, a notice or an attendance are turned away', async () => {
  const refused = await refuse(TALK, OUTSIDERS);
  process.stdout.write(`${refused} attacks on talk refused\n`);
  expect(refused).toBeGreaterThanOrEqual(50);
});

test('the token of a deleted or suspended member opens nothing any more', async () => {
  const signedIn = Object.values(SCENARIOS)
    .flat()
    .filter((scenario) => askerOf(settingOf(scenario, newWorld())) !== undefined)
    .filter((scenario) => !scenario.forAnyone && !DESPITE_SANCTIONS.includes(scenario));
  expect(await refuse(signedIn, OLD_TOKENS)).toBe(2 * signedIn.length);
});

test('neither of two gets through to the other once one has blocked the other', async () => {
  const between = scenariosOf([
    '/threads/{threadId}',
    '/threads/{threadId}/messages/{messageId}',
    '/attendances/{attendanceId}',
    '/likes/{likeId}',
  ]).filter(({ name }) => !LEFT_BY_BLOCKS.test(name));
  expect(between.length).toBeGreaterThanOrEqual(14);
  await refuse(between, BLOCKS);
});
