import { NO_KEY, type Identity } from "./keys";

const FIRST_SIZE = 64;
const SPREAD_FIRST = 0x9e3779b1;
const SPREAD_SECOND = 0x85ebca6b;

/** Gives every distinct pair of whole numbers a small number, without making a text or an object for it. */
class PairNumbers {
  private firsts = new Int32Array(FIRST_SIZE);
  private seconds = new Int32Array(FIRST_SIZE);
  /** For each place the number of the pair there plus one; 0 where there is none. At least half are free. */
  private places = new Int32Array(2 * FIRST_SIZE);
  private count = 0;

  numberOf(first: number, second: number): number {
    let place = this.placeOf(first, second);
    for (let taken = 0; (taken = this.places[place] as number) !== 0;) {
      if (this.firsts[taken - 1] === first && this.seconds[taken - 1] === second) return taken - 1;
      place = (place + 1) & (this.places.length - 1);
    }
    return this.enter(first, second, place);
  }

  private enter(first: number, second: number, place: number): number {
    const number = this.count++;
    this.firsts[number] = first;
    this.seconds[number] = second;
    this.places[place] = number + 1;
    if (this.count === this.firsts.length) this.grow();
    return number;
  }

  private grow(): void {
    const size = 2 * this.count;
    const [firsts, seconds] = [this.firsts, this.seconds];
    this.firsts = new Int32Array(size);
    this.seconds = new Int32Array(size);
    this.firsts.set(firsts);
    this.seconds.set(seconds);
    this.places = new Int32Array(2 * size);
    for (let number = 0; number < this.count; number++) {
      let place = this.placeOf(firsts[number] as number, seconds[number] as number);
      while (this.places[place] !== 0) place = (place + 1) & (this.places.length - 1);
      this.places[place] = number + 1;
    }
  }

  private placeOf(first: number, second: number): number {
    const hash = Math.imul(first, SPREAD_FIRST) ^ Math.imul(second, SPREAD_SECOND);
    return (hash ^ (hash >>> 15)) & (this.places.length - 1);
  }
}

/** A key and a whole number, such as vehicle and day, as one identity; rows without a key, or with NaN, have none. */
export function pairedIdentity(
  keys: Identity & { readonly length: number },
  second: (row: number) => number,
): Identity {
  const pairs = new PairNumbers();
  return {
    capacity: keys.length,
    at(row) {
      const [key, other] = [keys.at(row), second(row)];
      return key === NO_KEY || Number.isNaN(other) ? NO_KEY : pairs.numberOf(key, other);
    },
  };
}
