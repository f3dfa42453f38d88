/** Numbers that look like chance and are the same in every run: mulberry32, from a seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  between(least: number, most: number): number {
    return least + (most - least) * this.next();
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }

  /** Around a middle, rarely further from it than two and a half spreads, never further than three. */
  around(middle: number, spread: number): number {
    // The sum of twelve has the spread one and is close enough to the bell curve.
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.next();
    return middle + spread * Math.max(-3, Math.min(3, sum));
  }

  pick<Item>(items: readonly Item[]): Item {
    return this.weighted(items, () => 1);
  }

  weighted<Item>(items: readonly Item[], weight: (item: Item) => number): Item {
    let rest = this.next() * items.reduce((sum, item) => sum + weight(item), 0);
    const found = items.find((item) => (rest -= weight(item)) < 0) ?? items.at(-1);
    if (found === undefined) throw new Error("There is nothing to pick from.");
    return found;
  }
}

export function rounded(amount: number, digits = 2): number {
  const factor = 10 ** digits;
  return Math.round(amount * factor) / factor;
}
