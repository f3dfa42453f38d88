import { findColumn, type TypedColumn } from "../../../columns";
import type { Language } from "../../../kpi/texts";
import { PREPARED_TEXTS, QUALITY_TEXTS } from "../../../locale/series";
import { call, cell, operation, type Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { ROW, STYLES } from "../../common/styles";
import { snappedTime } from "../records/sheets";
import type { PlacedTable } from "../records/tables";
import { QUALITY_SHEET, type QualityPlaces } from "./places";

const WIDTH = 7;
const COLUMN = { notice: 1, made: 2, now: 3, changed: 4 } as const;
/** What adding up many dates may differ by. */
const SUM_SLACK = 0.01;

/** What is wrong with the tables that were prepared, as a text; "" as long as nobody has changed them. */
export function preparedNotices({ prepared, preparedSection }: QualityPlaces): readonly Formula[] {
  return prepared.map((_, index) => cell(preparedSection + 2 + index, COLUMN.notice, QUALITY_SHEET));
}

/** Writes for each table with helper columns whether its records are still those these were made from. */
export function writePrepared(builder: SheetBuilder, places: QualityPlaces, language: Language): void {
  const { prepared, preparedSection: row } = places;
  if (prepared.length === 0) return;
  const heads = [QUALITY_TEXTS.table, PREPARED_TEXTS.state, PREPARED_TEXTS.made, PREPARED_TEXTS.now];
  builder.height(row, ROW.section);
  builder.put(row, 0, [PREPARED_TEXTS.section[language]], STYLES.section);
  builder.put(
    row + 1,
    0,
    [...heads, PREPARED_TEXTS.changed].map((head) => head[language]),
  );
  builder.style(area(row + 1, 0, 2), STYLES.header);
  builder.style(area(row + 1, 2, WIDTH - 2), STYLES.headerNumber);
  prepared.forEach((table, index) => {
    const line = row + 2 + index;
    builder.put(line, 0, [table.name, { formula: notice(table, line, language) }, ...figures(table)]);
    // A sentence runs on over the columns at its right; these are only figures behind it.
    builder.height(line, ROW.section);
  });
  builder.style(area(row + 2, 0, WIDTH, prepared.length), { ...STYLES.rows, wrap: true });
  builder.style(area(row + 2, 2, 3, prepared.length), { ...STYLES.number, numberFormat: "#,##0" });
}

function notice({ name }: PlacedTable, line: number, language: Language): Formula {
  const at = (column: number): Formula => cell(line, column);
  const difference = operation(at(COLUMN.now), "-", at(COLUMN.made));
  const sentence = (key: "added" | "removed", rows: Formula): Formula => {
    const [before = "", after = ""] = PREPARED_TEXTS[key][language].replace("{table}", name).split("{rows}");
    return operation(operation(before, "&", call("TEXT", rows, "#,##0")), "&", after);
  };
  const changed = PREPARED_TEXTS.edited[language].replace("{table}", name);
  const unchanged = call("IF", operation(at(COLUMN.changed), ">", 0), changed, "");
  const fewer = call(
    "IF",
    operation(difference, "<", 0),
    sentence("removed", operation(0, "-", difference)),
    unchanged,
  );
  return call("IF", operation(difference, ">", 0), sentence("added", difference), fewer);
}

/** Rows when the workbook was made, rows now, and how many columns are not what they were. */
function figures(table: PlacedTable): Cell[] {
  const columns = table.records.columns.flatMap((column) => differs(table, column));
  const changed = columns.reduce((sum, each) => operation(sum, "+", each), { literal: 0 } as Formula);
  return [table.rowsWhenMade, { formula: table.rowsNow }, { formula: changed }];
}

/** 1 where a column that decides what counts is not what it was, as far as counting and adding up can tell. */
function differs(table: PlacedTable, { column, values }: TypedColumn): readonly Formula[] {
  const kind = findColumn(column)?.kind;
  const cells = table.column(column);
  if (kind === "amount" || kind === "answer") return [];
  if (kind === "date" || kind === "month") {
    const sum = values.reduce<number>((total, value) => {
      const day = snappedTime(value);
      return typeof day === "number" ? total + day : total;
    }, 0);
    const now = call("SUMIFS", cells, cells, ">0");
    return [isTrue(operation(call("ABS", operation(now, "-", sum)), ">", SUM_SLACK))];
  }
  const isFlags = kind === "flags";
  const counted = values.filter((value) => (isFlags ? value === true : value !== null && value !== ""));
  return [isTrue(operation(call("COUNTIFS", cells, isFlags ? true : "<>"), "<>", counted.length))];
}

function isTrue(condition: Formula): Formula {
  return call("IF", condition, 1, 0);
}
