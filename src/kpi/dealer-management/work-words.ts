import { NO_KEY, type KeyColumn } from "../../cells/keys";
import { caseFolded } from "../../cells/text";
import { COUNTED, type Verdict } from "../compute/measures";
import { reference, type NativeFormula } from "../native";

/** Words of which one stands in whatever a store calls the work. */
export interface Work {
  readonly words: readonly string[];
  /** What says the opposite where it stands directly before a word: 非保养, but not 保养(非首保). */
  readonly negations: readonly string[];
}

/** 常规保养, 首保, 5000公里保养 and 二级维护 (the word of GB/T 18344) are maintenance; 免维护电瓶 and 未保养 are not. */
export const MAINTENANCE: Work = {
  words: ["保养", "定保", "首保", "维护", "maintenance"],
  negations: [
    ...["非", "非定期", "免", "未", "不", "无", "无需", "不需"],
    ...["non-", "non ", "non-scheduled ", "unscheduled "],
  ],
};
/** 免喷漆修复 is body work: only what is no such work at all says the opposite. */
export const BODY_AND_PAINT: Work = {
  words: ["钣", "漆", "喷涂", "body", "paint"],
  negations: ["非", "非喷", "non-", "non "],
};

/** Of rows by the words of their category: of this work, `other`, or without a category. Each category is read once. */
export function judgeWork(categories: KeyColumn, work: Work, other: string): (row: number) => Verdict {
  const verdicts: Verdict[] = [];
  return (row) => {
    const code = categories.at(row);
    if (code === NO_KEY) return "blankCategory";
    return (verdicts[code] ??= isOfWork(String(categories.spelling(code)), work) ? COUNTED : other);
  };
}

function isOfWork(category: string, work: Work): boolean {
  const text = caseFolded(category);
  return work.words.some(
    (word) => text.includes(word) && !opposites(work, word).some((no) => text.includes(no)),
  );
}

/** 非保养, non-maintenance: the negations of the word's own language. */
function opposites({ negations }: Work, word: string): string[] {
  return negations.filter((no) => isEnglish(no) === isEnglish(word)).map((no) => no + word);
}

function isEnglish(text: string): boolean {
  return /^[a-z]/.test(text);
}

/** For each word the criteria pairs of the categories that hold it and, so that none is met twice, none before it. */
export function workCriteria(categories: string, work: Work): NativeFormula[][] {
  const pair = (criterion: string): NativeFormula[] => [reference(categories), { literal: criterion }];
  return work.words.map((word, index) => [
    ...pair(`*${word}*`),
    ...[...opposites(work, word), ...work.words.slice(0, index)].flatMap((no) => pair(`<>*${no}*`)),
  ]);
}
