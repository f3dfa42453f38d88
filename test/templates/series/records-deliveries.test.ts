import { expect, test } from "@jest/globals";
import { monthStart } from "../../../src/cells/serials";
import type { TypedValue } from "../../../src/columns";
import { KPIS } from "../../../src/kpi/catalogue";
import { dice, STORES, tableOf } from "./records-support";
import { AUGUST, calculate, near, optionsOf } from "./support";

const MONTHS = Array.from({ length: 13 }, (_, index) => monthStart(AUGUST, index - 12));
const SHOWN = KPIS.filter(({ id }) => id === "ONTIMEDELIVERY");

/** Promises of a year, with and without a time; delivered early, late, in the next month or not at all. */
function promises(): TypedValue[][] {
  const next = dice(23);
  return Array.from({ length: 300 }, (): TypedValue[] => {
    const at = Math.floor((MONTHS[0] ?? 0) + next() * 396);
    const promised = next() < 0.05 ? null : next() < 0.4 ? at : at + Math.round(next() * 96) / 96;
    const delivered = next() < 0.1 ? null : at + Math.round((next() * 3 - 0.5) * 96) / 96;
    return [promised, delivered, STORES[next() < 0.5 ? 0 : 1]];
  });
}

/** As things stood at the end of the month of the promise, by a plain loop. */
function rates(rows: readonly TypedValue[][]): (number | "")[] {
  return MONTHS.map((start) => {
    const end = monthStart(start, 1);
    let [due, onTime] = [0, 0];
    for (const [promised, delivered] of rows) {
      if (typeof promised !== "number" || promised < start || promised >= end) continue;
      const deadline = Number.isInteger(promised) ? promised + 86399 / 86400 : promised;
      const isDelivered = typeof delivered === "number" && delivered < end;
      if (isDelivered || deadline <= end) due++;
      if (isDelivered && delivered <= deadline + 1e-9) onTime++;
    }
    return due === 0 ? "" : onTime / due;
  });
}

test.each([undefined, STORES[0]])(
  "deliveries are judged as things stood at the end of the month of their promise (%s)",
  async (store) => {
    const rows = promises();
    const columns = ["promised", "delivered", "store"].map((name) => `orders.${name}`);
    const tables = [tableOf({ dataset: "orders", columns, rows }, { lastDay: AUGUST + 30 })];
    const options = optionsOf({ kind: "records", tables }, store === undefined ? {} : { store });
    const calculated = await calculate(options, SHOWN);
    const chosen = rows.filter((row) => store === undefined || row[2] === store);
    expect(calculated.series("ONTIMEDELIVERY")).toEqual(rates(chosen).map(near));
  },
);
