import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsAShare } from "../../support/shares";

describe("FOLLOWUPSATISFACTION", () => {
  showsAShare({
    id: "FOLLOWUPSATISFACTION",
    events: ["不满意", "dissatisfied"],
    total: ["回访成功", "reached"],
    counted: ["dissatisfied customers", "customers reached"],
    complement: true,
  });

  test("of those reached, not of all visits; all visits give the printed form", () => {
    expect(call("FOLLOWUPSATISFACTION", [cell(30), cell(200)])).toBeCloseTo(0.85, 12);
    expect(call("FOLLOWUPSATISFACTION", [cell(30), cell(1000)])).toBeCloseTo(0.97, 12);
  });

  test("satisfied and dissatisfied are read by their meaning; a blank was not reached", () => {
    expect(call("FOLLOWUPSATISFACTION", [column("满意", " 不满意", "", "非常满意", "满意")])).toBe(0.75);
    expect(call("FOLLOWUPSATISFACTION", [column("Satisfied", "DISSATISFIED", "")])).toBe(0.5);
    expect(call("FOLLOWUPSATISFACTION", [column("满意", "满意")])).toBe(1);
  });

  test("the same word on top of yes and no is a header", () => {
    expect(call("FOLLOWUPSATISFACTION", [column("不满意", "是", "否", "否", "否")])).toBe(0.75);
    expect(call("FOLLOWUPSATISFACTION", [column("是否满意", "不满意", "满意")])).toBe(0.5);
  });

  test("elsewhere these words are no flags, and a word between the two is refused", () => {
    expect(call("FOLLOWUPREACHRATE", [column("满意", "不满意")])).toMatchObject({ error: "#VALUE!" });
    expect(call("FOLLOWUPSATISFACTION", [column("满意", "一般")])).toMatchObject({ error: "#VALUE!" });
  });

  test("beside flags of who was reached, or their ids", () => {
    const answers = column("不满意", "满意", "", "");
    expect(call("FOLLOWUPSATISFACTION", [answers, column("是", "是", "否", "否")])).toBe(0.5);
    expect(call("FOLLOWUPSATISFACTION", [answers, column("R1", "R2", "R3", "R4")])).toBe(0.75);
  });
});
