import fc from "fast-check";

const BYTES = 1024;

/**
 * Texts that a reader has never been meant to see: something readable, damaged byte by byte, and pieces of what is readable
 * put together in any order.
 */
export function damagedOr(readable: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const sample = fc.constantFrom(...readable);
  const assembled = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(sample, damages).map(([text, steps]) => damaged(text, steps)) },
    { weight: 4, arbitrary: assembled },
    { weight: 2, arbitrary: fc.tuple(assembled, damages).map(([text, steps]) => damaged(text, steps)) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
    { weight: 1, arbitrary: fc.oneof(sample, assembled).map(spaced) },
  );
}

/** A kilobyte of the same again and again: what costs a reader that goes back most. */
export function longTexts(pieces: readonly string[]): fc.Arbitrary<string> {
  const part = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(""));
  const end = fc.constantFrom("", "!", ...pieces);
  return fc
    .tuple(fc.constantFrom("", ...pieces), part, end)
    .map(([start, repeated, last]) => filled(start, repeated, last));
}

function filled(start: string, repeated: string, end: string): string {
  const size = Math.max(1, new TextEncoder().encode(repeated).length);
  return start + repeated.repeat(Math.max(1, Math.floor((BYTES - start.length - end.length) / size))) + end;
}

/** One change to the bytes: where (0 to 1), how, and with which byte. */
export interface Damage {
  readonly at: number;
  readonly how: "flip" | "insert" | "remove" | "repeat";
  readonly byte: number;
}

export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom("flip" as const, "insert" as const, "remove" as const, "repeat" as const),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The text whose bytes were changed; what is no UTF-8 any more becomes the sign that stands for it. */
export function damaged(text: string, steps: readonly Damage[]): string {
  return new TextDecoder().decode(damagedBytes(new TextEncoder().encode(text), steps));
}

export function damagedBytes(bytes: Uint8Array, steps: readonly Damage[]): Uint8Array {
  const changed = [...bytes];
  for (const { at, how, byte } of steps) {
    const index = Math.floor(at * changed.length);
    if (how === "insert") changed.splice(index, 0, byte);
    else if (how === "remove") changed.splice(index, 1);
    else if (how === "repeat") changed.splice(index, 0, ...changed.slice(index, index + 4));
    else if (index < changed.length) changed[index] = (changed[index] as number) ^ (1 << (byte % 8));
  }
  return Uint8Array.from(changed);
}

function spaced(text: string): string {
  return [...text].join(" ");
}
