import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import type { AddInFunction } from "../../src/functions/define";
import { placeOf } from "../../src/taskpane/formula/references";
import {
  builtFormula,
  missingArgument,
  reduceBuilder,
  shownArgument,
  type Builder,
  type BuilderStep,
} from "../../src/taskpane/reference/builder";
import { explanationOf } from "../../src/taskpane/reference/explanation";
import { standingOf } from "../../src/taskpane/reference/standing";

const [CHURN, NPS, RATE] = ["CHURN", "NPS", "RATE"].map((id) =>
  FUNCTIONS.find((candidate) => candidate.id === id),
) as [AddInFunction, AddInFunction, AddInFunction];

const D5 = placeOf("Sheet1!D5", "1");

function built(...steps: BuilderStep[]): Builder {
  const opened = reduceBuilder(undefined, { kind: "opened", definition: CHURN, target: D5 });
  const builder = steps.reduce((state, step) => reduceBuilder(state, { ...step, definition: CHURN }), opened);
  if (builder === undefined) throw new Error("The builder is closed.");
  return builder;
}

const dates = { place: placeOf("Orders!B2:B99", "2") };

describe("the formula builder", () => {
  test("shows what was picked as seen from the target, also when the target moves to another sheet", () => {
    const builder = built({ kind: "argument", name: "visitDates", argument: dates });
    expect(shownArgument(builder, "visitDates")).toBe("Orders!B2:B99");
    const moved = reduceBuilder(builder, {
      kind: "target",
      definition: CHURN,
      target: placeOf("Orders!F1", "2"),
    });
    expect(moved && shownArgument(moved, "visitDates")).toBe("B2:B99");
  });

  test("builds the formula of what was typed and picked", () => {
    const builder = built(
      { kind: "argument", name: "customers", argument: "Orders[Customer]" },
      { kind: "argument", name: "visitDates", argument: dates },
      { kind: "argument", name: "month", argument: "2025-08" },
    );
    expect(missingArgument(builder)).toBeUndefined();
    expect(builtFormula(builder)).toBe('=AFTERSALES.CHURN(Orders[Customer],Orders!B2:B99,"2025-08")');
  });

  test("asks for the first required argument that is missing", () => {
    expect(missingArgument(built())).toBe("customers");
    expect(missingArgument(built({ kind: "argument", name: "customers", argument: "A:A" }))).toBe(
      "visitDates",
    );
    expect(
      missingArgument(
        built(
          { kind: "argument", name: "customers", argument: "A:A" },
          { kind: "argument", name: "visitDates", argument: "  " },
        ),
      ),
    ).toBe("visitDates");
  });

  test("goes back to editing with every change", () => {
    const asked = built({ kind: "phase", phase: { kind: "occupied", found: "17" } });
    expect(asked.phase.kind).toBe("occupied");
    const changed = reduceBuilder(asked, {
      kind: "argument",
      definition: CHURN,
      name: "month",
      argument: "2025-09",
    });
    expect(changed?.phase.kind).toBe("editing");
  });

  test("drops what comes back from Excel when another function is open", () => {
    const other = reduceBuilder(built(), { kind: "opened", definition: NPS, target: D5 });
    const late: BuilderStep = { kind: "phase", phase: { kind: "occupied", found: "17" } };
    expect(reduceBuilder(other, { ...late, definition: CHURN })).toBe(other);
    expect(reduceBuilder(undefined, { ...late, definition: CHURN })).toBeUndefined();
  });

  test("forgets everything when it is closed", () => {
    expect(reduceBuilder(built(), { kind: "closed" })).toBeUndefined();
  });
});

describe("the help", () => {
  test("explains an indicator in the words of EXPLAIN, without what the list says already", () => {
    const topics = explanationOf(CHURN, "zh");
    expect(topics.map(({ term }) => term)).toEqual([
      "原文公式",
      "采用口径",
      "单位",
      "参考值",
      "合计项",
      "关联指标",
      "来源",
      "勘误",
    ]);
    expect(topics[0]?.text).toContain("N-7个月进厂的客户数");
  });

  test("leaves out what the source does not print, and says nothing of a function across indicators", () => {
    expect(explanationOf(NPS, "en").some(({ text }) => text.includes("none printed"))).toBe(false);
    expect(explanationOf(RATE, "zh")).toEqual([]);
  });
});

describe("the standing of a result", () => {
  test("is that of STATUS against the reference value", () => {
    expect(standingOf(CHURN, 0.231)).toEqual({
      isMet: false,
      words: { zh: "高于参考值", en: "above" },
      reference: "≤20%",
    });
    expect(standingOf(CHURN, 0.2)?.isMet).toBe(true);
  });

  test("is none for a text or where there is no reference value", () => {
    expect(standingOf(CHURN, "#N/A")).toBeUndefined();
    expect(standingOf(RATE, 0.98)).toBeUndefined();
  });
});
