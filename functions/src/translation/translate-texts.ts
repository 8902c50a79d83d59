import { setTimeout as delay } from 'node:timers/promises';
import { memoryText, planRequests } from '@friends/domain';
import type { Known, Language } from '@friends/domain';
import type { Context } from '../context.ts';
import { areHeld, claimTranslations, releaseClaims } from './claims.ts';
import type { Claim, Need } from './claims.ts';
import { memoryHash, readMemory, writeMemory } from './memory.ts';
import { requestTranslations } from './request-translations.ts';
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

/** Translates what was claimed and remembers it; gives back what did not come. */
async function perform(context: Context, work: Work, { taken, month }: Claim): Promise<void> {
  const { found, failed } = await requestTranslations(context.translator, work.source, taken);
  await writeMemory(context.db, work.source, found, context.now());
  for (const [hash, texts] of found) work.known.set(hash, { ...work.known.get(hash), ...texts });
  for (const { need, fault } of failed) noteProblem(work, need, fault);
  if (failed.length > 0) await releaseClaims(context, work.payer, month, failed);
}

/** Tells the rest of this process what is being translated. */
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
