const ROUNDING = 1e-12;

/** A sum whose last digits do not show the order of its terms (Neumaier); what is nothing but rounding is zero. */
export class Sum {
  private sum = 0;
  private lost = 0;
  private magnitude = 0;

  add(term: number): void {
    const next = this.sum + term;
    this.lost += Math.abs(this.sum) >= Math.abs(term) ? this.sum - next + term : term - next + this.sum;
    this.sum = next;
    this.magnitude += Math.abs(term);
  }

  /** 100.1 + 200.2 - 300.3 leaves rounding, not an amount to divide by. */
  get value(): number {
    const value = this.sum + this.lost;
    return Math.abs(value) < this.magnitude * ROUNDING ? 0 : value;
  }
}

export function sumOfTerms(terms: readonly number[]): number {
  const sum = new Sum();
  for (const term of terms) sum.add(term);
  return sum.value;
}
