// Whether any case is lost or doubled while 200 people a minute report, and how long the queue of the
// moderators takes meanwhile.
//
// 200 reports a minute for five minutes (`-- --minutes 1` for less), through the emulator's trigger:
// of every ten, seven are of what nobody else reports, three of three that many report; one in
// twenty is written again, as an event that comes twice. The queue is what moderators ask for: fifty
// cases, the gravest and oldest first.
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Timestamp } from 'firebase-admin/firestore';
import { receiveReport } from '../../functions/src/case/receive-report.ts';
import { haveAccountSecret } from '../../tests/functions/support/accounts.ts';
import { context } from '../../tests/functions/support/suite.ts';
import { demandEmulators } from '../seed/guard.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, check: { type: 'boolean' } },
});
const A_MINUTE = 200;
const REPORTS = Math.round(A_MINUTE * Number(values.minutes));
const HOT = 3;
const QUEUE = 50;
const PATIENCE_MS = 300_000;
const AIMS = { lost: 0, doubled: 0, queueMs: 300 };

demandEmulators(process.env);
haveAccountSecret();
const { db } = context;
const newId = () => randomBytes(10).toString('hex');

async function makeMembers(count: number): Promise<string[]> {
  const uids = Array.from({ length: count }, newId);
  const joinedAt = Timestamp.fromMillis(Date.now() - 30 * 86_400_000);
  for (let from = 0; from < count; from += 400) {
    const batch = db.batch();
    for (const uid of uids.slice(from, from + 400)) {
      batch.set(db.doc(`members/${uid}`), { nickname: uid, speaks: ['ja'], joinedAt, badges: {} });
    }
    await batch.commit();
  }
  return uids;
}

/** Who reports whom, the same for each run but for the names. */
function plan(reporters: readonly string[], hot: readonly string[], others: readonly string[]) {
  return reporters.map((reporter, n) => {
    const member = (n % 10 < 7 ? others[n] : hot[n % HOT]) ?? reporter;
    return { id: `${reporter}_member_${member}`, reporter, member };
  });
}

async function write({ id, reporter, member }: ReturnType<typeof plan>[number], n: number) {
  await db.doc(`reports/${id}`).set({
    ...{ reporter, target: { kind: 'member', member }, reason: 'spam', attach: false },
    createdAt: Timestamp.now(),
  });
  if (n % 20 === 0) await receiveReport(context, id).catch(() => undefined);
}

async function askQueue(): Promise<number> {
  const begun = performance.now();
  await db
    .collection('cases')
    .where('state', 'in', ['open', 'taken'])
    .orderBy('score', 'desc')
    .orderBy('createdAt')
    .limit(QUEUE)
    .get();
  return performance.now() - begun;
}

const reporters = await makeMembers(REPORTS);
const [hot, others] = [await makeMembers(HOT), await makeMembers(REPORTS)];
const reports = plan(reporters, hot, others);
await askQueue();
const queue: number[] = [];
const begun = performance.now();
const writing: Promise<unknown>[] = [];
for (const [n, report] of reports.entries()) {
  await delay(Math.max(0, begun + (n * 60_000) / A_MINUTE - performance.now()));
  writing.push(write(report, n));
  if (n % 4 === 0) queue.push(await askQueue());
}
await Promise.all(writing);
const written = performance.now();
const received = () => db.collection('reports').where('outcome', '==', 'received').count().get();
while ((await received()).data().count < REPORTS && performance.now() - written < PATIENCE_MS) {
  await delay(200);
}
const settledAfter = performance.now() - written;
queue.push(await askQueue());

const cases = (await db.collection('cases').get()).docs;
const counted = new Map<string, number>();
for (const one of cases) {
  const member = one.get('member') as string;
  counted.set(member, (counted.get(member) ?? 0) + (one.get('reports') as number));
}
const expected = new Map<string, number>();
for (const { member } of reports) expected.set(member, (expected.get(member) ?? 0) + 1);
const lost = [...expected].filter(([member, count]) => (counted.get(member) ?? 0) < count).length;
const tooMany = [...expected].filter(
  ([member, count]) => (counted.get(member) ?? 0) > count,
).length;
const doubled = tooMany + cases.length - new Set(cases.map((one) => one.get('member'))).size;

const sorted = [...queue].sort((a, b) => a - b);
const at = (part: number) => Math.round(sorted[Math.ceil(sorted.length * part) - 1] ?? NaN);
const figures = {
  bench: 'cases',
  reports: REPORTS,
  minutes: Number(((written - begun) / 60_000).toFixed(2)),
  cases: cases.length,
  mostReported: Math.max(...expected.values()),
  lost,
  doubled,
  settledAfterSeconds: Number((settledAfter / 1000).toFixed(1)),
  queueMs: { median: at(0.5), p95: at(0.95), longest: at(1), asked: queue.length },
};
const missed = [
  ...(lost === AIMS.lost ? [] : [`${lost} cases lost`]),
  ...(doubled === AIMS.doubled ? [] : [`${doubled} cases doubled`]),
  ...(figures.queueMs.p95 <= AIMS.queueMs ? [] : [`the queue took ${figures.queueMs.p95} ms`]),
];
console.log(missed.length === 0 ? 'every aim is met' : `missed: ${missed.join('; ')}`);
if (missed.length > 0 && values.check) process.exitCode = 1;
console.log(JSON.stringify({ ...figures, aims: AIMS }));
