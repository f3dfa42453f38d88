import { readScore } from "./amounts";
import { contentOf, type Cell } from "./cell";
import { UNREADABLE } from "./marks";
import { caseFolded } from "./text";

/** 好评, 中评 and 差评 as stars, and stars in words. */
const WORDS = new Map<string, number>([
  ["好评", 5],
  ["中评", 3],
  ["差评", 1],
  ...[..."一二三四五"].flatMap((digit, index): [string, number][] => [
    [`${digit}星`, index + 1],
    [`${index + 1}星`, index + 1],
  ]),
]);

/** The stars of a review, as a number or in words. A blank is no review. */
export function readRating(cell: Cell): number {
  const stars = readScore(cell);
  if (stars !== UNREADABLE) return stars;
  const content = contentOf(cell);
  return (typeof content === "string" ? WORDS.get(caseFolded(content)) : undefined) ?? stars;
}
