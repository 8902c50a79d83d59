// How soon the number of a member whom thousands like at once is exact, and what a like costs;
// beside it a plain increment in a transaction, and what Firebase's own extension says it costs.
//
// 10,000 likes (LIKES in the environment changes it) from as many members, 50 at a time, through
// the emulator's trigger. The number is exact when it is that of the documents and no function runs
// any more. Function runs are counted in the emulator's log, writes by listeners. Meanwhile somebody
// else gets a like now and then. The emulator hands out one event after another, so that one waits
// for all that were written before it, whatever is done with them: how long is told by as many
// changes of another collection, whose function has nothing to do, with somebody's now and then for
// which it has. Whether who is hot slows others is told by how much longer they wait among likes,
// and by how long the runs keep an instance. Reads are counted where the function's body runs in
// this process, in a database without triggers.
import { join } from 'node:path';
import { settleThanks } from '../../functions/src/like/settle-thanks.ts';
import { newWorld } from '../../tests/faults/support/world.ts';
import { context } from '../../tests/functions/support/suite.ts';
import { demandEmulators } from '../seed/guard.ts';
import { besides, median, MOST_OTHERS } from './likes/besides.ts';
import { amongEmptyRuns } from './likes/empty-runs.ts';
import { give, giveMany, likesShown, likesWritten, writeMember } from './likes/giving.ts';
import { countByAdding } from './likes/increment.ts';
import { runTimes } from './likes/run-times.ts';
import { until, untilQuiet } from './likes/until.ts';
import { countRuns } from './publish/count-runs.ts';
import { countWrites } from './publish/count-writes.ts';
import { countReads } from './talk/count-reads.ts';

const LIKES = Number(process.env['LIKES'] ?? 10_000);
const ALONE = 5;
/** Likes whose settling is counted in this process, one after another and all at once. */
const COUNTED = 200;
/** Likes that are counted by adding: writers of one document wait for each other, and ever longer. */
const ADDED = 300;
const AIMS = { wrongBy: 0, writesPerLike: 1.2 };
/** firebase/extensions, firestore-counter: what its page says of itself. */
const EXTENSION = { writesPerLike: 5, runsPerLike: 2, idleRunsPerDay: 1440 };

demandEmulators(process.env);
const { db } = context;
const log = join('.cache', `suite-${process.env['FRIENDS_PORT_OFFSET'] ?? 0}`, 'firebase.log');
const [HOT, OTHER] = ['hotmember', 'othermember'];
const OTHERS = Array.from({ length: ALONE + MOST_OTHERS }, (_, number) => `${OTHER}${number}`);

const round = (number: number, digits = 2): number => Number(number.toFixed(digits));

/** One like to somebody whom nobody else likes. @returns milliseconds until it is shown */
async function likeOther(number: number): Promise<number> {
  const other = OTHERS[number] ?? OTHER;
  const begun = performance.now();
  await give(db, other, LIKES + number);
  await until('the other is counted', async () => (await likesShown(db, other)) === 1);
  return performance.now() - begun;
}

async function throughTheTrigger() {
  await Promise.all([HOT, ...OTHERS].map((member) => writeMember(db, member)));
  await untilQuiet(log);
  const alone: number[] = [];
  for (let number = 0; number < ALONE; number += 1) alone.push(await likeOther(number));
  await untilQuiet(log);
  const writes = await countWrites(db, ['likes']);
  const runsBefore = countRuns(log).begun;
  const begun = performance.now();
  let [given, exact] = [begun, begun];
  const likeAll = async () => {
    await giveMany(db, HOT, LIKES);
    given = performance.now();
    await until('the number is exact', async () => (await likesShown(db, HOT)) === LIKES);
    exact = performance.now();
  };
  const meanwhile = await besides(likeAll, (number) => likeOther(ALONE + number));
  await untilQuiet(log);
  await until('all writes are seen', writes.isComplete);
  const counted = await db.collection('likes').where('to', '==', HOT).count().get();
  const likes = LIKES + meanwhile.length;
  writes.stop();
  const likeWrites = (await likesWritten(db)) - ALONE;
  return {
    givenSeconds: round((given - begun) / 1000, 1),
    exactAfterSeconds: round((exact - given) / 1000, 1),
    wrongBy: (await likesShown(db, HOT)) - counted.data().count,
    runsPerLike: round((countRuns(log).begun - runsBefore) / likes),
    writesPerLike: round((likeWrites + writes.count()) / likes, 3),
    byGroup: { likes: likeWrites, ...writes.byGroup() },
    otherAloneMs: median(alone),
    otherMeanwhileMs: median(meanwhile),
    otherLongestMs: Math.round(Math.max(...meanwhile)),
    others: meanwhile.length,
    runMs: runTimes(log, 'onLikeWritten', ALONE),
  };
}

/** Reads where likes come one after another, each settled, and where all come at once. */
async function readsInThisProcess() {
  const { db: quiet, context: quietContext } = newWorld();
  await Promise.all([writeMember(quiet, HOT), writeMember(quiet, OTHER)]);
  const reads = countReads(quiet);
  const settle = async (uid: string, number: number) => {
    await give(quiet, uid, number);
    await settleThanks(quietContext, uid);
  };
  for (let number = 0; number < COUNTED / 10; number += 1) await settle(OTHER, number);
  const one = reads() / (COUNTED / 10);
  const before = reads();
  await Promise.all(Array.from({ length: COUNTED }, (_, number) => settle(HOT, COUNTED + number)));
  const shown = await likesShown(quiet, HOT);
  return {
    readsPerLikeAlone: round(one, 1),
    readsPerLikeAtOnce: round((reads() - before) / COUNTED, 1),
    wrongBy: shown - COUNTED,
  };
}

const ours = await throughTheTrigger();
console.log(`through the trigger: ${JSON.stringify(ours)}`);
const empty = await amongEmptyRuns(db, LIKES, ALONE, log);
console.log(`where the function has nothing to do: ${JSON.stringify(empty)}`);
const reads = await readsInThisProcess();
console.log(`in this process: ${JSON.stringify(reads)}`);
const adding = await countByAdding(newWorld().db, ADDED);
const missed = [
  ...(ours.wrongBy === 0 && reads.wrongBy === 0 ? [] : ['the number is wrong']),
  ...(ours.writesPerLike <= AIMS.writesPerLike ? [] : [`${ours.writesPerLike} writes a like`]),
];
console.log(
  `${LIKES} likes in ${ours.givenSeconds} s, exact ${ours.exactAfterSeconds} s later; ` +
    `${ours.runsPerLike} runs and ${ours.writesPerLike} writes a like`,
);
console.log(
  `somebody else waits ${ours.otherMeanwhileMs} ms (${ours.otherLongestMs} at most), ` +
    `among as many empty runs ${empty.otherMeanwhileMs} ms (${empty.otherLongestMs} at most)`,
);
console.log(
  `adding ${ADDED} in transactions: ${round(adding.seconds, 1)} s, wrong by ${adding.wrongBy}, ` +
    `${adding.failed} gave up; firestore-counter: ${EXTENSION.writesPerLike} writes and deletes and ` +
    `${EXTENSION.runsPerLike} runs a like, ${EXTENSION.idleRunsPerDay} idle runs a day`,
);
console.log(missed.length === 0 ? 'every aim is met' : `missed: ${missed.join('; ')}`);
if (missed.length > 0 && process.argv.includes('--check')) process.exitCode = 1;
const byAdding = { likes: ADDED, ...adding, seconds: round(adding.seconds, 1) };
const figures = {
  bench: 'likes',
  likes: LIKES,
  ours,
  empty,
  reads,
  byAdding,
  extension: EXTENSION,
};
console.log(JSON.stringify({ ...figures, aims: AIMS }));
