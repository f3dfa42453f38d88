/** What sums of the same amounts in another order may differ by, of their size. */
export const SUM_ROUNDING = 1e-12;

/** A sum whose last digits do not show the order of its terms; what is nothing but rounding is zero. */
export class Sum {
  private sum = 0;
  /** What the sum lost by rounding (Knuth's two-sum, exact for terms in any order). */
  private lost = 0;
  private magnitude = 0;

  add(term: number): void {
    const next = this.sum + term;
    const added = next - this.sum;
    this.lost += this.sum - (next - added) + (term - added);
    this.sum = next;
    this.magnitude += Math.abs(term);
  }

  /** Adds those terms of an array that lie between two numbers, over all of the rows or over some, and counts them. */
  addBetween(
    terms: Float64Array,
    [from, to]: readonly [from: number, to: number],
    rows: Int32Array | { readonly first: number; readonly length: number },
  ): number {
    let { sum, lost, magnitude } = this;
    let count = 0;
    const [start, selected] = "first" in rows ? [rows.first, undefined] : [0, rows];
    for (let index = start; index < rows.length; index++) {
      const term = terms[selected === undefined ? index : (selected[index] as number)] as number;
      if (!(term >= from && term <= to)) continue;
      const next = sum + term;
      const added = next - sum;
      lost += sum - (next - added) + (term - added);
      sum = next;
      magnitude += Math.abs(term);
      count++;
    }
    this.sum = sum;
    this.lost = lost;
    this.magnitude = magnitude;
    return count;
  }

  /** 100.1 + 200.2 - 300.3 leaves rounding, not an amount to divide by. */
  get value(): number {
    const value = this.sum + this.lost;
    return Math.abs(value) < this.magnitude * SUM_ROUNDING ? 0 : value;
  }
}

export function sumOfTerms(terms: readonly number[]): number {
  const sum = new Sum();
  for (const term of terms) sum.add(term);
  return sum.value;
}
