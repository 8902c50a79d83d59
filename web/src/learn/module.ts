import type { ReadingLanguage } from '@friends/domain';

/** The modules to read at any time, in the order in which they build on each other. */
export const MODULES = ['using-friends', 'residence-status', 'being-asked', 'cases'] as const;
export type ModuleId = (typeof MODULES)[number];

export const isModuleId = (id: string): id is ModuleId =>
  (MODULES as readonly string[]).includes(id);

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

export interface Source {
  readonly name: string;
  readonly url: string;
  /** The month whose state of the facts is told: 2026-02. */
  readonly asOf: string;
}

export interface Question {
  readonly question: string;
  readonly answers: readonly string[];
  /** The index of the right answer. */
  readonly correct: number;
  readonly why: string;
}

/** One module as it stands in {language}/{id}.json; in Easy Japanese with 漢字《かんじ》. */
export interface Module {
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly sections: readonly Section[];
  readonly sources?: readonly Source[];
  readonly quiz: readonly Question[];
}

/** Four of five right answers pass: one slip must not send anybody through it all again. */
export const isPassed = (right: number, total: number): boolean => right * 5 >= total * 4;

/** Addresses of the files; fetched, since a failed import would stay failed until a reload. */
const files = import.meta.glob<string>('./*/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const fetched = new Map<string, Promise<Module>>();

async function fetchModule(path: string): Promise<Module> {
  const response = await fetch(files[path] ?? path);
  if (!response.ok) throw new Error(`module ${path}: ${response.status}`);
  return (await response.json()) as Module;
}

/**
 * The texts of a module, fetched once a language.
 * @throws where they could not be had; the next call asks again
 */
export function loadModule(language: ReadingLanguage, id: ModuleId): Promise<Module> {
  const path = `./${language}/${id}.json`;
  const known = fetched.get(path);
  if (known !== undefined) return known;
  const asked = fetchModule(path);
  fetched.set(path, asked);
  asked.catch(() => fetched.delete(path));
  return asked;
}
