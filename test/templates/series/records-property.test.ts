import { describe, expect, test } from "@jest/globals";
import { monthStart } from "../../../src/cells/serials";
import type { Kpi } from "../../../src/kpi/define";
import { openSource } from "../../../src/templates/series/source";
import { MONTHS } from "../../../src/templates/series/types";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { call } from "../../support/call";
import { calculateTogether } from "./many-plans";
import { messyTables, type MessyRecords } from "./messy";
import {
  churn,
  closureRate,
  complaintRate,
  firstFixRate,
  orderValue,
  partsMargin,
  revenueMix,
  rowsOf,
  turnover,
  type Value,
} from "./plain";
import { STORES } from "./records-support";
import { CORE, AUGUST, FIRST_SERIES, near, optionsOf, planOf } from "./support";

const TABLES = 100;
/** The engine of the grid takes seconds for a thousand formulas: a few tables, and of these a few months. */
const BY_FORMULAS = 9;
const SHOWN_MONTHS = [3, 7, 12];
const PERIODS = [Array.from({ length: MONTHS }, (_, index) => monthStart(AUGUST, index + 1 - MONTHS))];
/** What TREND has no arguments for is asked over the store's rows alone. */
const CRITERIA = "criteriaRange1";

interface Sample {
  readonly tables: readonly MessyRecords[];
  readonly store: string | undefined;
}

const SAMPLES = Array.from({ length: TABLES }, (_, seed): Sample => {
  return { tables: messyTables(seed), store: [undefined, ...STORES][seed % 3] };
});

/** The indicator by our function, over the cells as they were typed. */
function byFunction(kpi: Kpi, { tables, store }: Sample): unknown {
  const takesCriteria = CRITERIA in kpi.signature;
  const columnOf = (id: string): unknown[][] => {
    const table = tables.find(({ meant }) => meant.columns.includes(id));
    const stores = table?.meant.columns.indexOf(`${table.meant.dataset}.store`) ?? -1;
    const index = table?.meant.columns.indexOf(id) ?? -1;
    const rows = (table?.raw ?? []).filter(
      (_, row) => takesCriteria || store === undefined || table?.meant.rows[row]?.[stores] === store,
    );
    return rows.map((row) => [row[index]]);
  };
  const [first = ""] = Object.values(kpi.records ?? {});
  const args = Object.keys(kpi.signature).map((name) => {
    const id = kpi.records?.[name];
    if (id !== undefined) return columnOf(id);
    if (store === undefined) return null;
    if (name === CRITERIA) return columnOf(`${first.split(".")[0] ?? ""}.store`);
    return name === "criterion1" ? [[`*${store}*`]] : null;
  });
  // A store without a record in a table is no range to ask about.
  if (args.some((column) => column?.length === 0)) return undefined;
  const given = args.slice(0, args.findLastIndex((argument) => argument !== null) + 1);
  const result = call("TREND", [[[kpi.id]], PERIODS, ...given]);
  return Array.isArray(result) ? (result as unknown[][])[0] : result;
}

/** The indicators by plain loops over what was meant. */
function byLoops({ tables, store }: Sample): Readonly<Record<string, Value[]>> {
  const [orders, complaints, sales, stock] = tables.map(({ meant }) => rowsOf(meant, store));
  const [all] = tables.map(({ meant }) => rowsOf(meant));
  if (!orders || !complaints || !sales || !stock || !all) throw new Error("Four tables are expected");
  return {
    CHURN: churn(orders, all),
    COMPLAINTCLOSURERATE: closureRate(complaints),
    COMPLAINTRATE: complaintRate(complaints, orders),
    FIRSTFIXRATE: firstFixRate(orders),
    PARTSTURNOVER: turnover(stock),
    PARTSMARGIN: partsMargin(sales),
    AVGROVALUE: orderValue(orders),
    REVENUEMIX: revenueMix(orders),
  };
}

/** The plan of a sample: its series, each in the months that are looked at, and its records. */
function planOfSample({ tables, store }: Sample): WorkbookPlan {
  const source = { kind: "records", tables: tables.map(({ table }) => table) } as const;
  const options = optionsOf(source, store === undefined ? {} : { store });
  const plan = planOf(openSource(options, CORE), CORE);
  const sheets = plan.sheets.filter(({ id }) => id !== "quality");
  return {
    ...plan,
    sheets: sheets.map((sheet) => (sheet.id === "calculation" ? withFewMonths(sheet) : sheet)),
  };
}

function withFewMonths(sheet: SheetPlan): SheetPlan {
  const isShown = (column: number): boolean => column > MONTHS || SHOWN_MONTHS.includes(column - 1);
  const blocks = sheet.blocks
    .filter(({ row }) => row !== 2)
    .map((block) => ({
      ...block,
      cells: block.cells.map((cells) =>
        block.row < FIRST_SERIES ? cells : cells.map((cell, column) => (isShown(column) ? cell : null)),
      ),
    }));
  return { ...sheet, blocks };
}

describe("small messy tables", () => {
  test("our functions over the cells as typed give what plain loops give", () => {
    SAMPLES.forEach((sample, seed) => {
      const wanted = byLoops(sample);
      for (const kpi of CORE.filter(({ mix }) => mix === undefined)) {
        const about = { seed, id: kpi.id };
        const values = (wanted[kpi.id] ?? []).map(near);
        const found = byFunction(kpi, sample) ?? values;
        expect({ ...about, values: found }).toEqual({ ...about, values });
      }
    });
  });

  test("plain formulas over the typed tables give the same", async () => {
    const samples = SAMPLES.slice(0, BY_FORMULAS);
    const at = await calculateTogether(samples.map(planOfSample));
    samples.forEach((sample, seed) => {
      const wanted = byLoops(sample);
      CORE.forEach((kpi, index) => {
        const about = { seed, id: kpi.id };
        const columns = kpi.mix ? [0, 1, 2, 3, 4].map((part) => MONTHS + part) : SHOWN_MONTHS;
        const values = columns.map((column) => at(seed, "calculation", FIRST_SERIES + index, 1 + column));
        const expected = kpi.mix
          ? wanted[kpi.id]
          : SHOWN_MONTHS.map((month) => wanted[kpi.id]?.[month] ?? "");
        expect({ ...about, values }).toEqual({ ...about, values: (expected ?? []).map(near) });
      });
    });
  });
});
