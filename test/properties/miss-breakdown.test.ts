import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import {
  argumentsStayAsTheyAre,
  equalsTheOracle,
  orderDoesNotMatter,
  totalsRowsAreNoRecords,
} from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { garbageIsRefused } from "./support/garbage";

type Miss = { cause: string | null; date: number | null; store: string };
type Map = [cause: string, name: string][];

const causes = fc.constantFrom(
  "数据",
  "数据问题",
  "DATA",
  "配置",
  "执行",
  "缺料",
  "错发",
  "其他",
  "未分类",
  null,
);
/** Records are counted: what is blank below the last of them is none, so that the last one has a cause. */
const misses: fc.Arbitrary<Miss[]> = fc
  .array(
    fc.record({
      cause: causes,
      date: fc.option(arbitrary.dateTime, { nil: null, freq: 12 }),
      store: arbitrary.store,
    }),
    { maxLength: 40, size: "max" },
  )
  .map((rows) => rows.map((row, index) => (index < rows.length - 1 ? row : { ...row, cause: "执行" })));

const form: Form<Miss, Map> = {
  id: "MISSBREAKDOWN",
  rows: misses,
  options: fc.constantFrom<Map[]>(
    [],
    [["缺料", "执行"]],
    [
      ["缺料", "数据"],
      ["缺料", "配置"],
      ["错发", "执行"],
      ["数据", "配置"],
    ],
  ),
  columns: { causes: { kind: "category", of: (row) => row.cause } },
  settings: (map) => ({ map: map.length === 0 ? null : map.map((line) => [...line]) }),
  filter: "records",
  date: (row) => row.date,
  expected: (rows, filter, map) => oracle.missBreakdown(rows, map, filter),
};

describe("MISSBREAKDOWN", () => {
  equalsTheOracle(form, { reaches: ["#N/A"], aspects: ["records", "#N/A"] });
  orderDoesNotMatter({ ...form, rows: misses.map((rows) => rows.filter(({ cause }) => cause !== null)) });
  totalsRowsAreNoRecords(form);
  argumentsStayAsTheyAre(form);
  garbageIsRefused(form);
  auditAddsUp(form, {
    value: () => NaN,
    figures(given) {
      const kept = oracle.filterRows(given.rows, oracleFilter(form, given)) as Miss[];
      return kept.length > 0 ? [[kept.length], [kept.length]] : undefined;
    },
  });
});
