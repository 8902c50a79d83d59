const ORDER = 6;
const BETA_SQUARED = 4;

function grams(text: string, order: number): Map<string, number> {
  const letters = [...text.normalize('NFC').replace(/\s+/gu, '')];
  const found = new Map<string, number>();
  for (let start = 0; start + order <= letters.length; start += 1) {
    const gram = letters.slice(start, start + order).join('');
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

const sizeOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/**
 * How much an answer resembles a reference, 0 to 100: chrF2, the F-score of shared character
 * n-grams up to six (Popović 2015). It needs no word boundaries, so it serves every script.
 */
export function chrf(answer: string, reference: string): number {
  const scores: number[] = [];
  for (let order = 1; order <= ORDER; order += 1) {
    const [given, wanted] = [grams(answer, order), grams(reference, order)];
    const [givenSize, wantedSize] = [sizeOf(given), sizeOf(wanted)];
    if (givenSize === 0 || wantedSize === 0) continue;
    const shared = [...given].reduce(
      (sum, [gram, count]) => sum + Math.min(count, wanted.get(gram) ?? 0),
      0,
    );
    const [precision, recall] = [shared / givenSize, shared / wantedSize];
    const weighted = BETA_SQUARED * precision + recall;
    scores.push(weighted === 0 ? 0 : ((1 + BETA_SQUARED) * precision * recall) / weighted);
  }
  if (scores.length === 0) return 0;
  return (100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length;
}
