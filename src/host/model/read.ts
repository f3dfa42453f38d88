import { Refusal } from "./refusal";

/** Readers of arguments: each gives the value in its type or refuses as Excel does. */

export function refuseArgument(): never {
  throw new Refusal("InvalidArgument");
}

export function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

export function readText(value: unknown, longest = Infinity): string {
  if (typeof value !== "string" || value.length > longest) return refuseArgument();
  return value;
}

export function readNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most)
    return refuseArgument();
  return value;
}

export function readInteger(value: unknown, least = -Infinity, most = Infinity): number {
  const number = readNumber(value, least, most);
  return Number.isInteger(number) ? number : refuseArgument();
}

export function readBoolean(value: unknown): boolean {
  return typeof value === "boolean" ? value : refuseArgument();
}

/** One of the words of an enumeration, whose case Excel minds not. */
export function readWord<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const lower = typeof value === "string" ? value.toLowerCase() : undefined;
  return words.find((word) => word.toLowerCase() === lower) ?? refuseArgument();
}

export function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuseArgument();
  return value as Record<string, unknown>;
}

export function readOptional<Value>(
  value: unknown,
  read: (value: unknown) => Value,
  otherwise: Value,
): Value {
  return isMissing(value) ? otherwise : read(value);
}

const NAMED_COLORS = new Map(
  Object.entries({
    black: "#000000",
    white: "#FFFFFF",
    red: "#FF0000",
    green: "#008000",
    lime: "#00FF00",
    blue: "#0000FF",
    yellow: "#FFFF00",
    orange: "#FFA500",
    purple: "#800080",
    gray: "#808080",
    grey: "#808080",
    silver: "#C0C0C0",
    maroon: "#800000",
    navy: "#000080",
    teal: "#008080",
    olive: "#808000",
    aqua: "#00FFFF",
    fuchsia: "#FF00FF",
    pink: "#FFC0CB",
    brown: "#A52A2A",
  }),
);

/** "#RRGGBB", "RRGGBB" or one of HTML's names, as "#RRGGBB". */
export function readColor(value: unknown): string {
  const text = readText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return hex === undefined
    ? (NAMED_COLORS.get(text.toLowerCase()) ?? refuseArgument())
    : `#${hex.toUpperCase()}`;
}
