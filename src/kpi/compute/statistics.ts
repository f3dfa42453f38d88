/** The number that a part of the numbers do not exceed, between two of them in proportion, as PERCENTILE.INC. */
export function percentile(numbers: Float64Array, part: number): number {
  const sorted = numbers.slice().sort();
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const [low = NaN, high = low] = sorted.subarray(below, below + 2);
  return low + (high - low) * (place - below);
}

/** The middle number, or the mean of the two in the middle. */
export function median(numbers: Float64Array): number {
  return percentile(numbers, 0.5);
}
