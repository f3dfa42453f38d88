import { AFTER_SALES_WORDS, NO_VISIT_WORDS } from "../../../columns";
import { DEFINITION_TEXTS as TEXTS, SHEET_NAMES, UNITS } from "../../../locale/sheets";
import type { SheetPlan } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { LINES, ROW, sheetFont, STYLES } from "../../common/styles";
import { heightFor } from "../../common/text-size";
import { nameOf, type Context } from "../context";
import { relatedElsewhere, relatedOf, starsOf, type Indicator } from "../indicators";

const WIDTHS = [7, 20, 112];
const COLUMNS = WIDTHS.length;
const FIRST = 3;
const LINE_HEIGHT = 14;

type Entry = readonly [label: string, text: string];

/** What each indicator is: as printed in the source, as read here, and what is doubtful. */
export function definitionsSheet(context: Context): SheetPlan {
  const { say, language, options, indicators } = context;
  const sheet = new SheetBuilder();
  sheet.put(0, 0, [say(SHEET_NAMES.definitions)], STYLES.title);
  sheet.style(area(0, 0, COLUMNS), STYLES.titleRule);
  sheet.height(0, ROW.title);
  sheet.put(1, 0, [say(TEXTS.note)], STYLES.note);
  const afterIndicators = indicators.reduce(
    (row, indicator) => definition(sheet, row, indicator, context),
    FIRST,
  );
  const rows = entry(sheet, afterIndicators, [null, say(TEXTS.leftOut)], leftOutEntries(context));
  return sheet.plan({
    id: "definitions",
    name: say(SHEET_NAMES.definitions),
    font: sheetFont(language),
    columnWidths: WIDTHS,
    frozen: { rows: 1, columns: 0 },
    print: printOf(language, options.version, area(0, 0, COLUMNS, rows), {
      orientation: "portrait",
      titleRows: { first: 0, last: 0 },
    }),
    isProtected: options.isProtected,
  });
}

function definition(sheet: SheetBuilder, row: number, indicator: Indicator, context: Context): number {
  const title = `${nameOf(indicator, context)}   ${starsOf(indicator)}`.trim();
  return entry(sheet, row, [indicator.number, title], entriesOf(indicator, context));
}

/** A band with a title, and lines of a label and a text beneath; gives the row after them and a blank one. */
function entry(
  sheet: SheetBuilder,
  row: number,
  title: readonly (string | null)[],
  entries: readonly Entry[],
): number {
  sheet.put(row, 0, title);
  sheet.style(area(row, 0, COLUMNS), STYLES.band);
  sheet.height(row, ROW.header);
  entries.forEach(([label, text], index) => {
    const at = row + 1 + index;
    sheet.put(at, 1, [label, text]);
    sheet.height(at, heightFor([{ text, width: WIDTHS[2] ?? 0 }], LINE_HEIGHT, ROW.body));
  });
  const first = row + 1;
  sheet.style(area(first, 1, 2, entries.length), { between: LINES.row, bottom: LINES.row });
  sheet.style(area(first, 1, 1, entries.length), { ...STYLES.label, vertical: "top" });
  sheet.style(area(first, 2, 1, entries.length), STYLES.text);
  return first + entries.length + 1;
}

function leftOutEntries({ say, language }: Context): readonly Entry[] {
  const separator = language === "zh" ? "、" : ", ";
  return [
    [say(TEXTS.leftOutOrders), say(TEXTS.noVisits)],
    [say(TEXTS.words), NO_VISIT_WORDS.join(separator)],
    [say(TEXTS.leftOutComplaints), say(TEXTS.otherDepartments)],
    [say(TEXTS.words), AFTER_SALES_WORDS.join(separator)],
    [say(TEXTS.leftOutWhen), say(TEXTS.leftOutOnce)],
  ];
}

function entriesOf(indicator: Indicator, context: Context): readonly Entry[] {
  const { say, language, indicators } = context;
  const { kpi } = indicator;
  const related = [
    ...relatedOf(indicator, indicators).map((other) => nameOf(other, context)),
    ...relatedElsewhere(indicator, indicators).map((name) => `${say(name)}${say(TEXTS.notHere)}`),
  ];
  const entries: readonly (Entry | undefined)[] = [
    [say(TEXTS.definition), say(kpi.description)],
    [say(TEXTS.formula), kpi.formula ?? say(TEXTS.noFormula)],
    [say(TEXTS.reading), say(kpi.reading)],
    [say(TEXTS.window), say(kpi.filter === "records" ? TEXTS.ofMonth : TEXTS.seeReading)],
    [say(TEXTS.unit), say(UNITS[kpi.unit])],
    [say(TEXTS.reference), kpi.reference?.printed ?? say(TEXTS.noReference)],
    [say(TEXTS.source), say(kpi.source)],
    ...kpi.errata.map((erratum): Entry => [`${say(TEXTS.erratum)} ${erratum.number}`, say(erratum)]),
    related.length === 0 ? undefined : [say(TEXTS.related), related.join(language === "zh" ? "、" : ", ")],
    [say(TEXTS.function), `AFTERSALES.${kpi.id}`],
  ];
  return entries.filter((entry) => entry !== undefined);
}
