import { CALCULATION_TEXTS as TEXTS, GROUP_TEXTS } from "../../../locale/sheets";
import { fill } from "../../../locale/fill";
import { call, cell, cells, operation, type Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import type { Part } from "../../series/types";
import { nameOf, type Context } from "../context";
import type { Indicator } from "../indicators";
import { valueFormat, withoutDecimals } from "../number-formats";
import { CALCULATION } from "./layout";
import { entry, section } from "./section";

/** What fewer answers say of a group is chance. */
export const LEAST_ANSWERS = 5;
const SHARE_COLUMN = 2;
const ANSWERS_COLUMN = 4;
const COMPARED_COLUMN = 5;

/** The shares of every mix in the month in view. */
export function mixesSection(sheet: SheetBuilder, context: Context): void {
  const { layout, say, shares, indicators } = context;
  const first = layout.shares[0] ?? layout.lists;
  section(sheet, first, say(TEXTS.mixes), [
    null,
    say(GROUP_TEXTS.part),
    say(GROUP_TEXTS.share),
    null,
    say(GROUP_TEXTS.answers),
    say(TEXTS.compared),
  ]);
  for (const indicator of indicators) {
    (shares[indicator.index] ?? []).forEach((each, part) => {
      const { name, share, answers = null } = each;
      const row = (layout.shares[indicator.index] ?? 0) + part;
      const about = [indicator.number, entry(name), share, nameOf(indicator, context), answers];
      sheet.put(row, 0, indicator.isBreakdown ? [...about, compared(each, row)] : about);
      for (const column of [SHARE_COLUMN, COMPARED_COLUMN]) {
        sheet.style(area(row, column), {
          numberFormat: valueFormat(indicator.kpi.numberFormat),
          horizontal: "right",
        });
      }
    });
  }
}

/** The satisfaction of a group where it may be compared with others: not that of faulty records, nor of few answers. */
function compared({ isFaulty }: Part, row: number): Cell {
  if (isFaulty) return "";
  const [share, answers] = [cell(row, SHARE_COLUMN), cell(row, ANSWERS_COLUMN)];
  const isEnough = operation(answers, ">=", LEAST_ANSWERS);
  const known = call("IF", call("ISERROR", share), share, call("IF", isEnough, share, ""));
  return { formula: known };
}

/** The name of a part: written down, or as it stands in the list of names. */
export function nameOfPart(
  { name }: Part,
  indicator: number,
  part: number,
  { layout }: Context,
): string | Formula {
  return typeof name === "string" ? name : cell((layout.shares[indicator] ?? 0) + part, 1, CALCULATION);
}

export function answersCell(indicator: number, part: number, { layout }: Context): Formula {
  return cell((layout.shares[indicator] ?? 0) + part, ANSWERS_COLUMN, CALCULATION);
}

export function shareCell(indicator: number, part: number, { layout }: Context): Formula {
  return cell((layout.shares[indicator] ?? 0) + part, SHARE_COLUMN, CALCULATION);
}

/** The satisfaction of a group where it may be compared with others, else "". */
export function comparedCell(indicator: number, part: number, { layout }: Context): Formula {
  return cell((layout.shares[indicator] ?? 0) + part, COMPARED_COLUMN, CALCULATION);
}

/** From the least satisfied group to the most: "82%–95%"; where answers are too few in each of them, that it is so. */
export function spanOf({ index, kpi }: Indicator, { layout, shares, say }: Context): Cell {
  const rows = shares[index]?.length ?? 0;
  if (rows === 0) return "";
  const all = (column: number): Formula =>
    cells({ row: layout.shares[index] ?? 0, column, rows, columns: 1 }, CALCULATION);
  const isNone = (column: number): Formula => operation(call("COUNT", all(column)), "=", 0);
  const text = (of: "MIN" | "MAX"): Formula =>
    call("TEXT", call(of, all(COMPARED_COLUMN)), withoutDecimals(kpi.numberFormat));
  const span = operation(operation(text("MIN"), "&", "–"), "&", text("MAX"));
  const few = fill(say(GROUP_TEXTS.fewAnswers), { least: LEAST_ANSWERS });
  const noSpan = call("IF", isNone(SHARE_COLUMN), "", few);
  // An error among the groups is that of their span.
  const isWrong = operation(
    call("SUMPRODUCT", operation(call("ISERROR", all(SHARE_COLUMN)), "*", 1)),
    ">",
    0,
  );
  return {
    formula: call(
      "IF",
      isWrong,
      call("MIN", all(SHARE_COLUMN)),
      call("IF", isNone(COMPARED_COLUMN), noSpan, span),
    ),
  };
}
