import type { Asker, Write } from './emulator.ts';
import { byVisitor, having, settingOf, newWorld, without, writesOf } from './scenario.ts';
import type { Change, Scenario, Setting, World } from './scenario.ts';
import { NOW, Special, bytes, float, geoPoint, isMap, reference } from './values.ts';
import type { Data, Value } from './values.ts';

type Changes = Record<string, Change>;

/** Longest texts, by field; whatever is named here is written by people. */
const TEXTS: Readonly<Record<string, number>> = {
  title: 60,
  body: 1000,
  venue: 100,
  text: 1000,
  why: 140,
  remark: 500,
  note: 500,
  words: 100,
};
const OPTIONAL = new Set([
  'language',
  'easy',
  'capacity',
  'silenced',
  'why',
  'remark',
  'note',
  'hinted',
  'repeatsUntil',
]);
/** Maps of which any field may be left out. */
const SETS = new Set(['speaks', 'search']);
const EXTRA = ['uid', 'role', 'hidden', 'çok'];
const CHOSEN: Readonly<Record<string, readonly Value[]>> = {
  kind: ['Offer', 'sale', 'offer ', 'event,offer'],
  category: ['life', 'hobbies2', 'HOBBIES', 'job-placement'],
  audience: ['staff', 'Everyone', 'member', 'nobody'],
  japaneseNeeded: ['native', 'None', 'n5', 'no'],
  state: ['hidden', 'deleted', 'OPEN', 'draft'],
  language: ['ja-easy', 'xx', 'JA', 'zh-CN', 'pt-BR'],
  readingLanguage: ['xx', 'ja_easy', 'EN', 'zh-TW'],
  from: ['Author', 'both', 'system', 'post', 'state'],
  code: ['00000', '13206/', '../places/13206', '132066', '１３２０６', ''],
  geohash: ['xn75', 'xn75z0', 'XN75Z', 'xn7ai', ''],
  group: ['Life', 'sports', 'event', ''],
  japanese: ['native', 'Easy', 'n5'],
  when: ['tomorrow', 'Today', 'year', '2026-11-22'],
  order: ['newest', 'furthest', 'Nearest'],
  around: ['work', '1320', '132066', 'home ', '１３２０６'],
  prefecture: ['00', '48', '1', '013', '99'],
  radiusKm: [0, -5, 6, 31, 49, 51, 1000],
  reason: ['Spam', 'wish', 'else', ''],
  stars: [0, -1, 6, float(4.5)],
  capacity: [0, -1, 1001, 1.5, 1e9],
  count: [-1, 0, 1000],
  revision: [-1, 0, 1000],
};
const PEOPLE = new Set(['author', 'inquirer', 'owner', 'other', 'to']);
const IDS = new Set(['post', 'thread', 'id']);

const HIDDEN = [
  0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0d, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0x202a,
  0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfff9, 0xfffa, 0xfffb, 0xfeff,
];
const BLANK = [0x09, 0x0a, 0x20, 0xa0, 0x1680, 0x2000, 0x2007, 0x200a, 0x200b, 0x200c, 0x200d];
const MORE_BLANK = [0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000];

const AROUND = [
  ['at the beginning', '', 'phở'],
  ['inside', 'phở\n', 'bò'],
  ['at the end', 'phở', ''],
] as const;

const named = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

function badTexts(longest: number): Record<string, string> {
  const texts: Record<string, string> = {
    empty: '',
    'a letter too long': 'a'.repeat(longest + 1),
    'a kanji too long': '漢'.repeat(longest + 1),
    'an emoji too long': '😀'.repeat(longest / 2) + '字',
    'far too long': '長い'.repeat(20_000),
  };
  HIDDEN.forEach((code, index) => {
    const [where, before, after] = AROUND[index % AROUND.length] ?? AROUND[0];
    texts[`${named(code)} ${where}`] = `${before}${String.fromCharCode(code)}${after}`;
  });
  for (const code of [...BLANK, ...MORE_BLANK]) {
    texts[`only ${named(code)}`] = String.fromCharCode(code).repeat(3);
  }
  return texts;
}

/** One value of every type, by the name of the type. */
const OF_TYPE: Readonly<Record<string, Value>> = {
  null: null,
  boolean: true,
  integer: 7,
  double: float(0.5),
  string: 'a',
  timestamp: new Date(86_400_000),
  list: ['a'],
  map: { a: 'a' },
  bytes: bytes('a'),
  point: geoPoint(35, 139),
  reference: reference('members/a'),
};

function typeOf(value: Value): string {
  if (value === NOW || value instanceof Date) return 'timestamp';
  if (value === null) return 'null';
  if (value instanceof Special) return 'special';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return typeof value === 'number' ? 'integer' : typeof value;
}

function mistyped(path: string, value: Value): Changes {
  const others = Object.entries(OF_TYPE).filter(([type]) => type !== typeOf(value));
  return Object.fromEntries(
    others.map(([type, other]) => [`${path} as ${type}`, having(path, other)]),
  );
}

const TIMES: Readonly<Record<string, number>> = {
  'a day ago': -86_400,
  'an hour ago': -3600,
  'a second ago': -1,
  'in a minute': 60,
  'in an hour': 3600,
};

function forged(path: string): Changes {
  const changes = Object.entries(TIMES).map(([when, seconds]): [string, Change] => [
    `${path} ${when}`,
    having(path, (world) => world.after(seconds)),
  ]);
  return Object.fromEntries([...changes, [`${path} in 1970`, having(path, new Date(0))]]);
}

function foreign(path: string): Changes {
  return {
    [`${path} of someone else`]: having(path, (world) => world.uid('mallory')),
    [`${path} of nobody`]: having(path, ''),
    [`${path} with a path`]: having(path, (world) => `${world.uid('linh')}/private/settings`),
  };
}

/** What can be wrong with one field. */
function ofField(path: string, field: string, value: Value): Changes {
  const longest = TEXTS[field];
  const isSet = SETS.has(path.split('.').at(-2) ?? '');
  return {
    ...mistyped(path, value),
    ...(!OPTIONAL.has(field) && !isSet && { [`${path} missing`]: without(path) }),
    ...(value === NOW && forged(path)),
    ...((PEOPLE.has(field) || IDS.has(field)) && typeof value === 'string' && foreign(path)),
    ...(longest !== undefined &&
      Object.fromEntries(
        Object.entries(badTexts(longest)).map(([why, text]) => [
          `${path} ${why}`,
          having(path, text),
        ]),
      )),
    ...Object.fromEntries(
      (CHOSEN[field] ?? [])
        .filter((other) => other !== value)
        .map((other) => [`${path} ${JSON.stringify(other)}`, having(path, other)]),
    ),
  };
}

function ofMap(path: string, data: Data): Changes {
  const extra = EXTRA.map((name): [string, Change] => [
    `${path} with ${name}`,
    having(`${path}.${name}`, true),
  ]);
  const fields = Object.entries(data).map(([field, value]) => {
    const below = `${path}.${field}`;
    return { ...ofField(below, field, value), ...(isMap(value) && ofMap(below, value)) };
  });
  return Object.assign(Object.fromEntries(extra), ...fields) as Changes;
}

function ofWrites(setting: Setting): Changes {
  const changes: Changes = {};
  for (const [name, write] of Object.entries(writesOf(setting))) {
    if (!('data' in write)) continue;
    Object.assign(changes, ofMap(name, write.data));
    changes[`${name} empty`] = (near) => {
      writesOf(near)[name] = { set: write.set, data: {} };
    };
  }
  return changes;
}

type Strangers = Readonly<Record<string, (world: World) => Asker>>;

/** People who are nobody in a world, or may not speak in it. */
const STRANGERS: Strangers = {
  'a stranger': (world) => ({ uid: world.uid('mallory'), provider: 'anonymous' }),
  'a stranger with an address': (world) => ({ uid: world.uid('mallory'), provider: 'password' }),
  'someone whose name begins alike': (world) => ({
    uid: `${world.uid('hanako')}0`,
    provider: 'anonymous',
  }),
  'someone with an empty name': () => ({ uid: ' ', provider: 'anonymous' }),
};

const strangers = (): Changes =>
  Object.fromEntries(
    Object.entries(STRANGERS).map(([why, asker]): [string, Change] => [
      why,
      (setting, world) => {
        setting.as = asker(world);
      },
    ]),
  );

/**
 * What a twin tries: one and the same thing need not be tried twice, so a field of a document is
 * tried once where it is created and once where it is changed, whatever else is in the commit.
 */
function trialOf({ request, docs }: Setting, why: string, scenario: string): string {
  if (!('commit' in request)) return `${scenario}: ${why}`;
  const operation = ([name, write]: [string, Write]) =>
    'delete' in write ? `delete ${name}` : `${docs[write.set] ? 'update' : 'create'} ${name}`;
  const writes = Object.entries(request.commit);
  const own = writes.filter(([name]) => why.startsWith(`${name}.`) || why.startsWith(`${name} `));
  return `${(own.length > 0 ? own : writes).map(operation).join(', ')}: ${why}`;
}

function twinsOf(sample: Setting): Changes {
  const commits = 'commit' in sample.request;
  return { 'a visitor': byVisitor, ...strangers(), ...(commits && ofWrites(sample)) };
}

/**
 * Hostile twins of scenarios, made by the dozen: each changes one thing of what is allowed.
 * What anyone may do, or only functions, has none.
 */
export function hostileTwins(scenarios: readonly Scenario[]): Scenario[] {
  const seen = new Set<string>();
  const isNew = (trial: string) => !seen.has(trial) && seen.add(trial);
  return scenarios
    .filter((scenario) => !scenario.forAnyone)
    .map((scenario) => {
      const sample = settingOf(scenario, newWorld());
      const twins = Object.entries(twinsOf(sample)).filter(([why]) =>
        isNew(trialOf(sample, why, scenario.name)),
      );
      return { ...scenario, refusals: Object.fromEntries(twins) };
    });
}
