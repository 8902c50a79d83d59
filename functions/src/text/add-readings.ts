import { parseReadings, stripReadings } from '@friends/domain';
import { correctReadings } from './reading-corrections.ts';
import type { ReadToken } from './reading-corrections.ts';

type Convert = (text: string) => Promise<string>;

/** Loads the dictionary: about a second and 400 MB, so only where Japanese has to be read. */
async function loadConverter(): Promise<Convert> {
  const [{ default: Kuroshiro }, { default: KuromojiAnalyzer }] = await Promise.all([
    import('@sglkc/kuroshiro'),
    import('@sglkc/kuroshiro-analyzer-kuromoji'),
  ]);
  const dictionary = new KuromojiAnalyzer();
  const kuroshiro = new Kuroshiro();
  await kuroshiro.init({
    init: () => dictionary.init(),
    parse: async (text: string) => correctReadings((await dictionary.parse(text)) as ReadToken[]),
  });
  const delimiters = { delimiter_start: '《', delimiter_end: '》' };
  return (text) => kuroshiro.convert(text, { to: 'hiragana', mode: 'okurigana', ...delimiters });
}

let converter: Promise<Convert> | undefined;
let isLoaded = false;

/** Loads the dictionary while there is something else to wait for. */
export async function prepareReadings(): Promise<void> {
  converter ??= loadConverter();
  await converter;
  isLoaded = true;
}

/** Whether reading costs no waiting for the dictionary. */
export const canReadAtOnce = (): boolean => isLoaded;

const HAS_KANJI = /\p{Script=Han}/u;
/** A reading that is none: an unknown kanji comes back as its own reading. */
const NO_READING = /《(?![\p{Script=Hiragana}ー]+》)[^《》]*》/gu;

async function readPlain(text: string, convert: Convert): Promise<string> {
  if (!HAS_KANJI.test(text)) return text;
  const read = (await convert(text)).replace(NO_READING, '');
  return stripReadings(read) === text ? read : text;
}

/** Sentence by sentence, so that one that cannot be read leaves the others their readings. */
async function readSentences(text: string, convert: Convert): Promise<string> {
  const sentences = text.split(/(?<=[。！？!?\n《》])|(?=[《》])/u);
  const read: string[] = [];
  for (const sentence of sentences) read.push(await readPlain(sentence, convert));
  return read.join('');
}

/**
 * Japanese with the readings of its kanji: 食べる → 食《た》べる. Readings already there stay; all
 * else is untouched, so that `stripReadings` gives the text back.
 */
export async function addReadings(text: string): Promise<string> {
  if (!HAS_KANJI.test(text)) return text;
  converter ??= loadConverter();
  const convert = await converter;
  isLoaded = true;
  const read: string[] = [];
  for (const { base, reading } of parseReadings(text)) {
    read.push(reading === undefined ? await readSentences(base, convert) : `${base}《${reading}》`);
  }
  return read.join('');
}
