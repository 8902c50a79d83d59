import { startRelay } from '../../../tools/support/relay.ts';

/** What a page has asked Firestore for since it was looked at last. */
export interface Counted {
  /** Different documents that came, by collection; the emulator sends some again unasked. */
  readonly documents: ReadonlyMap<string, number>;
  /** How often documents were asked for, by collection; where by a query, `?` stands behind it. */
  readonly asked: ReadonlyMap<string, number>;
}

const DOCUMENT = /"name":\s*"projects\/[^"]+?\/documents\/([^"]+)"/g;
const QUERIES = [
  // Of a listener; and by REST, where the body names the collection.
  /"addTarget":\{"query":\{"structuredQuery":\{"from":\[\{"collectionId":"(\w+)"/g,
  /\/documents(?:\/(\w+))?[^ ]*:run(?:Aggregation)?Query HTTP[^]*?"collectionId":"(\w+)"/g,
];
const GETS = [
  /"addTarget":\{"documents":\{"documents":\["projects\/[^"]+?\/documents\/([^"]+)"/g,
  /:batchGet HTTP[^]*?"documents":\["projects\/[^"]+?\/documents\/([^"]+)"/g,
  /GET \/v1\/projects\/[^ ]+?\/documents\/([^ ]+) HTTP/g,
];
/** Longer than whatever is looked for, and shorter than what would be counted twice. */
const KEPT = 4000;

/** What is below a member's own document is not of it; all others are named by where they begin. */
function collectionOf(path: string): string {
  const [first = '', , below] = path.split('/');
  return below === 'messages' || below === 'private' ? `${first}/${below}` : first;
}

/** Queries of items that no path says more of are those of notices: listings are asked for by REST. */
const ALONE: Readonly<Record<string, string>> = { items: 'notices', messages: 'threads/messages' };

/** Where the pieces of an answer meet, its length stands between them. */
const SEAM = /\r\n[0-9a-f]+\r\n/g;

/** Counts what patterns find in a stream by collection, also where two chunks share it. */
function finder(patterns: readonly RegExp[], found: (collection: string, path: string) => void) {
  const text = patterns.map(() => '');
  return (chunk: string) =>
    patterns.forEach((pattern, at) => {
      const all = ((text[at] ?? '') + chunk).replaceAll(SEAM, '');
      let end = 0;
      for (const match of all.matchAll(pattern)) {
        const name = match[1] ?? match[2] ?? '';
        found(ALONE[name] ?? collectionOf(name), name);
        end = match.index + match[0].length;
      }
      text[at] = all.slice(Math.max(end, all.length - KEPT));
    });
}

const unescaped = (text: string): string =>
  text.replaceAll(/%([0-9A-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );

/**
 * Stands between a browser and the Firestore emulator and counts what pages read.
 * @param upstream host and port of the emulator
 */
export async function startCountingRelay(upstream: string) {
  const documents = new Map<string, Set<string>>();
  const asked = new Map<string, number>();
  const ask = (collection: string) => void asked.set(collection, (asked.get(collection) ?? 0) + 1);
  const come = (collection: string, path: string) =>
    void documents.set(collection, (documents.get(collection) ?? new Set()).add(path));
  const relay = await startRelay(upstream, () => {
    const answer = finder([DOCUMENT], come);
    const get = finder(GETS, ask);
    const query = finder(QUERIES, (collection) => ask(`${collection}?`));
    return {
      onAnswer: (chunk) => answer(chunk.toString('latin1')),
      onQuestion: (chunk) => {
        const text = unescaped(chunk.toString('latin1'));
        get(text);
        query(text);
      },
    };
  });
  return {
    ...relay,
    /** What came since it was called last. */
    take(): Counted {
      const sizes = [...documents].map(([collection, { size }]) => [collection, size] as const);
      const counted = { documents: new Map(sizes), asked: new Map(asked) };
      documents.clear();
      asked.clear();
      return counted;
    },
  };
}
