import { noticesOfCase } from '@friends/domain';
import type { CaseNotice, Settings } from '@friends/domain';
import type { Context } from '../context.ts';
import { caseOf } from './read-case.ts';
import { textOfCase } from './text-of-case.ts';

/**
 * Puts what moderators say in a case into the member's language, in the notices that tell them of
 * it. Can be repeated; where a translation does not come, the notice stays as it was typed.
 */
export async function translateTold(context: Context, id: string): Promise<void> {
  const { db } = context;
  const one = caseOf(await db.doc(`cases/${id}`).get());
  if (one === undefined) return;
  const settings = await db.doc(`members/${one.member}/private/settings`).get();
  const { readingLanguage } = (settings.data() ?? {}) as Partial<Settings>;
  if (readingLanguage === undefined) return;
  const translate = async ({ id: notice, words }: CaseNotice) => {
    const ref = db.doc(`notices/${one.member}/items/${notice}`);
    if (words.text === '' || (await ref.get()).get('params.words') !== words.text) return;
    const outcome = await textOfCase(context, words, readingLanguage);
    if ('problem' in outcome || outcome.text === words.text) return;
    await ref.update({ 'params.words': outcome.text });
  };
  await Promise.all(noticesOfCase(id, one).map(translate));
}
