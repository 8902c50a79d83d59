// Twenty pairs write to each other all at once, while one run of a function in ten breaks off.
import { isDeepStrictEqual } from 'node:util';
import { otherRole, ROLES } from '@friends/domain';
import type { Role } from '@friends/domain';
import { FieldValue } from 'firebase-admin/firestore';
import type { Firestore, Timestamp } from 'firebase-admin/firestore';
import { seededRandom } from '../../../domain/src/random.ts';
import type { Context } from '../../../functions/src/context.ts';
import { inGroups } from '../../../functions/src/in-groups.ts';
import { deliverMessage } from '../../../functions/src/thread/deliver-message.ts';
import { BrokenOff, brokenOff, drawFault } from './failing.ts';
import { newThread, POST, writePeople } from './people.ts';

const PAIRS = 20;
const MESSAGES = 50;
const SHARE_BROKEN = 0.1;
const SIDE_BY_SIDE = 8;
const SEED = 2026;

interface Said {
  readonly thread: string;
  readonly id: string;
  readonly from: Role;
  readonly text: string;
}

/** What a pair says, each sender's messages numbered. */
function conversation(pair: number): Said[] {
  const random = seededRandom(SEED + pair);
  const said: Record<Role, number> = { author: 0, inquirer: 0 };
  return Array.from({ length: MESSAGES }, (_, index) => {
    const from: Role = random() < 0.5 ? 'author' : 'inquirer';
    said[from] += 1;
    const text =
      from === 'author'
        ? `土曜日に会いましょう。その${said[from]}`
        : `Vamos no sábado? ${said[from]}`;
    const id = `m${String(pair).padStart(4, '0')}${String(index).padStart(15, '0')}`;
    return { thread: newThread(pair), id, from, text: `${text} (${pair})` };
  });
}

const send = (db: Firestore, { thread, id, from, text }: Said) =>
  db
    .doc(`threads/${thread}/messages/${id}`)
    .create({ from, text, createdAt: FieldValue.serverTimestamp() });

/** Delivers the event of a message until that succeeds, as the platform does. @returns the runs */
async function deliver(context: Context, { thread, id }: Said, random: () => number) {
  for (let runs = 1; ; runs += 1) {
    try {
      await deliverMessage(brokenOff(context, drawFault(random, SHARE_BROKEN)), thread, id);
      return runs;
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error;
    }
  }
}

interface Heard {
  readonly id: string;
  readonly from: Role;
  readonly text: string;
  readonly createdAt: Timestamp;
  readonly translation?: string;
}

async function wrongIn(db: Firestore, said: readonly Said[]): Promise<string[]> {
  const [{ thread } = { thread: '' }] = said;
  const found = await db.collection(`threads/${thread}/messages`).orderBy('createdAt').get();
  const heard = found.docs.map((one) => ({ ...(one.data() as Omit<Heard, 'id'>), id: one.id }));
  const wrong: string[] = [];
  for (const role of ROLES) {
    const of = (all: readonly { from: Role; id: string }[]) =>
      all.filter(({ from }) => from === role).map(({ id }) => id);
    if (!isDeepStrictEqual(of(heard), of(said))) wrong.push(`${thread}: the order of the ${role}`);
  }
  const untranslated = heard.filter(({ translation }) => translation !== 'done').length;
  if (untranslated > 0) wrong.push(`${thread}: ${untranslated} messages without translation`);
  const unread = (await db.doc(`threads/${thread}`).get()).get('unread') as Record<Role, number>;
  for (const role of ROLES) {
    const count = said.filter(({ from }) => from === otherRole(role)).length;
    if (unread[role] !== count) wrong.push(`${thread}: ${unread[role]} unread instead of ${count}`);
  }
  return wrong;
}

export interface StormFigures {
  readonly messages: number;
  readonly runs: number;
  readonly seconds: number;
  /** What is not as it should be, in words; empty when all is well. */
  readonly wrong: readonly string[];
}

/** The storm, in an empty database without triggers. */
export async function storm(context: Context): Promise<StormFigures> {
  const { db } = context;
  await writePeople(db, PAIRS);
  const pairs = Array.from({ length: PAIRS }, (_, pair) => conversation(pair));
  const random = seededRandom(SEED);
  const start = performance.now();
  let runs = 0;
  const events: Said[] = [];
  // Each pair's messages come one after another, the pairs side by side.
  await Promise.all(
    pairs.map(async (said) => {
      for (const message of said) {
        await send(db, message);
        events.push(message);
      }
    }),
  );
  await inGroups(events, SIDE_BY_SIDE, async (message) => {
    // What has been added up is read only after the wait: others add meanwhile.
    const taken = await deliver(context, message, random);
    runs += taken;
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  const wrong = (await Promise.all(pairs.map((said) => wrongIn(db, said)))).flat();
  const all = await db.collectionGroup('messages').count().get();
  if (all.data().count !== PAIRS * MESSAGES) wrong.push(`${all.data().count} messages`);
  const post = await db.doc(`posts/${POST}`).get();
  if (!post.exists) wrong.push('the post has gone');
  return { messages: PAIRS * MESSAGES, runs, seconds, wrong };
}
