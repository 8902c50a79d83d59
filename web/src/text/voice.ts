import { stripReadings, textLanguage } from '@friends/domain';
import type { AnyReadingLanguage } from '@friends/domain';

/** What of a voice decides whether it can read a text. */
export interface Voice {
  readonly lang: string;
  /** On the phone itself: it costs no data and keeps what it reads there. */
  readonly localService: boolean;
}

/** How phones call a language, the likeliest first, where it is not as we do. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  zh: ['zh-cn', 'cmn', 'zh'],
  tl: ['fil', 'tl'],
  id: ['id', 'in'],
  pt: ['pt-br', 'pt'],
};

/** Some engines stop in the middle of what takes them longer than about a quarter of a minute. */
const LONGEST = 160;

const nameOf = ({ lang }: Voice): string => lang.toLowerCase().replace('_', '-');

/** The voice that reads a language best on this phone; undefined where there is none. */
export function pickVoice<V extends Voice>(
  voices: readonly V[],
  language: AnyReadingLanguage,
): V | undefined {
  const code = textLanguage(language);
  const names = NAMES[code] ?? [code];
  const of = (name: string) =>
    voices.filter((voice) => nameOf(voice) === name || nameOf(voice).startsWith(`${name}-`));
  const found = names.flatMap(of);
  return found.find(({ localService }) => localService) ?? found[0];
}

const cutLong = (sentence: string): string[] =>
  sentence.length <= LONGEST
    ? [sentence]
    : (sentence.match(new RegExp(`[^]{1,${LONGEST}}(?:[\\s、，,]|$)|[^]{1,${LONGEST}}`, 'gu')) ??
      []);

/** A text as it is given to a voice: without readings, sentence by sentence. */
export const spokenParts = (text: string): string[] =>
  stripReadings(text)
    .split(/(?<=[。！？!?။\n]|\.\s)/u)
    .flatMap(cutLong)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
