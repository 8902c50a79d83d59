import { readFileSync } from 'node:fs';
import { LISTED_LANGUAGES } from '@friends/domain';
import type { ListedLanguage } from '@friends/domain';
import type { Reason, Setting } from '@friends/domain/moderation';

/** A text as somebody might write it, and what a careful moderator says of it. */
export interface Example {
  readonly id: string;
  readonly language: ListedLanguage;
  readonly text: string;
  readonly where: 'post' | 'message';
  readonly bothWrote?: boolean;
  /** What it is forbidden for; empty where it is allowed. */
  readonly reasons: readonly Reason[];
  /** How it evades, if it does. */
  readonly style?: string;
  /** Whether the words show that the writer may be in danger. */
  readonly danger?: boolean;
  readonly note: string;
}

const FOLDER = new URL('../../../tests/moderation/examples/', import.meta.url);

/**
 * The labelled examples of all nine languages.
 * @param folder where they are; for programs that are bundled to another place
 */
export function readExamples(folder: URL | string = FOLDER): Example[] {
  return LISTED_LANGUAGES.flatMap((language) => {
    const file =
      folder instanceof URL ? new URL(`${language}.json`, folder) : `${folder}/${language}.json`;
    const examples = JSON.parse(readFileSync(file, 'utf8')) as Omit<Example, 'language'>[];
    return examples.map((example) => ({ ...example, language }));
  });
}

/** Where an example stands, for the checker. */
export const settingOf = ({ where, bothWrote }: Example): Setting =>
  where === 'post' ? { kind: 'post' } : { kind: 'message', bothWrote: bothWrote === true };

const GRAVE =
  /\b(?:drugs?|cannabis|marijuana|meth|weed|cocaine|stimulants?|pills|bank ?(?:account|book)s?|passbooks?|sexual services?|paid sex|sex for|prostitut\w*|escort\w*|threat\w*|kill\w*|violence|beat(?:ing)?|hurt|burn|stab)\b/iu;
const CAN_BE_GRAVE: readonly Reason[] = ['illegal', 'dating', 'harassment'];

/** Whether a forbidden example is about what is grave, as its note says. */
export const isGrave = ({ note, reasons }: Example): boolean =>
  reasons.some((reason) => CAN_BE_GRAVE.includes(reason)) && GRAVE.test(note);
