// How well the checker of forbidden things and of danger does on the labelled examples in
// tests/moderation/examples, which were written before its lists and apart from them; and how long
// it takes. `--show` lists what it gets wrong, `--check` fails when an aim is missed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LISTED_LANGUAGES } from '@friends/domain';
import { readExamples } from './moderation/examples.ts';
import { answersTo, figuresOf, isCaught, listsByLanguage, missedOf } from './moderation/score.ts';
import type { Answer, Score } from './moderation/score.ts';
import { checkerBytes, longTexts, timesOf } from './moderation/time.ts';

const AIM_MILLISECONDS = 2;
const AIM_BYTES = { checker: 60_000, list: 12_000 };
const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(6)} %`;

function row(name: string, { precision, recall, found, forbidden }: Score): void {
  console.log(
    `${name.padEnd(20)}${percent(precision)} ${percent(recall)}${String(found).padStart(8)}${String(forbidden).padStart(8)}`,
  );
}

function showWrong({ example, causes, signs }: Answer): void {
  const rules = [...causes, ...signs].map(
    ({ rule, start, end }) => `${rule} “${example.text.slice(start, end)}”`,
  );
  const meant = `${example.reasons.join(', ') || 'allowed'}${example.danger ? ', danger' : ''}`;
  console.log(
    `${example.id} ${example.where} (${meant}): ${rules.join('; ') || 'nothing found'}\n   ${example.text}`,
  );
}

const isWrong = (answer: Answer): boolean => {
  const { example, causes, signs } = answer;
  const text = causes.length > 0 || example.reasons.length > 0 ? !isCaught(answer) : false;
  return text || signs.length > 0 !== (example.danger === true);
};

const examples = readExamples('tests/moderation/examples');
const answers = answersTo(examples, await listsByLanguage());
const figures = figuresOf(answers);

console.log(`${''.padEnd(20)}precision   recall   found     all`);
row('all', figures.all);
row('evading', figures.evading);
row('grave', figures.grave);
for (const [language, score] of Object.entries(figures.languages)) row(language, score);
for (const [reason, score] of Object.entries(figures.reasons)) row(reason, score);
row('danger', figures.danger);
for (const [language, score] of Object.entries(figures.dangers)) row(`danger ${language}`, score);
if (process.argv.includes('--show')) answers.filter(isWrong).forEach(showWrong);

const listOf = (language: string): unknown =>
  JSON.parse(readFileSync(`domain/src/moderation/lists/${language}.json`, 'utf8'));
const listBytes = Object.fromEntries(
  LISTED_LANGUAGES.map((language) => [
    language,
    gzipSync(JSON.stringify(listOf(language)), { level: 9 }).length,
  ]),
);
const texts = LISTED_LANGUAGES.map((language) =>
  longTexts(examples.filter((example) => example.language === language).map(({ text }) => text)),
);
const times = await timesOf(['vi', 'ja', 'en'].map(listOf), texts.flat());
const bytes = await checkerBytes();
console.log(`milliseconds for 1,000 characters: ${JSON.stringify(times)}`);

const missed = [
  ...missedOf(figures),
  ...(times.chromium.median > AIM_MILLISECONDS
    ? [`${String(times.chromium.median)} ms in Chromium`]
    : []),
  ...(bytes > AIM_BYTES.checker ? [`${String(bytes)} bytes`] : []),
  ...Object.entries(listBytes).flatMap(([language, size]) =>
    size > AIM_BYTES.list ? [`list of ${language}: ${String(size)} bytes`] : [],
  ),
];
for (const one of missed) console.log(`missed: ${one}`);
console.log(JSON.stringify({ ...figures, times, bytes, listBytes, missed }));
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;
