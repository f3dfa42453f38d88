import { NO_KEY, type KeyColumn } from "../../cells/keys";
import { caseFolded } from "../../cells/text";
import { COUNTED, type Verdict } from "../compute/measures";
import { reference, type NativeFormula } from "../native";

/**
 * Words of which one stands in whatever a store calls the work: 常规保养, 首保, 5000公里保养 and 二级维护 (the word of
 * GB/T 18344) are maintenance.
 */
export const MAINTENANCE: readonly string[] = ["保养", "定保", "首保", "维护", "maintenance"];
export const BODY_AND_PAINT: readonly string[] = ["钣", "漆", "喷涂", "body", "paint"];
/** What says the opposite: 非保养, non-maintenance. */
const NOT: readonly string[] = ["非", "non"];

/** Of rows by the words of their category: of this work, `other`, or without a category. Each category is read once. */
export function judgeWork(
  categories: KeyColumn,
  words: readonly string[],
  other: string,
): (row: number) => Verdict {
  const verdicts: Verdict[] = [];
  return (row) => {
    const code = categories.at(row);
    if (code === NO_KEY) return "blankCategory";
    return (verdicts[code] ??= isOfWork(String(categories.spelling(code)), words) ? COUNTED : other);
  };
}

function isOfWork(category: string, words: readonly string[]): boolean {
  const text = caseFolded(category);
  const has = (word: string): boolean => text.includes(word);
  return words.some(has) && !NOT.some(has);
}

/** For each word the criteria pairs of the categories that hold it and, so that none is met twice, none before it. */
export function workCriteria(categories: string, words: readonly string[]): NativeFormula[][] {
  const pair = (criterion: string): NativeFormula[] => [reference(categories), { literal: criterion }];
  return words.map((word, index) => [
    ...pair(`*${word}*`),
    ...[...NOT, ...words.slice(0, index)].flatMap((before) => pair(`<>*${before}*`)),
  ]);
}
