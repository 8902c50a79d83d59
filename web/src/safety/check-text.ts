import { isListedLanguage } from '@friends/domain';
import type { Language, ListedLanguage } from '@friends/domain';
import type * as ModerationModule from '@friends/domain/moderation';
import type { CompiledLists, Reason, RuleList, Setting } from '@friends/domain/moderation';
import { loadTexts } from '../i18n/start.ts';
import { changedList } from './changed-list.ts';

/** One reason why a text looks forbidden, with the words that make it look so. */
export interface Hint {
  readonly reason: Reason;
  readonly words: readonly string[];
}

/** What a text shows where it is to stand. */
export interface FoundInText {
  readonly hints: readonly Hint[];
  /** It is not sent as it is. */
  readonly stops: boolean;
  /** It gives the writer's own contact, which is allowed here. */
  readonly cautions: boolean;
  /** Its writer may be in danger or in a dispute. */
  readonly danger: boolean;
}

const MOST_WORDS = 4;

type Moderation = typeof ModerationModule;
const compiled = new Map<string, Promise<CompiledLists>>();

/**
 * Compiled once for the languages that look at a text, as admins have changed them; loading what
 * failed is tried anew.
 */
function listsFor(moderation: Moderation, written: Language | undefined): Promise<CompiledLists> {
  const { loadDefaultList, listProblem } = moderation;
  const isList = (value: unknown): value is RuleList => listProblem(value) === undefined;
  const listed = written !== undefined && isListedLanguage(written) ? written : 'en';
  const languages = moderation.listLanguages(listed);
  const key = languages.join();
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const load = async (language: ListedLanguage) =>
    (await changedList(language, isList)) ?? loadDefaultList(language);
  const lists = Promise.all(languages.map(load));
  const asked = lists.then((loaded) => moderation.compileLists(loaded));
  compiled.set(key, asked);
  asked.catch(() => compiled.delete(key));
  return asked;
}

/**
 * Looks at a text as the functions will once it is sent, and has the texts of what there is to say
 * at hand. What it takes is loaded with the first text.
 * @throws where that could not be loaded
 */
export async function checkText(
  text: string,
  written: Language | undefined,
  setting: Setting,
): Promise<FoundInText> {
  const [moderation] = await Promise.all([
    import('@friends/domain/moderation'),
    loadTexts('safety'),
    loadTexts('desk'),
  ]);
  const lists = await listsFor(moderation, written);
  const causes = moderation.findCauses(text, setting, lists);
  const { stops, cautions } = moderation.judge(causes, setting);
  const words = new Map<Reason, Set<string>>();
  for (const cause of causes) {
    // What is merely to be given with care is not forbidden.
    if (moderation.judge([cause], setting).cautions) continue;
    const quoted = words.get(cause.reason) ?? new Set();
    words.set(cause.reason, quoted.add(text.slice(cause.start, cause.end)));
  }
  const hints = [...words].map(([reason, quoted]) => ({
    reason,
    words: [...quoted].slice(0, MOST_WORDS),
  }));
  return { hints, stops, cautions, danger: moderation.findSigns(text, lists).length > 0 };
}
