import { isListedLanguage } from '@friends/domain';
import type { Language, ListedLanguage } from '@friends/domain';
import {
  compileLists,
  listLanguages,
  listProblem,
  loadDefaultList,
} from '@friends/domain/moderation';
import type { CompiledLists, RuleList } from '@friends/domain/moderation';
import type { Firestore } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';

/** An admin's change holds everywhere within so long. */
const KEPT_MS = 60_000;

interface Known {
  readonly readAt: number;
  readonly lists: Promise<readonly RuleList[]>;
  readonly compiled: Promise<CompiledLists>;
}

/** By database and by the languages; a process looks at texts of few languages. */
const known = new WeakMap<Firestore, Map<string, Known>>();

/** The list as an admin has changed it, as JSON; a broken one is as good as none. */
function changed(text: unknown): RuleList | undefined {
  if (typeof text !== 'string') return undefined;
  const list: unknown = JSON.parse(text);
  return listProblem(list) === undefined ? (list as RuleList) : undefined;
}

async function read(
  { db }: Context,
  languages: readonly ListedLanguage[],
): Promise<readonly RuleList[]> {
  const documents = await db.getAll(...languages.map((language) => db.doc(`lists/${language}`)));
  return Promise.all(
    languages.map(
      async (language, index) =>
        changed(documents[index]?.get('list')) ?? (await loadDefaultList(language)),
    ),
  );
}

const isSame = (one: readonly RuleList[], other: readonly RuleList[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Compiled anew only where a list has changed: that takes longer than reading them. */
async function refreshed(
  lists: Promise<readonly RuleList[]>,
  before: Known | undefined,
): Promise<CompiledLists> {
  const read = await lists;
  if (before !== undefined && isSame(await before.lists, read)) return before.compiled;
  return compileLists([...read]);
}

/**
 * The lists that look at a text of a language, ready for use; read at most once a minute by each
 * process. Languages beyond the ten are looked at in Japanese and English.
 * @throws what Firestore throws; the next text asks again
 */
export async function listsFor(context: Context, language: Language): Promise<CompiledLists> {
  const languages = listLanguages(isListedLanguage(language) ? language : 'en');
  const key = languages.join();
  const ofDatabase = known.get(context.db) ?? new Map<string, Known>();
  known.set(context.db, ofDatabase);
  const before = ofDatabase.get(key);
  const now = context.now();
  if (before !== undefined && Math.abs(now - before.readAt) < KEPT_MS) return before.compiled;
  const lists = read(context, languages);
  const next = { readAt: now, lists, compiled: refreshed(lists, before) };
  ofDatabase.set(key, next);
  try {
    return await next.compiled;
  } catch (error) {
    ofDatabase.delete(key);
    throw error;
  }
}
