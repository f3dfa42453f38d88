import { fill } from "../../../locale/fill";
import { GROUP_TEXTS as TEXTS } from "../../../locale/sheets";
import { call, cell, operation, type Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { ROW, STYLES } from "../../common/styles";
import { MONTHS } from "../../series/types";
import { isNumber } from "../calculation/judgement";
import { answersCell, LEAST_ANSWERS, nameOfPart, shareCell } from "../calculation/mixes";
import { entry } from "../calculation/section";
import { nameOf, type Context } from "../context";
import type { Indicator } from "../indicators";
import { valueFormat } from "../number-formats";

/** The satisfaction of all answers, with which that of a group is compared. */
const OF_ALL = "CSAT";
const COLUMNS = 7;

/** The satisfaction of each group, how many answered, and how it compares with that of all; gives the row beneath. */
export function breakdownBlock(
  sheet: SheetBuilder,
  row: number,
  indicator: Indicator,
  context: Context,
): number {
  const { say, shares, indicators, layout } = context;
  const parts = shares[indicator.index] ?? [];
  sheet.put(row, 0, [`${indicator.number} ${nameOf(indicator, context)}`], STYLES.section);
  sheet.height(row, ROW.section);
  if (parts.length === 0) {
    sheet.put(row + 1, 1, [say(TEXTS.noGroups)], STYLES.note);
    return row + 2;
  }
  header(sheet, row + 1, context);
  const all = indicators.find(({ kpi }) => kpi.id === OF_ALL);
  const few = fill(say(TEXTS.fewAnswers), { least: LEAST_ANSWERS });
  const whole = all && layout.month(all.index, MONTHS - 1);
  parts.forEach((part, index) => {
    const at = row + 2 + index;
    const share = shareCell(indicator.index, index, context);
    const [answers, value] = [cell(at, 2), cell(at, 3)];
    const isThin = call(
      "AND",
      isNumber(answers),
      operation(answers, ">", 0),
      operation(answers, "<", LEAST_ANSWERS),
    );
    const cells: Cell[] = [
      entry(nameOfPart(part, indicator.index, index, context)),
      {
        formula: call(
          "IF",
          operation(cell(at, 1), "=", ""),
          "",
          answersCell(indicator.index, index, context),
        ),
      },
      { formula: call("IF", call("ISERROR", share), "✕", share) },
      null,
      whole ? { formula: difference(value, whole) } : null,
      { formula: call("IF", isThin, few, "") },
    ];
    sheet.put(at, 1, cells);
  });
  const over = (column: number, columns = 1): ReturnType<typeof area> =>
    area(row + 2, column, columns, parts.length);
  sheet.style(over(0, COLUMNS), STYLES.rows);
  sheet.style(over(2), { ...STYLES.number, numberFormat: "#,##0;-#,##0;–" });
  sheet.style(over(3), { ...STYLES.number, numberFormat: valueFormat(indicator.kpi.numberFormat) });
  sheet.style(over(5), { ...STYLES.number, numberFormat: "+0.0;−0.0;0.0" });
  sheet.style(over(6), { ...STYLES.inset, ...STYLES.note });
  return row + 2 + parts.length;
}

function header(sheet: SheetBuilder, row: number, { say }: Context): void {
  const heads = [TEXTS.groupName, TEXTS.answers, TEXTS.satisfaction, undefined, TEXTS.toWhole, TEXTS.thin];
  sheet.style(area(row, 0, COLUMNS), STYLES.header);
  sheet.put(
    row,
    1,
    heads.map((head) => (head ? say(head) : null)),
  );
  sheet.style(area(row, 2, 4), STYLES.headerNumber);
  sheet.style(area(row, 6), STYLES.inset);
}

/** In percentage points; nothing where one of the two has no value. */
function difference(value: Formula, whole: Formula): Formula {
  const areKnown = call("AND", call("ISNUMBER", value), call("ISNUMBER", whole));
  const points = call("ROUND", operation(operation(value, "-", whole), "*", 100), 1);
  return call("IF", areKnown, points, "");
}
