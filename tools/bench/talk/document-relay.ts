import { startRelay } from '../../support/relay.ts';

const DOCUMENT = 'documentChange';

/** Counts how often a word goes through a stream, also where two chunks share it. */
function counter(word: string): (chunk: Buffer) => number {
  let rest = '';
  return (chunk) => {
    const text = rest + chunk.toString('latin1');
    rest = text.slice(-(word.length - 1));
    return text.split(word).length - 1;
  };
}

/**
 * Stands between a browser and the Firestore emulator and counts the documents that listeners are
 * sent.
 * @param upstream host and port of the emulator
 */
export async function startDocumentRelay(upstream: string) {
  let documents = 0;
  const relay = await startRelay(upstream, () => {
    const count = counter(DOCUMENT);
    return { onAnswer: (chunk) => (documents += count(chunk)) };
  });
  return { ...relay, documents: () => documents };
}
