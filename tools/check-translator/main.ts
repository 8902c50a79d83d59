import { join } from 'node:path';
import { LISTED_LANGUAGES, translationFault } from '@friends/domain';
import type { ListedLanguage } from '@friends/domain';
import { createTranslator } from '../../functions/src/translation/translator.ts';
import { chrf } from './chrf.ts';
import { samplesFor } from './sentences.ts';
import type { Sample } from './sentences.ts';

const SENTENCES = 30;
const translator = createTranslator(process.env);

interface Answer extends Sample {
  readonly answer: string;
}

async function translateSamples(target: ListedLanguage): Promise<Answer[]> {
  const samples = samplesFor(join(process.cwd(), 'data/demo-posts.json'), target, SENTENCES);
  const answers: Answer[] = [];
  for (const source of new Set(samples.map((sample) => sample.source))) {
    const group = samples.filter((sample) => sample.source === source);
    const texts = await translator.translate(
      group.map(({ text }) => text),
      source,
      target,
    );
    answers.push(...group.map((sample, index) => ({ ...sample, answer: texts[index] ?? '' })));
  }
  return answers;
}

function report(target: ListedLanguage, answers: readonly Answer[]) {
  const faulty = answers.filter(
    ({ answer, source }) => translationFault(answer, source, target) !== undefined,
  );
  const unchanged = answers.filter(({ answer, text }) => answer.includes(text));
  const scores = answers.map(({ answer, reference }) => chrf(answer, reference));
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1);
  const weakest = answers[scores.indexOf(Math.min(...scores))];
  process.stdout.write(
    `${target}: ${answers.length} sentences, ${faulty.length} empty or in a wrong language, ` +
      `${unchanged.length} untranslated, resemblance to the hand-made version ${mean.toFixed(0)} of 100\n` +
      (weakest ? `    weakest: “${weakest.text}” → “${weakest.answer}”\n` : ''),
  );
  return { target, sentences: answers.length, faulty: faulty.length, unchanged: unchanged.length };
}

function provider(): string {
  const { TRANSLATOR, GOOGLE_CLOUD_TRANSLATE_ENDPOINT: endpoint, LIBRETRANSLATE_URL } = process.env;
  if (TRANSLATOR === 'libretranslate') return `LibreTranslate at ${LIBRETRANSLATE_URL ?? '?'}`;
  return endpoint ? `a server at ${endpoint} that speaks Google's protocol` : 'Google';
}

process.stdout.write(`Asking ${provider()}, ${SENTENCES} sentences a language.\n`);
try {
  const rows = [];
  for (const target of LISTED_LANGUAGES) rows.push(report(target, await translateSamples(target)));
  const bad = rows.filter(({ faulty, unchanged }) => faulty + unchanged > 0);
  process.stdout.write(
    bad.length === 0
      ? 'Every answer is in its language. Let speakers read the weakest ones before you rely on it.\n'
      : `Look at: ${bad.map(({ target }) => target).join(', ')}.\n`,
  );
  if (rows.some(({ faulty }) => faulty > 0)) process.exitCode = 1;
} catch (error) {
  process.stderr.write(
    `No translation could be had: ${(error as Error).message}\n` +
      'Which provider is asked, and by what right, is in docs/operations.md, “Translation”.\n',
  );
  process.exitCode = 1;
}
