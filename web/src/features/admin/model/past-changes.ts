import { isListedLanguage } from '@friends/domain';
import type { Case, ListedLanguage } from '@friends/domain';
import { compileLists, findCauses, listLanguages } from '@friends/domain/moderation';
import type { Cause, CompiledLists, RuleList } from '@friends/domain/moderation';

/** A case whose text other causes are found in than before. */
export interface PastChange<One> {
  readonly one: One;
  readonly before: readonly Cause[];
  readonly after: readonly Cause[];
}

/** The lists of all languages as they hold. */
export type AllLists = Readonly<Record<ListedLanguage, RuleList>>;

const rulesOf = (causes: readonly Cause[]): string =>
  [...new Set(causes.map(({ rule, weight }) => `${rule} ${weight}`))].sort().join();

/** In which language's lists a text is looked up: as functions do. */
const writtenIn = ({ excerpt }: Pick<Case, 'excerpt'>): ListedLanguage => {
  const language = excerpt?.language ?? '';
  return isListedLanguage(language) ? language : 'en';
};

/** Makes lists ready once for each language that looks at a text. */
function compiler(lists: AllLists): (written: ListedLanguage) => CompiledLists {
  const ready = new Map<ListedLanguage, CompiledLists>();
  return (written) => {
    const known = ready.get(written);
    if (known !== undefined) return known;
    const compiled = compileLists(listLanguages(written).map((language) => lists[language]));
    ready.set(written, compiled);
    return compiled;
  };
}

/** Both, as they are found where a text stands; of a message both have written. */
const settingOf = ({ target }: Pick<Case, 'target'>) =>
  target.kind === 'message'
    ? ({ kind: 'message', bothWrote: true } as const)
    : ({ kind: 'post' } as const);

/**
 * Which of some cases' texts are looked at otherwise once an edited list holds.
 * @param pause is awaited between texts, so that the page stays alive
 */
export async function pastChanges<One extends Pick<Case, 'excerpt' | 'target'>>(
  cases: readonly One[],
  held: AllLists,
  edited: RuleList,
  pause: () => Promise<void>,
): Promise<readonly PastChange<One>[]> {
  const listsBefore = compiler(held);
  const listsAfter = compiler({ ...held, [edited.language]: edited });
  const changes: PastChange<One>[] = [];
  for (const one of cases) {
    const written = writtenIn(one);
    const { text } = one.excerpt ?? {};
    const concerns = listLanguages(written).some((language) => language === edited.language);
    if (text === undefined || !concerns) continue;
    await pause();
    const before = findCauses(text, settingOf(one), listsBefore(written));
    const after = findCauses(text, settingOf(one), listsAfter(written));
    if (rulesOf(before) !== rulesOf(after)) changes.push({ one, before, after });
  }
  return changes;
}
