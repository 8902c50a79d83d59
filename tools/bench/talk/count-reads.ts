import { DocumentReference, Firestore, Query, Transaction } from 'firebase-admin/firestore';

type Method = (...args: unknown[]) => Promise<unknown>;

/** What an answer is billed as: a read a document, at least one, and one for a count. */
function readsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  const { size } = answer as { readonly size?: number };
  return Math.max(1, size ?? 1);
}

/** The package gives this class as a type alone. */
const aggregates = (db: Firestore): object =>
  Object.getPrototypeOf(db.collection('any').count()) as object;

/**
 * Counts the documents that this process reads from now on, through whichever client.
 * @param db any client
 * @returns how many so far, each time it is asked
 */
export function countReads(db: Firestore): () => number {
  let reads = 0;
  // A transaction's and a document's own methods call none of the others that are counted.
  const counted = [
    [DocumentReference.prototype, 'get'],
    [Query.prototype, 'get'],
    [aggregates(db), 'get'],
    [Firestore.prototype, 'getAll'],
    [Transaction.prototype, 'get'],
    [Transaction.prototype, 'getAll'],
  ] as const;
  let depth = 0;
  for (const [prototype, name] of counted) {
    const methods = prototype as unknown as Record<string, Method>;
    const original = methods[name] as Method;
    methods[name] = async function counting(this: unknown, ...args) {
      const isInner = depth > 0;
      depth += 1;
      const asked = original.apply(this, args);
      depth -= 1;
      const answer = await asked;
      if (!isInner) reads += readsIn(answer);
      return answer;
    };
  }
  return () => reads;
}
