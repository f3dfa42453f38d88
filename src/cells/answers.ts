import { contentOf, type Cell } from "./cell";
import { readScore } from "./amounts";
import { UNREADABLE } from "./marks";
import type { Meanings } from "./meanings";
import { caseFolded } from "./text";

/** The scale that answers in words are on. */
export const WORD_SCALE = 5;

/** From 1 to 5. */
const ANSWERS = [
  ["非常不满意", "很不满意", "very dissatisfied"],
  ["不满意", "dissatisfied"],
  ["一般", "neutral"],
  ["满意", "satisfied"],
  ["非常满意", "很满意", "very satisfied"],
] as const;
const [VERY_DISSATISFIED, DISSATISFIED, , SATISFIED, VERY_SATISFIED] = ANSWERS;

const WORDS = new Map(
  ANSWERS.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

/** What answers say of being dissatisfied; 一般 is neither. */
export const DISSATISFIED_MEANINGS: Meanings = new Map([
  ...[...VERY_DISSATISFIED, ...DISSATISFIED].map((word): [string, boolean] => [word, true]),
  ...[...SATISFIED, ...VERY_SATISFIED].map((word): [string, boolean] => [word, false]),
]);

/** The same of being satisfied. */
export const SATISFIED_MEANINGS: Meanings = new Map(
  [...DISSATISFIED_MEANINGS].map(([word, isDissatisfied]): [string, boolean] => [word, !isDissatisfied]),
);

/** A score, or an answer in words: 非常满意 is 5 and 非常不满意 is 1. A blank is no answer. */
export function readAnswer(cell: Cell): number {
  const score = readScore(cell);
  return score === UNREADABLE ? (wordOf(cell) ?? score) : score;
}

/** Whether an answer is in words, and so on the scale of five. */
export function isAnswerInWords(cell: Cell): boolean {
  return wordOf(cell) !== undefined;
}

function wordOf(cell: Cell): number | undefined {
  const content = contentOf(cell);
  return typeof content === "string" ? WORDS.get(caseFolded(content)) : undefined;
}
