import { detectByScript, translationFault, withoutHiddenCharacters } from '@friends/domain';
import type { Language } from '@friends/domain';
import { warn } from 'firebase-functions/logger';
import { likeliestLatin } from '../text/language-of.ts';
import type { Need } from './claims.ts';
import { TranslatorError } from './translator.ts';
import type { Translator, TranslatorFault } from './translator.ts';

/** One text in one target: what came, or what kept it from coming. */
interface Answer {
  readonly need: Need;
  readonly target: Language;
  readonly text?: string;
  readonly fault?: TranslatorFault;
}

export interface Failure {
  /** The text with the targets that failed alike. */
  readonly need: Need;
  readonly fault: TranslatorFault;
}

export interface Answers {
  /** By memory hash. */
  readonly found: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly failed: readonly Failure[];
}

/** Anything but white space and invisible format characters. */
const VISIBLE = /[^\s\p{Cf}]/u;

/**
 * Whether an answer can be shown. A good answer taken for a bad one would be asked for, and billed,
 * again and again: between languages in Latin letters two detectors have to agree.
 */
async function isUsable(answer: string, source: Language, target: Language): Promise<boolean> {
  if (!VISIBLE.test(answer)) return false;
  const fault = translationFault(answer, source, target);
  if (fault !== 'wrong-language' || detectByScript(answer) !== undefined) {
    return fault === undefined;
  }
  const likeliest = await likeliestLatin(answer);
  return likeliest === undefined || likeliest === target || likeliest === source;
}

/** An answer as it may be stored and shown: well-formed, without hidden characters. */
async function accept(answer: string | undefined, source: Language, target: Language) {
  const text = withoutHiddenCharacters((answer ?? '').toWellFormed()).trim();
  const usable = await isUsable(text, source, target);
  return usable ? { text } : { fault: 'bad-answer' as const };
}

/** One request to the service; never throws, so that what others answer is not lost. */
async function ask(
  translator: Translator,
  source: Language,
  target: Language,
  needs: readonly Need[],
): Promise<Answer[]> {
  try {
    const texts = needs.map(({ text }) => text);
    const answers = await translator.translate(texts, source, target);
    const complete = answers.length === texts.length;
    return await Promise.all(
      needs.map(async (need, index) => {
        const answer = complete ? answers[index] : undefined;
        return { need, target, ...(await accept(answer, source, target)) };
      }),
    );
  } catch (error) {
    const fault = error instanceof TranslatorError ? error.fault : 'unavailable';
    return needs.map((need) => ({ need, target, fault }));
  }
}

function failuresOf(answers: readonly Answer[]): Failure[] {
  const failures = new Map<string, Failure>();
  for (const { need, target, fault } of answers) {
    if (fault === undefined) continue;
    const key = `${need.hash} ${fault}`;
    const targets = [...(failures.get(key)?.need.targets ?? []), target];
    failures.set(key, { need: { ...need, targets }, fault });
  }
  return [...failures.values()];
}

/**
 * Asks a service for what is needed, one request a target, side by side. Answers that are empty,
 * in another language or damaged count as failures.
 */
export async function requestTranslations(
  translator: Translator,
  source: Language,
  needs: readonly Need[],
): Promise<Answers> {
  const targets = [...new Set(needs.flatMap((need) => need.targets))];
  const asked = targets.map((target) => {
    const lacking = needs.filter((need) => need.targets.includes(target));
    return ask(translator, source, target, lacking);
  });
  const answers = (await Promise.all(asked)).flat();
  const found = new Map<string, Record<string, string>>();
  for (const { need, target, text } of answers) {
    if (text !== undefined) found.set(need.hash, { ...found.get(need.hash), [target]: text });
  }
  const failed = failuresOf(answers);
  if (failed.length > 0) {
    const faults = failed.map(({ need, fault }) => `${fault}: ${need.targets.join(' ')}`);
    warn('not translated', { faults: [...new Set(faults)] });
  }
  return { found, failed };
}
