import { heldEventId } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { inGroups } from '../../../functions/src/in-groups.ts';
import { besides, median } from './besides.ts';
import { AT_ONCE, writeMember } from './giving.ts';
import { runTimes } from './run-times.ts';
import type { RunTimes } from './run-times.ts';
import { until, untilQuiet } from './until.ts';

const ORGANISER = 'organiser';
/** Long ago, so that nothing else looks at it. */
const STARTS_AT = Date.parse('2026-01-01T01:00:00Z');
const ENDS_AT = Date.parse('2026-01-01T03:00:00Z');

/** How long somebody waits for a function that others keep busy with nothing. */
export interface AmongEmptyRuns {
  readonly givenSeconds: number;
  readonly otherAloneMs: number;
  readonly otherMeanwhileMs: number;
  readonly otherLongestMs: number;
  readonly others: number;
  readonly runMs: RunTimes;
}

function writeRoster(db: Firestore, post: string, state: 'open' | 'over', going: number) {
  const times = {
    startsAt: Timestamp.fromMillis(STARTS_AT),
    endsAt: Timestamp.fromMillis(ENDS_AT),
  };
  return db.doc(`rosters/${post}`).set({ author: ORGANISER, state, going, ...times });
}

/** An event that has taken place. @returns milliseconds until it is remembered */
async function endOther(db: Firestore, number: number): Promise<number> {
  const post = `over${number}`;
  const begun = performance.now();
  await writeRoster(db, post, 'over', 1);
  const held = db.doc(`heldEvents/${heldEventId(post, STARTS_AT)}`);
  await until('the event is remembered', async () => (await held.get()).exists);
  return performance.now() - begun;
}

/**
 * Writes as many rosters as likes, by as many at once: `onRosterWritten` returns from each without
 * reading or writing anything. Meanwhile, now and then, one for which it has something to do.
 * @param log the emulator's
 */
export async function amongEmptyRuns(
  db: Firestore,
  runs: number,
  alone: number,
  log: string,
): Promise<AmongEmptyRuns> {
  await writeMember(db, ORGANISER);
  const before: number[] = [];
  for (let number = 0; number < alone; number += 1) before.push(await endOther(db, number));
  await untilQuiet(log);
  const begun = performance.now();
  let given = begun;
  const writeAll = async () => {
    const numbers = Array.from({ length: runs }, (_, number) => number);
    await inGroups(numbers, AT_ONCE, (number) => writeRoster(db, `open${number}`, 'open', 0));
    given = performance.now();
    await endOther(db, alone);
  };
  const meanwhile = await besides(writeAll, (number) => endOther(db, alone + 1 + number));
  await untilQuiet(log);
  return {
    givenSeconds: Math.round((given - begun) / 1000),
    otherAloneMs: median(before),
    otherMeanwhileMs: median(meanwhile),
    otherLongestMs: Math.round(Math.max(...meanwhile)),
    others: meanwhile.length,
    runMs: runTimes(log, 'onRosterWritten', alone),
  };
}
