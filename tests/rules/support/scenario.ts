import type { Asker, Emulator, Query, Request, Write } from './emulator.ts';
import { copied, isMap } from './values.ts';
import type { Data, Value } from './values.ts';

/** The names, ids and clock of one small world, so that worlds never touch each other. */
export interface World {
  /** Milliseconds. */
  readonly now: number;
  /** The uid of a person of this world. */
  readonly uid: (person: string) => string;
  /** An id as clients choose them, the same for the same word. */
  readonly id: (word: string) => string;
  /** So many seconds from now (before it when negative). */
  readonly after: (seconds: number) => Date;
}

/** Documents that stand already, a person, and what that person asks. */
export interface Setting {
  docs: Record<string, Data>;
  as: Asker;
  request: Request;
}

/** Changes one thing of a setting. */
export type Change = (setting: Setting, world: World) => void;

/** Something that is allowed, and its hostile twins: each differs in one thing and is refused. */
export interface Scenario {
  readonly name: string;
  readonly setting: (world: World) => Setting;
  readonly refusals: Readonly<Record<string, Change>>;
  /** Where nobody is a stranger. */
  readonly forAnyone?: true;
}

let worlds = 0;

/** A world of its own. */
export function newWorld(): World {
  worlds += 1;
  const mark = `w${worlds}`;
  const now = Date.now();
  return {
    now,
    uid: (person) => `${person}${mark}`,
    id: (word) => `${word}${mark}`.padEnd(20, 'x'),
    after: (seconds) => new Date(now + seconds * 1000),
  };
}

/** A case: what is asked in which setting, and what has to be the answer. */
export interface Case {
  readonly why: string;
  /** The scenario that it is a twin of, or itself. */
  readonly twin: string;
  readonly setting: Setting;
  readonly expected: 'allowed' | 'refused';
}

const sameDocs = (a: Setting, b: Setting) => JSON.stringify(a.docs) === JSON.stringify(b.docs);

/** The cases of one world: its documents are seeded once, what is allowed comes last. */
export interface Stage {
  readonly docs: Readonly<Record<string, Data>>;
  readonly refused: readonly Case[];
  readonly allowed?: Case;
}

const copiedWrite = (write: Write): Write =>
  'data' in write ? { set: write.set, data: copied(write.data) } : write;

/** The setting of a scenario in objects of its own, so that changes stay where they are made. */
export function settingOf(scenario: Scenario, world: World): Setting {
  const { docs, as, request } = scenario.setting(world);
  const writes =
    'commit' in request &&
    Object.entries(request.commit).map(([name, write]) => [name, copiedWrite(write)]);
  return {
    docs: copied(docs),
    as,
    request: writes ? { commit: Object.fromEntries(writes) as Record<string, Write> } : request,
  };
}

/**
 * The stages of a scenario. Refusals leave the world as it is, so those that differ in the
 * request share the world of their twin; those that differ in the world have one of their own.
 */
export function stages(scenario: Scenario): Stage[] {
  const world = newWorld();
  const allowed = settingOf(scenario, world);
  const refused: Case[] = [];
  const apart: Stage[] = [];
  for (const [why, change] of Object.entries(scenario.refusals)) {
    const near = settingOf(scenario, world);
    change(near, world);
    if (sameDocs(near, allowed))
      refused.push({ why, twin: scenario.name, setting: near, expected: 'refused' });
    else apart.push(stageApart(scenario, why, change));
  }
  const { name } = scenario;
  const twin: Case = { why: name, twin: name, setting: allowed, expected: 'allowed' };
  return [...apart, { docs: allowed.docs, refused, allowed: twin }];
}

/** A refusal of a scenario in a world of its own. */
export function stageApart(scenario: Scenario, why: string, change: Change): Stage {
  const world = newWorld();
  const setting = settingOf(scenario, world);
  change(setting, world);
  return {
    docs: setting.docs,
    refused: [{ why, twin: scenario.name, setting, expected: 'refused' }],
  };
}

/**
 * Plays a stage, one case after the other: they lock the same documents, and the emulator gives up
 * who waits too long.
 * @returns the cases that were answered otherwise than expected
 */
export async function play(emulator: Emulator, stage: Stage): Promise<Case[]> {
  await emulator.seed(stage.docs);
  const isWrong = async (one: Case) =>
    (await emulator.ask(one.setting.as, one.setting.request)) !== one.expected;
  const wrong: Case[] = [];
  for (const one of stage.refused) if (await isWrong(one)) wrong.push(one);
  if (stage.allowed && (await isWrong(stage.allowed))) wrong.push(stage.allowed);
  return wrong;
}

/** What to say of a case that was answered otherwise. */
export const complaint = ({ twin, why, expected }: Case): string =>
  why === twin ? `${why}: should be ${expected}` : `${twin} – ${why}: should be ${expected}`;

// --- Changes ---

const person = (uid: string, provider = 'anonymous'): Asker => ({ uid, provider });

/** The person of this name in this world, signed in as members are. */
export const signedIn = (world: World, name: string): Asker => person(world.uid(name));

/** Asked by someone else. */
export const by =
  (name: string): Change =>
  (setting, world) => {
    setting.as = signedIn(world, name);
  };

export const byVisitor: Change = (setting) => {
  setting.as = 'visitor';
};

/** The writes of a setting that commits. @throws when it reads */
export function writesOf(setting: Setting): Record<string, Write> {
  if (!('commit' in setting.request)) throw new Error('this setting writes nothing');
  return setting.request.commit as Record<string, Write>;
}

function fieldsAbove(setting: Setting, path: string): [Data, string] {
  const [name = '', ...steps] = path.split('.');
  const field = steps.pop() ?? '';
  const write = writesOf(setting)[name];
  if (!write || !('data' in write)) throw new Error(`no write called ${name}`);
  let data = write.data;
  for (const step of steps) {
    const below = data[step];
    if (!isMap(below)) throw new Error(`${path}: ${step} holds no fields`);
    data = below;
  }
  return [data, field];
}

/** With another value in a field; the path begins with the name of the write. */
export const having =
  (path: string, value: Value | ((world: World) => Value)): Change =>
  (setting, world) => {
    const [data, field] = fieldsAbove(setting, path);
    data[field] = typeof value === 'function' ? value(world) : value;
  };

/** Without a field. */
export const without =
  (path: string): Change =>
  (setting) => {
    const [data, field] = fieldsAbove(setting, path);
    delete data[field];
  };

/** Without one of the writes of the commit. */
export const withoutWrite =
  (name: string): Change =>
  (setting) => {
    delete writesOf(setting)[name];
  };

/** With a write at another path. */
export const writtenTo =
  (name: string, path: (world: World) => string): Change =>
  (setting, world) => {
    const write = writesOf(setting)[name];
    if (!write || !('data' in write)) throw new Error(`no write called ${name}`);
    writesOf(setting)[name] = { set: path(world), data: write.data };
  };

/** Where another document stands, or one is different. */
export const where =
  (path: (world: World) => string, data: (world: World, before: Data) => Data): Change =>
  (setting, world) => {
    setting.docs[path(world)] = data(world, setting.docs[path(world)] ?? {});
  };

/** Where a document is missing. */
export const whereNo =
  (path: (world: World) => string): Change =>
  (setting, world) => {
    delete setting.docs[path(world)];
  };

/** Asked for something else. */
export const asking =
  (request: (world: World) => Request): Change =>
  (setting, world) => {
    setting.request = request(world);
  };

/** With the query otherwise. */
export const listing =
  (change: (query: Query, world: World) => Query): Change =>
  (setting, world) => {
    if (!('list' in setting.request)) throw new Error('this setting lists nothing');
    setting.request = { list: change(setting.request.list, world) };
  };
