import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { overlap } from "../areas";
import type { Book } from "../book";
import { areaText, finding, type Finding } from "../finding";

/** Excel's limits. */
const LONGEST_SHEET_NAME = 31;
const LONGEST_TITLE = 32;
const LONGEST_ALERT = 225;
const LONGEST_PROMPT = 255;
const LONGEST_LIST = 255;
const LONGEST_FOOTER = 255;
const NOT_IN_A_SHEET_NAME = /[\\/?*[\]:]|^'|'$|^$/;
/** Letters (Chinese ones too), digits, "_" and "."; not what reads as a cell's address. */
const TABLE_NAME = /^(?![A-Za-z]{1,3}\d+$)(?![Rr]\d*[Cc]\d*$)[\p{L}_\\][\p{L}\d_.\\]*$/u;

/** Names and texts that Excel takes, each once; cells that do not lie over one another. */
export function checkNames({ plan }: Book): Finding[] {
  return [
    ...sheetNames(plan),
    ...tableNames(plan),
    ...plan.sheets.flatMap((sheet) => [
      ...emptyAreas(sheet),
      ...overlaps(sheet),
      ...headers(sheet),
      ...longTexts(sheet),
    ]),
  ];
}

function sheetNames({ sheets }: WorkbookPlan): Finding[] {
  return sheets.flatMap((sheet, index) => {
    const { name } = sheet;
    const what = [
      ...(name.length > LONGEST_SHEET_NAME ? [`the name has ${name.length} letters`] : []),
      ...(NOT_IN_A_SHEET_NAME.test(name) ? [`"${name}" is no name for a sheet`] : []),
      ...(isTaken(name, sheets.slice(0, index)) ? [`a second sheet "${name}"`] : []),
    ];
    return what.map((text) => finding("names", { sheet }, text));
  });
}

function tableNames({ sheets, names }: WorkbookPlan): Finding[] {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => ({ sheet, name })));
  const own = tables.flatMap(({ sheet, name }, index) => {
    const what = [
      ...(TABLE_NAME.test(name) ? [] : [`"${name}" is no name for a table`]),
      ...(isTaken(name, [...tables.slice(0, index), ...names]) ? [`a second table or name "${name}"`] : []),
    ];
    return what.map((text) => finding("names", { sheet }, text));
  });
  const wrong = names.filter(({ name }) => !TABLE_NAME.test(name));
  return [
    ...own,
    ...wrong.map(({ name }) => ({
      check: "names",
      sheet: "",
      cell: "",
      what: `"${name}" is no name for cells`,
    })),
  ];
}

function isTaken(name: string, before: readonly { readonly name: string }[]): boolean {
  return before.some((other) => other.name.toLowerCase() === name.toLowerCase());
}

/** Excel refuses a style, a rule, a chart… on no cells. */
function emptyAreas(sheet: SheetPlan): Finding[] {
  const { styles, rules, validations, charts, tables, merges, print } = sheet;
  const areas = [...styles, ...rules, ...validations, ...charts, ...tables, print].map(({ area }) => area);
  return [...areas, ...merges]
    .filter(({ rows, columns }) => rows < 1 || columns < 1)
    .map(({ row, column, rows, columns }) => {
      const what = `something is laid on ${rows} × ${columns} cells`;
      return finding("layout", { sheet, row, column }, what);
    });
}

/** Blocks over blocks, merges over merges and tables. */
function overlaps(sheet: SheetPlan): Finding[] {
  const blocks = sheet.blocks.map(({ row, column, cells }) => ({
    row,
    column,
    rows: cells.length,
    columns: Math.max(0, ...cells.map((line) => line.length)),
  }));
  const kinds = [
    { kind: "blocks", areas: blocks },
    { kind: "merged cells or tables", areas: [...sheet.merges, ...sheet.tables.map(({ area }) => area)] },
  ];
  return kinds.flatMap(({ kind, areas }) =>
    areas.flatMap((area, index) => {
      const other = areas.slice(0, index).find((before) => overlap(before, area));
      if (other === undefined) return [];
      const what = `${kind} over one another: ${areaText(other)} and ${areaText(area)}`;
      return [finding("layout", { sheet, row: area.row, column: area.column }, what)];
    }),
  );
}

/** A table's columns are what stands in its first row, each once. */
function headers(sheet: SheetPlan): Finding[] {
  return sheet.tables.flatMap(({ area, columns, name }) =>
    columns.flatMap((header, index) => {
      const [row, column] = [area.row, area.column + index];
      const what = [
        ...(valueAt(sheet, row, column) === header
          ? []
          : [`the table ${name} has its column "${header}" here`]),
        ...(columns.slice(0, index).some((other) => other.toLowerCase() === header.toLowerCase())
          ? [`a second column "${header}" of the table ${name}`]
          : []),
      ];
      return what.map((text) => finding("layout", { sheet, row, column }, text));
    }),
  );
}

function valueAt({ blocks }: SheetPlan, row: number, column: number): unknown {
  for (const block of blocks) {
    const value = block.cells[row - block.row]?.[column - block.column];
    if (value !== undefined && column >= block.column) return value;
  }
  return undefined;
}

function longTexts(sheet: SheetPlan): Finding[] {
  const dialogs = sheet.validations.flatMap(({ area, alert, prompt, check }) =>
    [
      { text: alert.title, most: LONGEST_TITLE },
      { text: alert.message, most: LONGEST_ALERT },
      { text: prompt?.title ?? "", most: LONGEST_TITLE },
      { text: prompt?.message ?? "", most: LONGEST_PROMPT },
      { text: "list" in check ? check.list.join(",") : "", most: LONGEST_LIST },
    ]
      .filter(({ text, most }) => text.length > most)
      .map(({ text, most }) => {
        const what = `Excel takes ${most} letters, not ${text.length}: "${text}"`;
        return finding("names", { sheet, row: area.row, column: area.column }, what);
      }),
  );
  const { left, center, right } = sheet.print.footer;
  const footer = left.length + center.length + right.length;
  if (footer <= LONGEST_FOOTER) return dialogs;
  return [
    ...dialogs,
    finding("names", { sheet }, `the footer has ${footer} letters; Excel takes ${LONGEST_FOOTER}`),
  ];
}
