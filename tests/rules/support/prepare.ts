import { readFileSync } from 'node:fs';
import { PLACES } from '../cases/documents.ts';
import { emulator } from './emulator.ts';
import type { Emulator } from './emulator.ts';

/** The rules under test; tests run in the project's folder. */
export const RULES = readFileSync('firestore.rules', 'utf8');

/** An empty project with rules in force and the municipalities that all worlds share. */
export async function prepare(project: string, rules = RULES): Promise<Emulator> {
  const firestore = emulator(project);
  await firestore.install(rules);
  await firestore.clear();
  await firestore.seed(PLACES);
  return firestore;
}
