import { type Entry, keyOf } from "./journal";
import { send } from "./requests";
import { addressOf } from "./task";

/** What Excel answers stays well below its limit of 5 MB. */
const CELLS_OF_PIECE = 20_000;

/**
 * Where the person's own formulas refer to what was inserted, as "汇总!B3" or the name of a name: these will show #REF!
 * when it is removed.
 */
export function dependentsOf(id: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const setting = workbook.settings.getItemOrNullObject(keyOf(id)).load("value");
    workbook.worksheets.load("items/id,items/name");
    workbook.tables.load("items/name,items/worksheet/id");
    workbook.names.load("items/name,items/formula");
    await send(context);
    const entry = setting.isNullObject ? undefined : (setting.value as Entry);
    if (entry?.state !== "inserted") return [];
    const ids = new Set(entry.sheets.map((sheet) => sheet.id));
    const [ours, others] = [true, false].map((isOurs) =>
      workbook.worksheets.items.filter((sheet) => ids.has(sheet.id) === isOurs),
    ) as [Excel.Worksheet[], Excel.Worksheet[]];
    const tables = workbook.tables.items.filter(({ worksheet }) => ids.has(worksheet.id));
    const refers = mentions(
      ours.map(({ name }) => name),
      [...tables.map(({ name }) => name), ...entry.names],
    );
    const found = workbook.names.items
      .filter(({ name, formula }) => !entry.names.includes(name) && refers(String(formula)))
      .map(({ name }) => name);
    for (const sheet of others) found.push(...(await cellsThat(refers, context, sheet)));
    return found;
  });
}

type Refers = (formula: string) => boolean;

async function cellsThat(
  refers: Refers,
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<string[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await send(context);
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(CELLS_OF_PIECE / columnCount));
  const found: string[] = [];
  for (let first = rowIndex; first < rowIndex + rowCount; first += height) {
    const rows = Math.min(height, rowIndex + rowCount - first);
    const area = { row: first, column: columnIndex, rows, columns: columnCount };
    const piece = sheet.getRange(addressOf(area)).load("formulas");
    await send(context);
    (piece.formulas as unknown[][]).forEach((line, down) =>
      line.forEach((formula, right) => {
        if (typeof formula !== "string" || !formula.startsWith("=") || !refers(formula)) return;
        const cell = { row: first + down, column: columnIndex + right, rows: 1, columns: 1 };
        found.push(`${sheet.name}!${addressOf(cell)}`);
      }),
    );
  }
  return found;
}

/** What may stand in a name: before or after it, another name is meant. */
const OF_NAME = "[\\p{L}\\p{N}_.\\\\]";

/** Whether a formula refers to one of the sheets, or names one of the tables or names. */
export function mentions(sheets: readonly string[], names: readonly string[]): Refers {
  const patterns = [
    ...sheets.map((name) => `'${literal(name.replaceAll("'", "''"))}'!`),
    ...sheets.map((name) => `(?:^|[^'\\p{L}\\p{N}_.])${literal(name)}!`),
    ...names.map((name) => `(?:^|(?!${OF_NAME})[^'!])${literal(name)}(?!${OF_NAME}|!)`),
  ];
  if (patterns.length === 0) return () => false;
  const pattern = new RegExp(patterns.join("|"), "iu");
  // Texts within a formula are no references.
  return (formula) => pattern.test(formula.replaceAll(/"[^"]*"/g, '""'));
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
