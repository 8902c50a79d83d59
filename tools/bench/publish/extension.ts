/**
 * What Firebase's extension firestore-translate-text would do for the same texts, as a model of
 * its published code: version 0.1.28, functions/src/index.ts, translate/translateMultiple.ts,
 * translate/translateSingle.ts and translate/common.ts of github.com/firebase/extensions.
 *
 * - `fstranslate` runs at every write of the document (onWrite), also at the write of its own
 *   translations, which then finds the input unchanged and ends.
 * - A configuration has one input field. Several texts are either a map, translated by one
 *   instance (translateMultiple), or fields with an instance each (translateSingle). Every
 *   instance is woken by every write.
 * - Every configured language is asked for, the text's own too, by one request a text and
 *   language; translateMultiple awaits each before it sends the next.
 * - There is no memory: a change anywhere in the input translates all of the input again.
 */
export type ExtensionSetup = 'one instance, a map of fields' | 'an instance a field';

/** What one change of a document comes to. */
export interface ExtensionCost {
  readonly functionRuns: number;
  /** Writes of the document: the writer's, then one an instance that translated. */
  readonly writes: number;
  readonly requests: number;
  /** Requests of which each waits for the one before. */
  readonly sequentialRequests: number;
  /** Billed code points. */
  readonly characters: number;
}

const codePoints = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + [...text].length, 0);

/**
 * @param before the document's texts before the change; empty for a new document
 * @param after the same fields in the same order after it
 * @param languages how many languages are configured
 */
export function extensionCost(
  setup: ExtensionSetup,
  before: readonly string[],
  after: readonly string[],
  languages: number,
): ExtensionCost {
  const changed = after.filter((text, index) => text !== before[index]);
  const isMap = setup === 'one instance, a map of fields';
  const instances = isMap ? 1 : after.length;
  const translated = isMap && changed.length > 0 ? after : changed;
  const updates = isMap ? Math.min(changed.length, 1) : changed.length;
  const requests = translated.length * languages;
  return {
    functionRuns: instances * (1 + updates),
    writes: 1 + updates,
    requests,
    sequentialRequests: isMap ? requests : Math.min(requests, 1),
    characters: codePoints(translated) * languages,
  };
}

/** The sum of several changes. */
export function addCosts(costs: readonly ExtensionCost[]): ExtensionCost {
  const sum = (key: keyof ExtensionCost) => costs.reduce((total, cost) => total + cost[key], 0);
  return {
    functionRuns: sum('functionRuns'),
    writes: sum('writes'),
    requests: sum('requests'),
    sequentialRequests: sum('sequentialRequests'),
    characters: sum('characters'),
  };
}
