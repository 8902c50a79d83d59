import type { OutboxEntry } from './plan.ts';

/** Where entries are kept. All of it may reject when the browser's storage fails. */
export interface OutboxStore {
  all(): Promise<OutboxEntry[]>;
  put(entries: readonly OutboxEntry[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

const DATABASE = 'friends-outbox';
const ENTRIES = 'entries';

let opening: Promise<OutboxStore> | undefined;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(ENTRIES, { keyPath: 'id' });
  const database = await settled(request);
  // Another tab with a newer version of the app must not wait for this one to close.
  database.onversionchange = () => {
    database.close();
    opening = undefined;
  };
  return database;
}

function storeIn(database: IDBDatabase): OutboxStore {
  const write = async (change: (entries: IDBObjectStore) => void) => {
    const transaction = database.transaction(ENTRIES, 'readwrite', { durability: 'strict' });
    change(transaction.objectStore(ENTRIES));
    await finished(transaction);
  };
  return {
    all: () => settled(database.transaction(ENTRIES).objectStore(ENTRIES).getAll()),
    put: (entries) => write((store) => entries.forEach((entry) => store.put(entry))),
    remove: (ids) => write((store) => ids.forEach((id) => store.delete(id))),
  };
}

/** For browsers without usable storage: messages still go out, but do not survive a reload. */
export function storeInMemory(): OutboxStore {
  const entries = new Map<string, OutboxEntry>();
  return {
    all: () => Promise.resolve([...entries.values()]),
    put: async (changed) => changed.forEach((entry) => entries.set(entry.id, entry)),
    remove: async (ids) => ids.forEach((id) => entries.delete(id)),
  };
}

/** The outbox of this browser, shared by its tabs. */
export function outboxStore(): Promise<OutboxStore> {
  opening ??= openDatabase().then(storeIn).catch(storeInMemory);
  return opening;
}
