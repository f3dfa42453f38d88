import { contentOf } from "./cell";
import { CELL_KINDS } from "./count-cells";
import type { CountSurvey } from "./count-survey";
import { kindAs, KINDS, typeOf, TYPES, type CountKind, type CountType } from "./counts";
import { cellAt } from "./range";
import { caseFolded } from "./text";

/** What most of the cells are from a row on; of as many, what they seemed to be, or what the first telling one is. */
export function commonKindOf(survey: CountSurvey, from: 0 | 1, seeming = typeOf(survey, from)): CountKind {
  const counts = countKinds(survey, from);
  const cells = (type: CountType): number =>
    KINDS[type].reduce<number>((sum, kind) => sum + (counts[kind] as number), 0);
  const most = TYPES.reduce((a, b) => (cells(b) > cells(a) ? b : a), seeming);
  return kindAs(most, survey, from);
}

/** How many records are of each kind. */
function countKinds(survey: CountSurvey, from: 0 | 1): Uint32Array {
  const { length, range, skipped } = survey;
  const counts = new Uint32Array(CELL_KINDS.id + 1);
  for (let row = from; row < length; row++) {
    if (skipped?.(row)) continue;
    const { kind } = survey.read(cellAt(range, row));
    counts[kind] = (counts[kind] as number) + 1;
  }
  return counts;
}

/**
 * Whether nothing but a text stands here, on top of blanks: the header of a column that nobody has filled in. Ids have
 * digits, and a word that means yes or no in this argument is a record.
 */
export function isHeaderAlone(survey: CountSurvey): boolean {
  const { range, ownMeanings } = survey;
  const { error, number, bit, flag, bitText, id } = CELL_KINDS;
  if (range.length === 1 || !survey.has(id) || survey.hasBelow(error, number, bit, flag, bitText, id))
    return false;
  const text = String(contentOf(cellAt(range, 0)));
  return !/\d/.test(text) && ownMeanings?.has(caseFolded(text)) !== true;
}
