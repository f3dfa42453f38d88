import { expect, test } from "@jest/globals";
import { findColumn } from "../../../src/columns";
import { KPIS } from "../../../src/kpi/catalogue";
import type { Bilingual } from "../../../src/kpi/texts";
import { fill } from "../../../src/locale/fill";
import { shortfallText } from "../../../src/taskpane/templates/wizard/shortfall-text";
import type { Lack } from "../../../src/templates/outlook";

const kpis = KPIS.filter(({ id }) => id === "CHURN" || id === "COMPLAINTCLOSURERATE");
const customer = findColumn("orders.customer");
if (customer === undefined) throw new Error("orders.customer");

const say =
  (language: "zh" | "en") =>
  (text: Bilingual, values = {}): string =>
    fill(text[language], values);

test.each([
  [
    "a table",
    [{ dataset: "complaints", columns: [] }],
    "没有投诉表:客户流失率、两周结案率请填月度合计",
    "No table of Complaints: fill in Customer churn rate, Complaint closure rate within two weeks on the sheet Monthly totals",
  ],
  [
    "a column",
    [{ dataset: "orders", columns: [customer] }],
    "工单没有客户:客户流失率、两周结案率请填月度合计",
    "Repair orders without Customer: fill in Customer churn rate, Complaint closure rate within two weeks on the sheet Monthly totals",
  ],
  [
    "nothing, because no records give them",
    [],
    "以下指标无法由记录计算,请填月度合计:客户流失率、两周结案率",
    "Not computed from records, fill in on the sheet Monthly totals: Customer churn rate, Complaint closure rate within two weeks",
  ],
] as const)("what indicators lack is said: %s", (_, lacks: readonly Lack[], zh, en) => {
  expect(shortfallText({ lacks, kpis }, say("zh"))).toBe(zh);
  expect(shortfallText({ lacks, kpis }, say("en"))).toBe(en);
});

test("groups of satisfaction are entered on a sheet of their own", () => {
  const groups = KPIS.filter(({ id }) => id === "CSAT" || id === "CSATBYGROUP");
  expect(shortfallText({ lacks: [{ dataset: "surveys", columns: [] }], kpis: groups }, say("zh"))).toBe(
    "没有满意度与回访表:客户满意度、各车型满意度请填月度合计、满意度分组",
  );
});
