import { randomBytes } from 'node:crypto';
import { publishTargets } from '@friends/domain';
import type { Language } from '@friends/domain';
import { FieldValue } from 'firebase-admin/firestore';
import type { DocumentData, Firestore } from 'firebase-admin/firestore';
import type { DemoContent } from '../../seed/content.ts';
import { seedDocuments } from '../../seed/documents.ts';

/** A post to write and the language its text is in. */
export interface BenchPost {
  readonly id: string;
  readonly language: Language;
  readonly author: string;
  readonly data: DocumentData;
}

/** An id as clients choose them: 20 letters and digits. */
const newId = (): string => randomBytes(10).toString('hex');

/** The title, the body and, of an event, the venue. */
export function textsOf({ data }: BenchPost): string[] {
  const venue = data['event']?.['venue'] as string | undefined;
  return [data['title'], data['body'], ...(venue === undefined ? [] : [venue])] as string[];
}

/** The same text with a number: new to the memory, unknown to the phrasebook. */
function numbered(data: DocumentData, variant: number): DocumentData {
  const { title, body, event } = data;
  if (variant === 0) return data;
  return {
    ...data,
    title: `${title} ${variant}`,
    body: `${body}\n(${variant})`,
    ...(event && { event: { ...event, venue: `${event['venue']} ${variant}` } }),
  };
}

/**
 * Posts from the demo texts, one after another: first each as it is, then numbered variants.
 * @param firstVariant 0 for the texts as they are
 */
export function benchPosts(content: DemoContent, count: number, firstVariant: number): BenchPost[] {
  const { posts } = seedDocuments(content, Date.now());
  return Array.from({ length: count }, (_, index) => {
    const which = index % posts.length;
    const demo = content.posts[which];
    const document = posts[which];
    if (demo === undefined || document === undefined) throw new Error('there are no demo posts');
    const data = numbered(document.data, firstVariant + Math.floor(index / posts.length));
    return { id: newId(), language: demo.language, author: data['author'] as string, data };
  });
}

/** Places and members that the demo posts need; seeding writes the same. */
export async function writeSurroundings(db: Firestore, content: DemoContent): Promise<void> {
  const { places, members } = seedDocuments(content, Date.now());
  const used = new Set(content.posts.map(({ municipality }) => `places/${municipality.code}`));
  const batch = db.batch();
  for (const { path, data } of [...places.filter((place) => used.has(place.path)), ...members]) {
    batch.set(db.doc(path), data);
  }
  await batch.commit();
}

/** Writes a post as a phone does: with the pace document that pays for it, in one commit. */
export async function writePost(db: Firestore, { id, author, data }: BenchPost): Promise<void> {
  const now = FieldValue.serverTimestamp();
  const batch = db.batch();
  batch.create(db.doc(`posts/${id}`), { ...data, createdAt: now, updatedAt: now });
  const window = { id, at: now, windowStart: now, count: 1 };
  batch.set(db.doc(`paces/${author}`), { post: window }, { merge: true });
  await batch.commit();
}

/** Changes a post as a phone does: an edit costs no pace. */
export async function editPost(db: Firestore, id: string, fields: DocumentData): Promise<void> {
  const edit = { revision: FieldValue.increment(1), updatedAt: FieldValue.serverTimestamp() };
  await db.doc(`posts/${id}`).update({ ...fields, ...edit });
}

/** Code points of each distinct text, once for each language it has to be translated into. */
export function leastCharacters(
  texts: readonly { readonly text: string; readonly language: Language }[],
): number {
  const distinct = new Map(
    texts.map(({ text, language }) => [`${language}\n${text}`, { text, language }]),
  );
  return [...distinct.values()].reduce(
    (sum, { text, language }) => sum + [...text].length * publishTargets(language).length,
    0,
  );
}
