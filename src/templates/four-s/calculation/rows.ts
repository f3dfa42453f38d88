import { CALCULATION_TEXTS as TEXTS, FRONT_TEXTS, UNITS } from "../../../locale/sheets";
import { call, cell, cells, operation, type Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { STYLES } from "../../common/styles";
import { criteriaOf } from "../../series/months";
import { MONTHS } from "../../series/types";
import { nameOf, type Context } from "../context";
import { CHOICES } from "../front/grid";
import type { Indicator } from "../indicators";
import { valueFormat } from "../number-formats";
import { joined, wordingOf } from "./causes";
import { judgementOf } from "./judgement";
import {
  CALCULATION,
  CALCULATION_COLUMNS,
  CRITERIA_ROWS,
  INDICATOR_COLUMN,
  INDICATORS_TITLE_ROW,
  LINE_COLUMN,
  MONTHS_ROW,
  SERIES_COLUMN,
  WORST,
  type ColumnName,
} from "./layout";
import { spanOf } from "./mixes";
import { entry, section, type FormulaOrText } from "./section";
import { blocksOf, lineOf, rangeOf } from "./small-line";

/** A bound that is not there is written with a far number, and shown as none. */
const BOUND = `[>=1000000000000]"–";[<=-1000000000000]"–";0.0000`;

/** Each month is so many before the one chosen on the front page. */
function months(): readonly Cell[] {
  return Array.from({ length: MONTHS }, (_, month) => ({
    formula: call("EDATE", CHOICES.month, month - (MONTHS - 1)),
  }));
}

/** One row for each indicator: its thirteen values, and everything that is said of the last of them. */
export function indicatorsSection(sheet: SheetBuilder, context: Context): void {
  const { say, indicators, layout } = context;
  const blanks = new Array<null>(MONTHS).fill(null);
  sheet.put(INDICATORS_TITLE_ROW, 0, [say(TEXTS.indicators)], STYLES.section);
  const criteria = criteriaOf(context.cells);
  for (const name of ["from", "before"] as const) {
    const row = CRITERIA_ROWS[name];
    sheet.put(row, SERIES_COLUMN - 1, [say(TEXTS[`${name}Criterion`]), ...criteria[name].map(entry)]);
    sheet.style(area(row, SERIES_COLUMN - 1, MONTHS + 1), { ...STYLES.note, horizontal: "right" });
  }
  const header = [
    say(FRONT_TEXTS.number),
    say(FRONT_TEXTS.indicator),
    say(TEXTS.function),
    say(TEXTS.from),
    ...months(),
    ...CALCULATION_COLUMNS.map((name) => say(TEXTS[name])),
    ...blanks,
    say(TEXTS.line),
  ];
  sheet.put(MONTHS_ROW, 0, header, STYLES.header);
  sheet.style(area(MONTHS_ROW, SERIES_COLUMN, MONTHS), { numberFormat: "yyyy-mm", horizontal: "right" });
  sheet.style(area(MONTHS_ROW, INDICATOR_COLUMN.minimum, CALCULATION_COLUMNS.length), { wrap: true });
  sheet.height(MONTHS_ROW, 32);
  for (const indicator of indicators) indicatorRow(sheet, indicator, context);
  sheet.style(area(layout.indicators, 0, LINE_COLUMN + 1, indicators.length), STYLES.rows);
}

function indicatorRow(sheet: SheetBuilder, indicator: Indicator, context: Context): void {
  const { layout, series, say } = context;
  const { index, kpi, number } = indicator;
  const row = layout.indicators + index;
  sheet.put(row, 0, [number, nameOf(indicator, context), kpi.id, fromText(indicator, context)]);
  sheet.put(row, SERIES_COLUMN, series[index]?.cells ?? mixCells(indicator, context));
  const columns: Partial<Record<ColumnName, FormulaOrText>> = {
    ...judgementOf(indicator, context),
    ...wordingOf(indicator, context),
    ...rangeOf(indicator, context),
    unit: kpi.unit === "fraction" ? "%" : say(UNITS[kpi.unit]),
  };
  sheet.put(
    row,
    INDICATOR_COLUMN.minimum,
    CALCULATION_COLUMNS.map((name) => entry(columns[name] ?? "")),
  );
  sheet.put(
    row,
    INDICATOR_COLUMN.highest + 1,
    [...blocksOf(indicator, context), lineOf(indicator, context)].map(entry),
  );
  const numberFormat = valueFormat(kpi.numberFormat);
  sheet.style(area(row, SERIES_COLUMN, MONTHS + 6), { numberFormat, horizontal: "right" });
  sheet.style(area(row, INDICATOR_COLUMN.metFrom, 4), { numberFormat: BOUND });
  sheet.style(area(row, INDICATOR_COLUMN.shortfall), { numberFormat: "0.00%" });
  sheet.style(area(row, INDICATOR_COLUMN.lowest, 2), { numberFormat });
}

function fromText({ index, hasParts }: Indicator, { series, shares, say }: Context): string {
  const found = series[index];
  if (hasParts) return shares[index] === undefined ? say(TEXTS.missing) : "";
  if (found === undefined || found.from === "missing") return say(TEXTS.missing);
  if (found.isDatedConstant) return say(TEXTS.constant);
  return say(found.from === "records" ? TEXTS.records : TEXTS.totals);
}

/** Of a mix only the month in view: its parts in proportion, in the scale of the reference. */
function mixCells(indicator: Indicator, context: Context): readonly Cell[] {
  const { index, kpi, isBreakdown } = indicator;
  const { layout, shares } = context;
  if (isBreakdown) return [...new Array<null>(MONTHS - 1).fill(null), spanOf(indicator, context)];
  const parts = shares[index] ?? [];
  const reference = referenceParts(kpi.reference?.printed);
  const shown = parts.slice(0, reference.length || parts.length);
  const scale = reference.reduce((sum, part) => sum + part, 0) || 100;
  const decimals = scale <= 10 ? "0.0" : "0";
  const pieces = shown.flatMap((_, part) => {
    const share = cell((layout.shares[index] ?? 0) + part, 2, CALCULATION);
    const text = call("TEXT", operation(share, "*", scale), decimals);
    return part === 0 ? [text] : [":", text];
  });
  const shareCells = {
    row: layout.shares[index] ?? 0,
    column: 2,
    rows: Math.max(1, shown.length),
    columns: 1,
  };
  const isKnown = operation(call("COUNT", cells(shareCells, CALCULATION)), "=", shown.length);
  // A column that cannot be read is an error of every share; no records are none.
  const first = cell(layout.shares[index] ?? 0, 2, CALCULATION);
  const unknown = call("IF", call("ISERROR", first), first, "");
  const ratio: Cell = pieces.length === 0 ? "" : { formula: call("IF", isKnown, joined(pieces), unknown) };
  return [...new Array<null>(MONTHS - 1).fill(null), ratio];
}

/** "1:4:2:3" and "70%:25%:5%" as numbers; none where the reference is no proportion. */
export function referenceParts(printed = ""): readonly number[] {
  const parts = printed.split(":").map((part) => Number.parseFloat(part));
  return parts.length > 1 && parts.every(Number.isFinite) ? parts : [];
}

/** Ranks the gaps, the largest first, and fetches what is said of them. */
export function worstSection(sheet: SheetBuilder, { layout, say, indicators }: Context): void {
  const header = [
    say(TEXTS.rank),
    say(FRONT_TEXTS.indicator),
    say(TEXTS.rankKey),
    say(TEXTS.position),
    say(TEXTS.cause),
  ];
  section(sheet, layout.worst, say(TEXTS.worst), header);
  const names = cells(
    { row: layout.indicators, column: 1, rows: indicators.length, columns: 1 },
    CALCULATION,
  );
  for (let rank = 1; rank <= WORST; rank++) {
    const row = layout.worst + rank - 1;
    const [key, position] = [cell(row, 2, CALCULATION), cell(row, 3, CALCULATION)];
    const keys = layout.column("rankKey");
    const fetched = (from: Formula): Formula => call("INDEX", from, position);
    const sign = call("LEFT", fetched(layout.column("state")), 1);
    const head = joined([sign, " ", fetched(names), "  ", fetched(layout.column("valueText"))]);
    const isFirstWithout = operation(call("COUNT", keys), "=", rank - 1);
    const isNothingJudged = operation(call("COUNT", layout.column("points")), "=", 0);
    const note = call(
      "IF",
      isNothingJudged,
      `– ${say(FRONT_TEXTS.nothingJudged)}`,
      `– ${say(FRONT_TEXTS.noMore)}`,
    );
    const noMore = call("IF", isFirstWithout, note, "");
    const ifAny = (content: Formula, otherwise: Formula | string = ""): Cell => ({
      formula: call("IF", operation(key, "=", ""), otherwise, content),
    });
    sheet.put(row, 0, [
      rank,
      ifAny(head, noMore),
      { formula: call("IF", operation(call("COUNT", keys), ">=", rank), call("LARGE", keys, rank), "") },
      ifAny(call("MATCH", key, keys, 0)),
      ifAny(fetched(layout.column("cause"))),
    ]);
    sheet.style(area(row, 0, 4), { horizontal: "left" });
    sheet.style(area(row, 2), { numberFormat: "0.00%" });
  }
}

export function worstCell(rank: number, column: "head" | "cause", { layout }: Context): Formula {
  return cell(layout.worst + rank, column === "head" ? 1 : 4, CALCULATION);
}
