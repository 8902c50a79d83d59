import {
  connectFirestoreEmulator,
  initializeFirestore,
  memoryLocalCache,
} from 'firebase/firestore';
import type { Firestore } from 'firebase/firestore';
import { firebaseApp } from './app.ts';
import { IS_SUITE, suitePorts } from './config.ts';

/**
 * The live database. Its cache is memory alone: the persistent queue drops the second of two
 * writes that the pace refuses, so what must survive a reload is kept by the features themselves.
 */
export function startFirestore(): Firestore {
  const db = initializeFirestore(firebaseApp(), {
    localCache: memoryLocalCache(),
    ignoreUndefinedProperties: false,
  });
  if (IS_SUITE) {
    const { host, firestore } = suitePorts(location);
    connectFirestoreEmulator(db, host, firestore);
  }
  return db;
}
