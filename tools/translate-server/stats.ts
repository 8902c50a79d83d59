import { createHash } from 'node:crypto';

/** What the service would have put on the bill, as `GET /stats` shows it. */
export interface Stats {
  /** Requests that asked for a translation, refused and spoiled ones included. */
  readonly requests: number;
  /** Code points billed: every text of a request, once per target language. */
  readonly characters: number;
  /** Code points had each distinct text been billed once per target language. */
  readonly leastCharacters: number;
  readonly perTarget: Readonly<Record<string, number>>;
  /** Distinct pairs of text and target language billed. */
  readonly texts: number;
  /** How many of those pairs were billed more than once. */
  readonly billedTwice: number;
  readonly repeated: readonly { start: string; target: string; times: number }[];
  /** Code points answered emptily or wrongly under a fault; asking again is the only cure. */
  readonly spoiledCharacters: number;
  readonly refused: number;
}

interface Billed {
  readonly start: string;
  readonly target: string;
  readonly length: number;
  times: number;
}

export interface Ledger {
  request(): void;
  refuse(): void;
  bill(text: string, target: string): void;
  spoil(text: string): void;
  reset(): void;
  stats(): Stats;
}

const codePoints = (text: string): number => [...text].length;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Counts requests and billed characters; keeps a hash and the start of each text. */
export function createLedger(): Ledger {
  let requests = 0;
  let refused = 0;
  let spoiledCharacters = 0;
  const billed = new Map<string, Billed>();

  const stats = (): Stats => {
    const entries = [...billed.values()];
    const repeated = entries.filter(({ times }) => times > 1);
    const perTarget: Record<string, number> = {};
    for (const { target, length, times } of entries) {
      perTarget[target] = (perTarget[target] ?? 0) + length * times;
    }
    return {
      requests,
      characters: sum(Object.values(perTarget)),
      leastCharacters: sum(entries.map(({ length }) => length)),
      perTarget,
      texts: entries.length,
      billedTwice: repeated.length,
      repeated: repeated.map(({ start, target, times }) => ({ start, target, times })),
      spoiledCharacters,
      refused,
    };
  };

  return {
    request: () => void (requests += 1),
    refuse: () => void (refused += 1),
    spoil: (text) => void (spoiledCharacters += codePoints(text)),
    bill(text, target) {
      const key = createHash('sha256').update(`${target}\n${text}`).digest('hex');
      const known = billed.get(key);
      if (known) known.times += 1;
      else
        billed.set(key, { start: text.slice(0, 40), target, length: codePoints(text), times: 1 });
    },
    reset() {
      requests = refused = spoiledCharacters = 0;
      billed.clear();
    },
    stats,
  };
}
