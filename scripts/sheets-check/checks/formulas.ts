import type { Formula, SheetFunction } from "../../../src/workbook/formula";
import { printFormula } from "../../../src/workbook/print";
import type { SheetPlan } from "../../../src/workbook/plan";
import type { Book, SeenSheet } from "../book";
import { finding, type Finding, type Place } from "../finding";
import { depthOf, partsIn, partsOf } from "../formula-parts";

/** Excel's limits. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;
const MOST_ARGUMENTS = 255;
/** Ours: many calls make a workbook slow. */
const MOST_CALLS = 50;

/** The closed list, as a value: the compiler keeps it complete. */
const CLOSED: Readonly<Record<SheetFunction, true>> = {
  ABS: true,
  AND: true,
  COUNT: true,
  COUNTIFS: true,
  DATE: true,
  EDATE: true,
  EOMONTH: true,
  "ERROR.TYPE": true,
  IF: true,
  IFERROR: true,
  INDEX: true,
  INT: true,
  ISERROR: true,
  ISNUMBER: true,
  LARGE: true,
  LEFT: true,
  MATCH: true,
  MAX: true,
  MID: true,
  MIN: true,
  NA: true,
  NOT: true,
  OR: true,
  REPT: true,
  ROUND: true,
  ROW: true,
  ROWS: true,
  SUBSTITUTE: true,
  SUM: true,
  SUMIFS: true,
  SUMPRODUCT: true,
  TEXT: true,
};

const IN_A_RULE = "in a rule or a list, where Excel takes none";

/** Formulas that every spreadsheet computes, within Excel's limits; few calls of ours, none in another. */
export function checkFormulas(book: Book): Finding[] {
  return book.sheets.flatMap((sheet) => [
    ...[...sheet.cells].flatMap(({ row, column, formula }) =>
      formula === undefined
        ? []
        : wrongIn(book, formula).map((what) => finding("formulas", { sheet: sheet.plan, row, column }, what)),
    ),
    ...inRules(book, sheet.plan),
    ...tooManyCalls(sheet),
  ]);
}

function wrongIn(book: Book, formula: Formula): string[] {
  const parts = [...partsOf(formula)];
  const text = printFormula(formula, book.names);
  return [
    ...(text.length > LONGEST_FORMULA ? [`${text.length} characters long`] : []),
    ...(depthOf(formula) > DEEPEST ? [`functions nested ${depthOf(formula)} deep`] : []),
    ...parts.flatMap((part) => wrongPart(book, part)),
  ];
}

function wrongPart({ plan }: Book, part: Formula): string[] {
  if ("literal" in part && typeof part.literal === "string" && part.literal.length > LONGEST_TEXT)
    return [`a text of ${part.literal.length} characters in a formula`];
  if ("function" in part && !Object.hasOwn(CLOSED, part.function))
    return [`${part.function} is not in the list`];
  if (partsIn(part).length > MOST_ARGUMENTS) return [`${partsIn(part).length} arguments`];
  if (!("call" in part)) return [];
  if (plan.stamp.profile === "portable") return [`calls AFTERSALES.${part.call.function} in a portable file`];
  const inner = partsIn(part)
    .flatMap((argument) => [...partsOf(argument)])
    .find((piece) => "call" in piece);
  return inner === undefined ? [] : [`AFTERSALES.${part.call.function} holds another AFTERSALES call`];
}

/** Excel refuses `table[column]` and functions of add-ins in rules, lists and names of rules. */
function inRules(book: Book, sheet: SheetPlan): Finding[] {
  const rules = sheet.rules.flatMap((rule) =>
    "formula" in rule ? [{ at: rule.area, formula: rule.formula }] : [],
  );
  const lists = sheet.validations.flatMap(({ area, check }) =>
    "listFrom" in check ? [{ at: area, formula: check.listFrom }] : [],
  );
  return [...rules, ...lists].flatMap(({ at, formula }) => {
    const place: Place = { sheet, row: at.row, column: at.column };
    const refused = [...partsOf(formula)].flatMap((part) => {
      if ("call" in part) return [`a call of AFTERSALES.${part.call.function} ${IN_A_RULE}`];
      return "column" in part ? [`a reference to a table's column ${IN_A_RULE}`] : [];
    });
    return [...refused, ...wrongIn(book, formula)].map((what) => finding("formulas", place, what));
  });
}

function tooManyCalls(sheet: SeenSheet): Finding[] {
  const calls = [...sheet.cells].flatMap(({ formula }) =>
    formula === undefined ? [] : [...partsOf(formula)].filter((part) => "call" in part),
  ).length;
  if (calls <= MOST_CALLS) return [];
  return [
    finding("calls", { sheet: sheet.plan }, `${calls} calls of AFTERSALES functions; at most ${MOST_CALLS}`),
  ];
}
