import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparable, joinSentences, sentencesOf } from './sentences.ts';

/** One text in the languages it is known in, keyed by the demo's language codes. */
export type Phrase = Readonly<Record<string, string>>;

interface Translated {
  readonly source: string;
  readonly text: string;
}

export interface Phrasebook {
  /**
   * Translates a whole text, or line by line and sentence by sentence when every sentence is
   * known.
   * @param source the text's demo language, or undefined to find it from the text
   * @returns undefined when any part of the text is unknown in `target`
   */
  translate(text: string, source: string | undefined, target: string): Translated | undefined;
  /** The demo language a text is known in, `ja` for easy Japanese too. */
  languageOf(text: string): string | undefined;
}

interface Place {
  readonly phrase: Phrase;
  readonly key: string;
  /** Which sentence of the phrase; undefined for the whole of it. */
  readonly sentence?: number;
}

const spokenLanguage = (key: string): string => (key === 'ja-easy' ? 'ja' : key);

function indexPhrases(phrases: readonly Phrase[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  const add = (text: string, place: Place) => {
    const key = comparable(text);
    const places = index.get(key);
    if (places) places.push(place);
    else index.set(key, [place]);
  };
  for (const phrase of phrases) {
    for (const [key, text] of Object.entries(phrase)) {
      add(text, { phrase, key });
      const sentences = sentencesOf(text);
      if (sentences.length > 1) {
        sentences.forEach((part, sentence) => add(part, { phrase, key, sentence }));
      }
    }
  }
  return index;
}

/** The place's text in another language; a sentence only where both split into equally many. */
function counterpart({ phrase, key, sentence }: Place, target: string): string | undefined {
  const other = phrase[target];
  const own = phrase[key];
  if (other === undefined || own === undefined || sentence === undefined) return other;
  const others = sentencesOf(other);
  return others.length === sentencesOf(own).length ? others[sentence] : undefined;
}

/** Builds a phrasebook from texts known in several languages. */
export function buildPhrasebook(phrases: readonly Phrase[]): Phrasebook {
  const index = indexPhrases(phrases);

  const translatePart = (text: string, source: string | undefined, target: string) => {
    const places = index.get(comparable(text)) ?? [];
    const spoken = places.filter(({ key }) => !source || spokenLanguage(key) === source);
    for (const place of spoken) {
      const translated = counterpart(place, target);
      if (translated !== undefined) {
        return { source: spokenLanguage(place.key), text: translated };
      }
    }
    return undefined;
  };

  const translateLine = (line: string, source: string | undefined, target: string) => {
    const whole = translatePart(line, source, target);
    if (whole) return whole;
    const parts = sentencesOf(line).map((part) => translatePart(part, source, target));
    const known = parts.filter((part) => part !== undefined);
    const [first] = known;
    if (!first || known.length < parts.length) return undefined;
    const text = joinSentences(
      known.map((part) => part.text),
      target,
    );
    return { source: first.source, text };
  };

  const translate: Phrasebook['translate'] = (text, source, target) => {
    const whole = translatePart(text, source, target);
    if (whole) return whole;
    const lines = text.split(/\r?\n/u);
    const parts = lines.map((line) =>
      line.trim() === '' ? { source: undefined, text: '' } : translateLine(line, source, target),
    );
    const known = parts.filter((part) => part !== undefined);
    const spoken = known.find((part) => part.source !== undefined)?.source;
    if (spoken === undefined || known.length < parts.length) return undefined;
    return { source: spoken, text: known.map((part) => part.text).join('\n') };
  };

  const languageOf = (text: string) => {
    const place = index.get(comparable(text))?.[0];
    if (place) return spokenLanguage(place.key);
    const [first] = sentencesOf(text);
    const known = first === undefined ? undefined : index.get(comparable(first))?.[0];
    return known && spokenLanguage(known.key);
  };

  return { translate, languageOf };
}

interface DemoPost {
  readonly text: Readonly<Record<string, { readonly title: string; readonly body: string }>>;
  readonly event?: { readonly venue: Phrase };
}

interface Said {
  readonly text: Phrase;
}

interface DemoThread {
  readonly messages: readonly Said[];
}

interface DemoContent {
  readonly posts: readonly DemoPost[];
  readonly threads: readonly DemoThread[];
  /** What is said about a message that somebody reports. */
  readonly inCase: readonly Said[];
}

/** Every text of the demo content: titles, bodies, venues, messages, and what is said in a case. */
export function demoPhrases({ posts, threads, inCase }: DemoContent): Phrase[] {
  const field = (post: DemoPost, name: 'title' | 'body'): Phrase =>
    Object.fromEntries(Object.entries(post.text).map(([code, text]) => [code, text[name]]));
  return [
    ...posts.flatMap((post) => [field(post, 'title'), field(post, 'body')]),
    ...posts.flatMap((post) => (post.event ? [post.event.venue] : [])),
    ...threads.flatMap((thread) => thread.messages.map((message) => message.text)),
    ...inCase.map(({ text }) => text),
  ];
}

/** The phrasebook of the demo texts in a folder that holds the three demo files. */
export function readDemoPhrasebook(folder: string): Phrasebook {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const posts = read('demo-posts.json') as DemoPost[];
  const threads = read('demo-threads.json') as DemoThread[];
  const inCase = read('demo-case.json') as Said[];
  return buildPhrasebook(demoPhrases({ posts, threads, inCase }));
}
