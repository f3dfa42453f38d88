import { smallPlan } from "../support/small-plan";
import type { Block, WorkbookPlan } from "../../../src/workbook/plan";
import { openWorkbook, type OpenOptions, type TestWorkbook } from "../../support/office";

/** The averages of a month that the small plan asks TREND for: of 1,200, of -80.5, of 300. */
const AVERAGES = [1200, -80.5, 300];

export interface PersonsWorkbook extends TestWorkbook {
  /** The bytes of each request, those of the client's own housekeeping left out. */
  readonly requests: number[];
}

/** A workbook with something of a person's in it, and the client where the writer looks for it. */
export async function openPersonsWorkbook(options: OpenOptions = {}): Promise<PersonsWorkbook> {
  const book = await openWorkbook({ functions: ["AFTERSALES.TREND"], language: "zh-CN", ...options });
  book.CustomFunctions.associate("TREND", () => [AVERAGES]);
  Object.assign(globalThis, { Excel: book.Excel, Office: book.Office });
  await book.run((context) => {
    const { names, settings, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").formulas = [
      ["客户", "金额"],
      ["甲", 100],
      ["合计", "=SUM(C3:C3)*2"],
    ];
    sheet.tables.add("E1:F3", true).name = "客户表";
    names.add("税率", sheet.getRange("C3"));
    settings.add("own", { kept: true });
    worksheets.add("备注").getRange("A1").values = [["勿动"]];
    sheet.activate();
    sheet.getRange("C3").select();
  });
  return { ...book, requests: requestsOf(book) };
}

export function closePersonsWorkbook(book: TestWorkbook): void {
  book.host.faults.clear();
  book.close();
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
}

interface Message {
  readonly message: { readonly body: { readonly ObjectPaths: Record<string, { readonly Name: string }> } };
}

function requestsOf(book: TestWorkbook): number[] {
  const sizes: number[] = [];
  const { bridge } = book.host;
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    const paths = Object.values((JSON.parse(text) as Message).message.body.ObjectPaths);
    const isHousekeeping = text.includes('"_RemoveReference"') && paths.length > 0;
    if (!isHousekeeping) sizes.push(new TextEncoder().encode(text).length);
    send(text);
  };
  return sizes;
}

/** All that the workbook holds, as far as a person sees it: to be the same before and after. */
export async function contentOf({ spreadsheet }: TestWorkbook): Promise<unknown> {
  await spreadsheet.settled();
  const { sheets, cells, styles, tables, names, rules, validations, charts, parts } = spreadsheet;
  const settings = parts.read("settings");
  return {
    active: sheets.active(),
    selection: sheets.selection(),
    names: names.all(),
    tables: tables.all(),
    settings,
    customProperties: parts.read("customProperties") ?? {},
    protection: parts.read("protection") ?? {},
    sheetProperties: parts.read("sheetProperties") ?? {},
    sheets: sheets.all().map((sheet) => {
      const box = { row: 0, column: 0, rows: 12, columns: 8 };
      return {
        ...sheet,
        formulas: cells.formulas(sheet.id, box),
        values: cells.values(sheet.id, box),
        texts: cells.texts(sheet.id, box),
        style: styles.read(sheet.id, box),
        width: styles.columnWidth(sheet.id, { ...box, columns: 1 }),
        rules: rules.of(sheet.id),
        validations: validations.of(sheet.id),
        charts: charts.of(sheet.id),
      };
    }),
  };
}

/** The small plan with so many records in place of four; without formulas, for which the grid would take long. */
export function planOfRecords(count: number): WorkbookPlan {
  const plan = smallPlan("portable");
  const header = ["客户", "进厂时间", "金额[元]", "返修", "门店", "车牌", "车型", "备注"];
  const rows = Array.from({ length: count }, (_, index) => [
    `客户${String(index % 9973)}`,
    45_809 + (index % 90) + 0.375,
    (index % 500) + 0.5,
    index % 7 === 0,
    "浦东店",
    `沪A${String(10_000 + (index % 80_000))}`,
    "轿车 2.0T",
    "=待确认",
  ]);
  const isPlain = ({ cells }: Block): boolean => cells.flat().every((cell) => typeof cell !== "object");
  const sheets = plan.sheets.map((sheet) =>
    sheet.id === "records"
      ? {
          ...sheet,
          blocks: [{ row: 0, column: 0, cells: [header, ...rows] }],
          styles: [],
          tables: sheet.tables.map((table) => ({
            ...table,
            area: { row: 0, column: 0, rows: count + 1, columns: header.length },
            columns: header,
          })),
        }
      : { ...sheet, blocks: sheet.blocks.filter(isPlain) },
  );
  return { ...plan, sheets };
}
