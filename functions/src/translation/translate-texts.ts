import { setTimeout as delay } from 'node:timers/promises';
import {
  memoryText,
  planRequests,
  translationFault,
  withoutHiddenCharacters,
} from '@friends/domain';
import type { Known, Language } from '@friends/domain';
import type { Context } from '../context.ts';
import { areHeld, claimTranslations, releaseClaims } from './claims.ts';
import type { Claim, Need } from './claims.ts';
import { memoryHash, readMemory, writeMemory } from './memory.ts';
import { TranslatorError } from './translator.ts';
import type { TranslatorFault } from './translator.ts';

export type TranslationProblem = TranslatorFault | 'budget';

/** One text in one language, or why it is not there. */
export type Outcome = { readonly text: string } | { readonly problem: TranslationProblem };

/** A text and the member who wrote it. */
export interface OwnedText {
  readonly text: string;
  readonly owner: string;
}

export interface TextsToTranslate {
  readonly texts: readonly OwnedText[];
  readonly source: Language;
  readonly targets: readonly Language[];
  /** The member whose monthly budget pays for what is not remembered. */
  readonly payer: string;
}

/** Looks the outcome for a text (as it was given) and a target up. */
export type Translations = (text: string, target: Language) => Outcome;

/** How often, and how many times, another process that holds a claim is waited for. */
const POLL_MS = 150;
const POLLS = 200;

/** What this process is translating right now, by memory hash: others of it need not poll. */
const atWork = new Map<string, Promise<unknown>>();

interface Work extends TextsToTranslate {
  readonly hashes: ReadonlyMap<string, string>;
  readonly known: Map<string, Known>;
  readonly problems: Map<string, Partial<Record<Language, TranslationProblem>>>;
}

function begin(task: TextsToTranslate): Work {
  const texts = new Set(task.texts.map(({ text }) => memoryText(text)));
  const hashes = new Map([...texts].map((text) => [text, memoryHash(task.source, text)]));
  return { ...task, hashes, known: new Map(), problems: new Map() };
}

const knownOf = (work: Work, hash: string | undefined): Known => work.known.get(hash ?? '') ?? {};

/** What is neither known nor has failed, by text. */
function needsOf(work: Work): Need[] {
  const settled = new Map(
    [...work.hashes].map(([text, hash]) => [
      text,
      { ...work.problems.get(hash), ...knownOf(work, hash) },
    ]),
  );
  const targets = work.targets.filter((target) => target !== work.source);
  const requests = planRequests([...work.hashes.keys()], targets, settled);
  const needs = [...work.hashes].map(([text, hash]) => ({
    hash,
    text,
    owner: work.texts.find((owned) => memoryText(owned.text) === text)?.owner ?? work.payer,
    targets: requests.filter(({ texts }) => texts.includes(text)).map(({ target }) => target),
  }));
  return needs.filter(({ targets }) => targets.length > 0);
}

function noteProblem(work: Work, need: Need, problem: TranslationProblem): void {
  const noted = Object.fromEntries(need.targets.map((target) => [target, problem]));
  work.problems.set(need.hash, { ...work.problems.get(need.hash), ...noted });
}

function accept(answer: string | undefined, work: Work, target: Language): Outcome {
  const text = withoutHiddenCharacters((answer ?? '').toWellFormed()).trim();
  if (translationFault(text, work.source, target) !== undefined) return { problem: 'bad-answer' };
  return { text };
}

/** One request to the service; never throws for what the service does. */
async function ask(context: Context, work: Work, needs: readonly Need[], target: Language) {
  const texts = needs.map(({ text }) => text);
  try {
    const answers = await context.translator.translate(texts, work.source, target);
    const complete = answers.length === texts.length;
    return needs.map((need, index): [Need, Outcome] => [
      { ...need, targets: [target] },
      complete ? accept(answers[index], work, target) : { problem: 'bad-answer' },
    ]);
  } catch (error) {
    if (!(error instanceof TranslatorError)) throw error;
    const { fault } = error;
    return needs.map((need): [Need, Outcome] => [
      { ...need, targets: [target] },
      { problem: fault },
    ]);
  }
}

/** Translates what was claimed, one request a target side by side, and remembers it. */
async function perform(context: Context, work: Work, { taken, month }: Claim): Promise<void> {
  const targets = [...new Set(taken.flatMap((need) => need.targets))];
  const answers = await Promise.all(
    targets.map((target) =>
      ask(
        context,
        work,
        taken.filter((need) => need.targets.includes(target)),
        target,
      ),
    ),
  );
  const found = new Map<string, Record<string, string>>();
  const failed: (readonly [Need, TranslationProblem])[] = [];
  for (const [need, outcome] of answers.flat()) {
    if ('problem' in outcome) failed.push([need, outcome.problem]);
    else
      for (const t of need.targets)
        found.set(need.hash, { ...found.get(need.hash), [t]: outcome.text });
  }
  await writeMemory(context.db, work.source, found, context.now());
  for (const [hash, texts] of found) work.known.set(hash, { ...work.known.get(hash), ...texts });
  for (const [need, problem] of failed) noteProblem(work, need, problem);
  if (failed.length === 0) return;
  const all = joinTargets(failed.map(([need]) => need));
  // An unusable answer has been billed all the same.
  const unbilled = failed.filter(([, problem]) => problem !== 'bad-answer').map(([need]) => need);
  await releaseClaims(context, work.payer, month, all, unbilled);
}

function joinTargets(needs: readonly Need[]): Need[] {
  const joined = new Map<string, Need>();
  for (const need of needs) {
    const targets = [...(joined.get(need.hash)?.targets ?? []), ...need.targets];
    joined.set(need.hash, { ...need, targets });
  }
  return [...joined.values()];
}

async function performTracked(context: Context, work: Work, claim: Claim): Promise<void> {
  const working = perform(context, work, claim);
  const settled = working.catch(() => undefined);
  for (const { hash } of claim.taken) atWork.set(hash, settled);
  try {
    await working;
  } finally {
    for (const { hash } of claim.taken) {
      if (atWork.get(hash) === settled) atWork.delete(hash);
    }
  }
}

async function waitForOthers(context: Context, { month, held }: Claim): Promise<void> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const here = held.map(({ hash }) => atWork.get(hash)).filter((work) => work !== undefined);
    await (here.length > 0 ? Promise.all(here) : delay(POLL_MS));
    if (!(await areHeld(context, month, held))) return;
  }
}

function outcomesOf(work: Work): Translations {
  return (text, target) => {
    const hash = work.hashes.get(memoryText(text));
    if (target === work.source || memoryText(text) === '') return { text };
    const known = knownOf(work, hash)[target];
    if (known !== undefined) return { text: known };
    return { problem: work.problems.get(hash ?? '')?.[target] ?? 'unavailable' };
  };
}

/** Rounds of claiming: more than one only where others were at work on the same texts. */
const ROUNDS = 3;

/**
 * Translates texts into several languages, from memory where it can. What is missing is paid
 * for and claimed first, so that the same text is never billed twice, whoever asks at the same
 * time; each target then costs one request.
 * @returns for each text and target the translation, or the problem
 * @throws only what Firestore throws
 */
export async function translateTexts(
  context: Context,
  task: TextsToTranslate,
): Promise<Translations> {
  const work = begin(task);
  for (let round = 0; round < ROUNDS; round += 1) {
    const remembered = await readMemory(context.db, [...work.hashes.values()]);
    for (const [hash, known] of remembered) work.known.set(hash, known);
    const needs = needsOf(work);
    if (needs.length === 0) break;
    const claim = await claimTranslations(context, work.payer, needs);
    for (const need of claim.refused) noteProblem(work, need, 'budget');
    if (claim.taken.length > 0) await performTracked(context, work, claim);
    if (claim.held.length === 0) break;
    await waitForOthers(context, claim);
  }
  return outcomesOf(work);
}
