import { LIMITS } from '@friends/domain';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { createSecondOpinion } from './case/second-opinion.ts';
import type { SecondOpinion } from './case/second-opinion.ts';
import { createPusher } from './notice/pusher.ts';
import type { Pusher } from './notice/pusher.ts';
import { createTranslator } from './translation/translator.ts';
import type { Translator } from './translation/translator.ts';

/** What the body of every function works with; tests bring their own translator and clock. */
export interface Context {
  readonly db: Firestore;
  readonly translator: Translator;
  /** Absent where none is configured. */
  readonly secondOpinion?: SecondOpinion | undefined;
  /** Absent where nothing can be sent, as in the local suite. */
  readonly pusher?: Pusher | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How often a saved search is looked at. */
  readonly searchEverySeconds: number;
}

const DEFAULT_APP = '[DEFAULT]';

let shared: Context | undefined;

/** The context of deployed functions: one per process. */
export function deployedContext(): Context {
  if (shared === undefined) {
    // Triggers of Firestore bring an app of their own besides.
    const app = getApps().find(({ name }) => name === DEFAULT_APP) ?? initializeApp();
    shared = {
      db: getFirestore(app),
      translator: createTranslator(process.env),
      secondOpinion: createSecondOpinion(process.env),
      pusher: createPusher(process.env),
      now: Date.now,
      searchEverySeconds: Number(process.env['FRIENDS_SEARCH_EVERY_SECONDS'] ?? LIMITS.searchEvery),
    };
  }
  return shared;
}
