import { describe, expect, test } from "@jest/globals";
import { serialOf } from "../../../src/cells/serials";
import { readRecords } from "../../../src/columns";
import { KPIS } from "../../../src/kpi/catalogue";
import { checkChoices } from "../../../src/taskpane/templates/wizard/check-choices";
import { firstChoices, typedStores, type Choices } from "../../../src/taskpane/templates/wizard/choices";
import { pickTable, type FoundTable } from "../../../src/taskpane/templates/wizard/picked-table";
import { optionsFor } from "../../../src/taskpane/templates/wizard/prepare";

const first = firstChoices("zh");
const choices = (changed: Partial<Choices>): Choices => ({ ...first, ...changed });
const saidOf = (changed: Partial<Choices>): string | undefined => checkChoices(choices(changed))?.text.zh;

function found(headers: string[], title = "表1"): FoundTable {
  return {
    title,
    origin: { kind: "file", rows: [], rowNumbers: [], notices: [] },
    headers,
    sample: [],
    rows: 0,
  };
}

describe("before the summary", () => {
  test("the sample and totals without stores need nothing more", () => {
    expect(saidOf({ source: "sample" })).toBeUndefined();
    expect(saidOf({ source: "totals" })).toBeUndefined();
  });

  test("stores are told apart, and none is called by the words for all", () => {
    expect(typedStores(choices({ stores: " 浦东店 \n\n徐汇店\n" }))).toEqual(["浦东店", "徐汇店"]);
    expect(saidOf({ source: "totals", stores: "浦东店\n徐汇店" })).toBeUndefined();
    expect(saidOf({ source: "totals", stores: "A店\na店" })).toMatch(/写了两次/);
    expect(saidOf({ source: "totals", stores: "全部门店" })).toMatch(/不能叫/);
  });

  test("records need a table, known for what it is, from which something can be computed", () => {
    expect(saidOf({ source: "tables" })).toMatch(/还没有选择明细表/);
    expect(saidOf({ source: "files" })).toMatch(/还没有选择文件/);
    const unknown = pickTable(found(["甲", "乙"]), []);
    expect(saidOf({ source: "files", files: [unknown] })).toMatch(/是什么表/);
    const dateless = pickTable(found(["委托书号", "客户号", "是否返修"]), []);
    expect(saidOf({ source: "files", files: [dateless] })).toBe("请指定“{title}”的日期列,或点“移除”。");
    const bare = pickTable(found(["委托书号", "进厂时间", "服务顾问"]), []);
    expect(saidOf({ source: "files", files: [bare] })).toMatch(/还算不出任何指标/);
    const orders = pickTable(found(["委托书号", "进厂时间", "客户号"]), []);
    expect(saidOf({ source: "files", files: [orders] })).toBeUndefined();
    // What was chosen for another source does not count.
    expect(saidOf({ source: "tables", files: [orders] })).toMatch(/还没有选择明细表/);
  });
});

describe("the options of the template", () => {
  const headers = ["委托书号", "客户号", "进厂时间", "门店"];
  const rows = [
    ["P1", "C1", serialOf(2025, 6, 2), "浦东店"],
    ["P2", "C2", serialOf(2025, 7, 30), "徐汇店"],
  ];
  const places = ["orders.order", "orders.customer", "orders.arrival", "orders.store"];
  const table = readRecords(
    "orders",
    headers,
    rows,
    places.map((column, index) => ({ column, index })),
    { title: "工单" },
  );

  test("take the month that was chosen, else the last full one of the records", () => {
    const source = "tables" as const;
    expect(optionsFor(choices({ source }), [table]).month).toBe(serialOf(2025, 6, 1));
    const month = serialOf(2025, 7, 1);
    expect(optionsFor(choices({ source, month }), [table]).month).toBe(month);
  });

  test("are for the add-in, with what was chosen", () => {
    expect(
      optionsFor(
        choices({ language: "en", source: "totals", stores: "North\nSouth", isProtected: true }),
        [],
      ),
    ).toMatchObject({
      language: "en",
      profile: "add-in",
      source: { kind: "totals", stores: ["North", "South"] },
      targets: [],
      isProtected: true,
    });
  });

  test("bring a set of one's own that begins as the built-in one", () => {
    const { targets } = optionsFor(choices({ hasOwnTargets: true }), []);
    const churn = KPIS.find(({ id }) => id === "CHURN")?.reference;
    expect(targets).toHaveLength(1);
    expect(targets[0]?.name).toBe("本店");
    expect(targets[0]?.targets).toContainEqual({ kpi: "CHURN", maximum: churn?.maximum });
  });
});
