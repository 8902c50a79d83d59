import type { Term } from './terms.ts';

/** One way of a term, and the number of the term. */
export interface Entry extends Term {
  readonly term: number;
  /** Of those that stand at one place the lowest is named first. */
  readonly order: number;
}

/** As many are told apart as quickly one by one. */
const FEW = 3;

/**
 * Entries whose first pieces have their first `depth` letters in common. They are told apart by the
 * next letter when a text first has a place that begins like them: most of a list never is.
 */
export class Branch {
  readonly #depth: number;
  #entries: Entry[] = [];
  #next: Map<number, Branch> | undefined;
  #isTold = false;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
  }

  /** Those that no further letter tells apart, so that each has to be looked for. */
  entries(): readonly Entry[] {
    if (!this.#isTold) this.#tellApart();
    return this.#entries;
  }

  /** Those of the others that go on with this UTF-16 code unit. */
  next(unit: number): Branch | undefined {
    return this.#next?.get(unit);
  }

  #tellApart(): void {
    this.#isTold = true;
    if (this.#entries.length <= FEW) return;
    const all = this.#entries;
    const next = new Map<number, Branch>();
    this.#entries = [];
    for (const entry of all) {
      const letters = entry.pieces[0]?.text ?? '';
      if (letters.length <= this.#depth) {
        this.#entries.push(entry);
        continue;
      }
      const unit = letters.charCodeAt(this.#depth);
      const alike = next.get(unit) ?? new Branch(this.#depth + 1);
      alike.add(entry);
      next.set(unit, alike);
    }
    this.#next = next;
  }
}
