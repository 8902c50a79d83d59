import { FIREBASE_OPTIONS } from './config.ts';
import { askFirestore, readFields } from './rest.ts';
import type { RestDocument } from './rest.ts';

const ALL = `projects/${FIREBASE_OPTIONS.projectId}/databases/(default)/documents`;

/**
 * The fields of a document that may well not be there: asked for by itself it would be an error in
 * the browser’s console.
 * @param path `assist/desk`
 * @returns undefined where there is none
 * @throws Failure as askFirestore
 */
export async function documentIfThere(
  path: string,
  token?: string,
): Promise<Record<string, unknown> | undefined> {
  const answer = await askFirestore(':batchGet', token, { documents: [`${ALL}/${path}`] });
  const rows = answer as readonly { readonly found?: RestDocument }[];
  const document = rows.find(({ found }) => found !== undefined)?.found;
  return document && readFields(document.fields ?? {});
}
