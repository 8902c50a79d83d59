// How soon a visitor can read the feed on a cheap phone (slow 4G, a processor four times slower),
// beside a static page with the same text. The two pages in turn, five runs each.
import { createServer } from 'node:net';
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { seed } from '../run/seed.mjs';
import { measure } from './load/measure.mjs';
import { answerOf, startProxy, startRelay } from './load/proxy.mjs';
import { staticPage } from './load/static-page.mjs';

const RUNS = 5;
const AIMS = { ratio: 2.8, scriptKilobytes: 130 };
const LANGUAGE = 'en';
const STATIC_PATH = '/static-page-with-the-same-text';

const hosting = process.env.FRIENDS_HOSTING_URL;
const firestore = process.env.FIRESTORE_EMULATOR_HOST;
const project = process.env.GCLOUD_PROJECT;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const round = (number, digits = 0) => Number(number.toFixed(digits));

/** The posts a visitor's first page shows. */
async function firstPage() {
  const url = `http://${firestore}/v1/projects/${project}/databases/(default)/documents/listings/${LANGUAGE}:runQuery`;
  const body = {
    structuredQuery: {
      from: [{ collectionId: 'items' }],
      where: {
        fieldFilter: {
          field: { fieldPath: 'audience' },
          op: 'EQUAL',
          value: { stringValue: 'everyone' },
        },
      },
      orderBy: [{ field: { fieldPath: 'createdAt' }, direction: 'DESCENDING' }],
      limit: 20,
    },
  };
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const rows = await response.json();
  return rows.flatMap(({ document }) => (document ? [document.fields] : []));
}

const textsOf = ({ title, body, nickname, place }) => ({
  title: title.stringValue,
  body: body.stringValue,
  nickname: nickname.stringValue,
  place: place.mapValue.fields.name.stringValue,
});

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Our page keeps its own address, from which it derives the suite's other ports. */
async function openBrowser(hostingPort, firestorePort) {
  const port = await freePort();
  const rules = [
    `MAP ${new URL(hosting).host} 127.0.0.1:${hostingPort}`,
    `MAP ${firestore} 127.0.0.1:${firestorePort}`,
  ];
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: [
      '--no-sandbox',
      `--remote-debugging-port=${port}`,
      `--host-resolver-rules=${rules.join(', ')}`,
    ],
  });
  return { port, close: () => browser.close() };
}

async function runAll(port) {
  const pages = { static: `${hosting}${STATIC_PATH}`, ours: `${hosting}/${LANGUAGE}/` };
  const results = { static: [], ours: [] };
  // The first visits fill the caches of the proxy and warm the emulator.
  for (const url of Object.values(pages)) await measure(url, port);
  for (let run = 1; run <= RUNS; run++) {
    for (const [name, url] of Object.entries(pages)) results[name].push(await measure(url, port));
    const [theirs, ours] = [results.static.at(-1), results.ours.at(-1)];
    console.log(
      `run ${run}: static page LCP ${round(theirs.lcp)} ms; ours LCP ${round(ours.lcp)} ms, ` +
        `FCP ${round(ours.fcp)} ms, CLS ${round(ours.cls, 3)}, scripts ${round(ours.scriptBytes / 1000, 1)} kB`,
    );
  }
  return results;
}

function summary({ static: theirs, ours }) {
  const lcp = median(ours.map((one) => one.lcp));
  const staticLcp = median(theirs.map((one) => one.lcp));
  return {
    bench: 'load',
    lcpMs: round(lcp),
    staticLcpMs: round(staticLcp),
    ratio: round(lcp / staticLcp, 2),
    fcpMs: round(median(ours.map((one) => one.fcp))),
    cls: round(Math.max(...ours.map((one) => one.cls)), 3),
    scriptKilobytes: round(Math.max(...ours.map((one) => one.scriptBytes)) / 1000, 1),
    loadAverage: round(loadavg()[0], 1),
    largestText: ours[0].element.text.slice(0, 40),
    scripts: ours[0].scripts,
    aims: AIMS,
  };
}

if ((await firstPage()).length === 0) await seed();
const posts = await firstPage();
if (posts.length === 0) throw new Error('there is no post to measure with');
const html = staticPage(LANGUAGE, posts.map(textsOf));
const proxy = await startProxy(hosting, [
  [STATIC_PATH, answerOf(Buffer.from(html), 'text/html; charset=utf-8')],
]);
const relay = await startRelay(`http://${firestore}`);
const browser = await openBrowser(proxy.port, relay.port);
try {
  const figures = summary(await runAll(browser.port));
  console.log(
    `our feed ${figures.lcpMs} ms, the static page ${figures.staticLcpMs} ms: ${figures.ratio} times ` +
      `(aim ≤ ${AIMS.ratio}); ${figures.scriptKilobytes} kB of scripts (aim ≤ ${AIMS.scriptKilobytes})`,
  );
  const missed = figures.ratio > AIMS.ratio || figures.scriptKilobytes > AIMS.scriptKilobytes;
  if (missed && process.argv.includes('--check')) process.exitCode = 1;
  console.log(JSON.stringify(figures));
} finally {
  await browser.close();
  await Promise.all([proxy.stop(), relay.stop()]);
}
