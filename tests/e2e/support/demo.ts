import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedLanguage, Place, ReadingLanguage } from '@friends/domain';
import { db } from '../../functions/support/suite.ts';

interface Words {
  readonly title: string;
  readonly body: string;
}
interface DemoPost {
  readonly id: string;
  readonly text: Readonly<Record<ReadingLanguage, Words>>;
}
interface DemoThread {
  readonly id: string;
  readonly messages: readonly { readonly text: Readonly<Record<ListedLanguage, string>> }[];
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data', name), 'utf8')) as T;

/** The words of a demo post in the ten languages: the phrasebook knows how they translate. */
export function demoPost(id: string): DemoPost['text'] {
  const post = read<DemoPost[]>('demo-posts.json').find((each) => each.id === id);
  if (post === undefined) throw new Error(`there is no demo post ${id}`);
  return post.text;
}

/** What was said in a demo conversation, each message in the languages of the two. */
export function demoMessages(id: string): readonly Readonly<Record<ListedLanguage, string>>[] {
  const thread = read<DemoThread[]>('demo-threads.json').find((each) => each.id === id);
  if (thread === undefined) throw new Error(`there is no demo conversation ${id}`);
  return thread.messages.map(({ text }) => text);
}

/** A municipality by its JIS code. */
export function placeOf(code: string): Place {
  const place = read<Place[]>('places.json').find((each) => each.code === code);
  if (place === undefined) throw new Error(`there is no place ${code}`);
  return place;
}

/** Homes and places of posts must be known to the suite, seeded or not. */
export async function havePlaces(...codes: readonly string[]): Promise<void> {
  const places = read<Place[]>('places.json').filter(({ code }) => codes.includes(code));
  for (const place of places) await db.doc(`places/${place.code}`).set({ ...place });
}

interface DemoSaid {
  readonly said: string;
  readonly text: Readonly<Record<ListedLanguage, string>>;
}

/** What is said in the case of a demo message: `message`, `report`, `decision`, `appeal`, `answer`. */
export function demoInCase(what: string): DemoSaid['text'] {
  const one = read<DemoSaid[]>('demo-case.json').find(({ said }) => said === what);
  if (one === undefined) throw new Error(`there is no demo ${what}`);
  return one.text;
}
