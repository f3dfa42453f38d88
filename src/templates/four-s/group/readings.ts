import { FRONT_TEXTS, GROUP_TEXTS as TEXTS } from "../../../locale/sheets";
import type { Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { LINES, ROW, STYLES } from "../../common/styles";
import { heightFor } from "../../common/text-size";
import { joined } from "../calculation/causes";
import { nameOf, type Context } from "../context";
import { relatedElsewhere, relatedOf, type Indicator, type IndicatorGroup } from "../indicators";
import { GROUP_COLUMN, GROUP_COLUMNS } from "./grid";

/** The text of the reading takes seven of the months' columns, that of the related indicators the others. */
const READING_COLUMNS = 7;
const RELATED_COLUMN = GROUP_COLUMN.months + READING_COLUMNS;
const RELATED_COLUMNS = GROUP_COLUMNS - RELATED_COLUMN;
/** A name, a value and a state take about so many characters. */
const STATE_WIDTH = 22;
/** What has parts shows their proportion and where they are. */
const PARTS_WIDTH = 36;
const BETWEEN = "   ";

/** How each indicator is read, and how those stand that hang together with it. */
export function readings(
  sheet: SheetBuilder,
  first: number,
  { indicators }: IndicatorGroup,
  context: Context,
  widths: readonly number[],
): number {
  const { say } = context;
  sheet.put(first, 0, [say(TEXTS.reading)], STYLES.section);
  sheet.height(first, ROW.section);
  sheet.style(area(first + 1, 0, GROUP_COLUMNS), STYLES.header);
  sheet.put(first + 1, 0, [say(FRONT_TEXTS.number), say(FRONT_TEXTS.indicator), say(TEXTS.readingUsed)]);
  sheet.put(first + 1, RELATED_COLUMN, [say(TEXTS.related)]);
  indicators.forEach((indicator, index) => reading(sheet, first + 2 + index, indicator, context, widths));
  return first + 2 + indicators.length;
}

function reading(
  sheet: SheetBuilder,
  row: number,
  indicator: Indicator,
  context: Context,
  widths: readonly number[],
): void {
  const { say, indicators } = context;
  const related = relatedOf(indicator, indicators);
  const elsewhere = elsewhereText(indicator, context);
  const text = say(indicator.kpi.reading);
  sheet.put(row, 0, [indicator.number, nameOf(indicator, context), text]);
  sheet.put(row, RELATED_COLUMN, [relatedText(related, elsewhere, context)]);
  for (const where of [
    area(row, GROUP_COLUMN.months, READING_COLUMNS),
    area(row, RELATED_COLUMN, RELATED_COLUMNS),
  ]) {
    sheet.merge(where);
    sheet.style(where, { ...STYLES.text, vertical: "center" });
  }
  sheet.style(area(row, 0, 2), { wrap: true });
  sheet.style(area(row, 0), STYLES.label);
  sheet.style(area(row, 0, GROUP_COLUMNS), { bottom: LINES.row, vertical: "center" });
  const room = (column: number, columns: number): number =>
    widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  const states = related.map((other) => {
    const width = other.hasParts ? PARTS_WIDTH : STATE_WIDTH;
    return `${nameOf(other, context)}${"0".repeat(width)}`;
  });
  const longest = [...states, elsewhere].join("");
  const texts = [
    { text, width: room(GROUP_COLUMN.months, READING_COLUMNS) },
    { text: longest, width: room(RELATED_COLUMN, RELATED_COLUMNS) },
  ];
  sheet.height(row, heightFor(texts, 13.5, ROW.body));
}

/** Related factors without a state here: other functions, and figures that are entered by hand. */
function elsewhereText(indicator: Indicator, { say, indicators, language }: Context): string {
  const names = relatedElsewhere(indicator, indicators).map(say);
  return names.length === 0 ? "" : `${say(TEXTS.elsewhere)}${names.join(language === "zh" ? "、" : ", ")}`;
}

/** "一次修复率 96.2% ▼ 未达标", one after the other, and then the names of what is not in the workbook. */
function relatedText(related: readonly Indicator[], elsewhere: string, context: Context): Cell {
  const { layout, say } = context;
  if (related.length === 0) return elsewhere === "" ? say(TEXTS.noRelated) : elsewhere;
  const parts = related.flatMap((other, place): (Formula | string)[] => [
    `${place === 0 ? "" : BETWEEN}${nameOf(other, context)} `,
    layout.at(other.index, "valueText"),
    " ",
    layout.at(other.index, "state"),
  ]);
  return { formula: joined(elsewhere === "" ? parts : [...parts, `${BETWEEN}${elsewhere}`]) };
}
