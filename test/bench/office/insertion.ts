import { performance } from "node:perf_hooks";
import { FUNCTIONS, NAMESPACE } from "../../../src/functions/catalogue";
import { excelFunction } from "../../../src/functions/runtime";
import { FOUR_S } from "../../../src/templates/four-s";
import type { Source } from "../../../src/templates/template";
import { insertWorkbook } from "../../../src/workbook/excel";
import type { Cell, WorkbookPlan } from "../../../src/workbook/plan";
import { openWorkbook, type TestWorkbook } from "../../support/office";
import { complaints, orders, partsSales, stockMonths, tableOf } from "../../templates/series/records-support";
import { countSyncs, listen, type Traffic } from "./requests";

const MEGABYTE = 2 ** 20;
/** Requests above this many bytes are refused by Excel on the web at five; the budget leaves room. */
export const LARGEST_REQUEST = 4 * MEGABYTE;
const LEAST_REQUESTS = 6;
/** Of the add-in's functions on one sheet. */
export const MOST_CALLS = 50;
/** 2025-08-01 */
const AUGUST = 45870;

export interface InsertionResult extends Traffic {
  readonly records: number;
  readonly syncs: number;
  /** How many of them may have something to say, for so many bytes. */
  readonly requestBudget: number;
  /** The calls of the add-in's functions on the sheet that has most of them. */
  readonly mostCalls: number;
  readonly seconds: { readonly plan: number; readonly insertion: number };
}

function sourceOf(records: number): Source {
  const parts = [
    orders(records),
    complaints(Math.ceil(records / 20)),
    partsSales(Math.ceil(records / 2)),
    stockMonths(),
  ];
  return { kind: "records", tables: parts.map((each) => tableOf(each)) };
}

function planOf(source: Source): WorkbookPlan {
  return FOUR_S.plan({
    language: "zh",
    profile: "add-in",
    month: AUGUST,
    source,
    targets: [],
    isProtected: false,
    version: "0.1.0",
  });
}

/** Whether the formula of a cell calls a function of the add-in anywhere. */
function callsAddIn(cell: Cell): boolean {
  return cell !== null && typeof cell === "object" && JSON.stringify(cell).includes('"call":{"function"');
}

function mostCallsOn({ sheets }: WorkbookPlan): number {
  const callsOf = sheets.map(
    ({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()).filter(callsAddIn).length,
  );
  return Math.max(...callsOf);
}

/** Excel with the add-in in it: the registered functions, the client where the writer looks for it. */
async function openWithAddIn(): Promise<TestWorkbook> {
  const functions = FUNCTIONS.map(({ id }) => `${NAMESPACE}.${id}`);
  const book = await openWorkbook({ language: "zh-CN", functions });
  const { Excel, Office, CustomFunctions } = book;
  Object.assign(globalThis, { Excel, Office, CustomFunctions });
  for (const definition of FUNCTIONS) CustomFunctions.associate(definition.id, excelFunction(definition));
  return book;
}

/** The template inserted from so many records, as the pane does it: plan, then insertion. */
export async function measureInsertion(records: number): Promise<InsertionResult> {
  const source = sourceOf(records);
  const start = performance.now();
  const plan = planOf(source);
  const planned = performance.now();
  const book = await openWithAddIn();
  try {
    const traffic = listen(book.host);
    const syncs = countSyncs(book.Excel);
    const begun = performance.now();
    await insertWorkbook(plan);
    const inserted = performance.now();
    const sent = traffic();
    return {
      records,
      ...sent,
      syncs: syncs(),
      requestBudget: LEAST_REQUESTS + Math.ceil(sent.bytes / LARGEST_REQUEST),
      mostCalls: mostCallsOn(plan),
      seconds: { plan: (planned - start) / 1000, insertion: (inserted - begun) / 1000 },
    };
  } finally {
    book.close();
  }
}
