import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "LEAKAGERATE";
const lines = [
  column(500, 300, 200),
  column(0, 300, 50),
  column("2025-08-01", "2025-08-01", "2025-08-02"),
  column("2025-07-31", "2025-07-31", "2025-08-01"),
];

describe("LEAKAGERATE", () => {
  shows({ LEAKAGERATE: ["records"] }, "leakage over charges and leakage: 650 of 1000", () => {
    expect(call(id, lines)).toBeCloseTo(0.65, 12);
  });

  test("charges count whatever covers their line", () => {
    const covered = column("2025-07-31", "2026-07-31", "2025-08-01");
    expect(call(id, [...lines.slice(0, 3), covered])).toBeCloseTo(0.65, 12);
    expect(call(id, [...lines.slice(0, 3), column("2025-07-31", "", "2026-08-01")])).toBeCloseTo(
      500 / 850,
      12,
    );
  });

  test("everything free is a rate of 1, everything charged one of 0", () => {
    const ends = lines.slice(2);
    expect(call(id, [lines[0], column("", "", ""), ...ends])).toBe(1);
    expect(call(id, [lines[0], lines[0], ...ends])).toBe(0);
  });

  shows({ LEAKAGERATE: ["blanks"] }, "lines without an amount are none", () => {
    const more = lines.map((each) => [...each, [""]]);
    expect(
      call(
        id,
        more.map((each, index) => (index === 2 ? [...each, ["2025-08-09"]] : [...each, [""]])),
      ),
    ).toBeCloseTo(0.65, 12);
  });

  shows({ LEAKAGERATE: ["filtered"] }, "a period looks at the service; criteria", () => {
    const shops = column("东", "东", "西");
    expect(call(id, [...lines, null, null, cell("2025-08"), shops, cell("西")])).toBeCloseTo(0.75, 12);
  });

  shows({ LEAKAGERATE: ["totals"] }, "from leakage and charges by RATE", () => {
    expect(call("RATE", [cell("漏损率"), cell(650), cell(350)])).toBeCloseTo(0.65, 12);
  });

  shows({ LEAKAGERATE: ["#DIV/0!"] }, "nothing charged, nothing leaked", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
    expect(call(id, [cell(0), cell(0), cell("2025-08-01"), cell("2025-07-01")])).toMatchObject({
      error: "#DIV/0!",
    });
  });

  shows({ LEAKAGERATE: ["#DIV/0!"] }, "a cancelled line takes back what the others charge", () => {
    const amounts = [column(100.1, 200.2, -300.3), column(100.1, 200.2, 0)];
    expect(call(id, [...amounts, ...lines.slice(2)])).toMatchObject({ error: "#DIV/0!" });
    expect(call("RATE", [cell(id), cell(-130), cell(130)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ LEAKAGERATE: ["#N/A", "zh", "en"] }, "no lines in the period", () => {
    expectFailure(id, [...lines, null, null, cell("2024-08")], "#N/A", {
      zh: ["2024-08", "不在期间内"],
      en: ["2024-08", "outside the period"],
    });
  });

  shows({ LEAKAGERATE: ["#VALUE!", "zh", "en"] }, "columns of different heights", () => {
    expectFailure(id, [...lines.slice(0, 3), column("2025-07-31", "2025-07-31")], "#VALUE!", {
      zh: ["质保到期日", "2 个"],
      en: ["warrantyEnds", "2 cells"],
    });
  });

  shows({ LEAKAGERATE: ["audited"] }, "AUDIT accounts for the charges, and names the leaking lines", () => {
    expect(
      account([cell(id), ...lines.map((each) => [...each, [""]]), null, cell("2025-08-01")]),
    ).toMatchObject({
      error: "#VALUE!",
    });
    expect(account([cell(id), ...lines])).toEqual([
      ["rows read", 3, ""],
      ["in the base: amounts charged 350", 3, "1, 2, 3"],
      ["in the numerator: leakage 650", 2, "1, 3"],
    ]);
  });
});
