import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { createTranslator } from './translation/translator.ts';
import type { Translator } from './translation/translator.ts';

/** What the body of every function works with; tests bring their own translator and clock. */
export interface Context {
  readonly db: Firestore;
  readonly translator: Translator;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

let shared: Context | undefined;

/** The context of deployed functions: one per process. */
export function deployedContext(): Context {
  if (shared === undefined) {
    shared = {
      db: getFirestore(initializeApp()),
      translator: createTranslator(process.env),
      now: Date.now,
    };
  }
  return shared;
}
