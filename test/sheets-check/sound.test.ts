import { describe, expect, test } from "@jest/globals";
import { findings, soundPlan, stubbed, withBlock, withFront } from "./support";

describe("a sound workbook", () => {
  test.each(["portable", "add-in"] as const)("has no findings, %s", async (profile) => {
    expect(await findings(soundPlan(profile))).toEqual([]);
  });

  test("text may flow over empty neighbours", async () => {
    expect(await findings(withBlock([["一二三四五六七八九十"]]))).toEqual([]);
  });

  test("a chart's gaps may be #N/A", async () => {
    const gaps = withFront(({ blocks }) => ({
      blocks: [...blocks, { row: 11, column: 1, cells: [[{ formula: { function: "NA", arguments: [] } }]] }],
      charts: [
        {
          kind: "line",
          alternativeText: "走势",
          area: { row: 5, column: 4, rows: 6, columns: 4 },
          categories: { cells: { row: 2, column: 2, rows: 1, columns: 1 } },
          series: [
            {
              name: { cells: { row: 3, column: 1, rows: 1, columns: 1 } },
              values: { cells: { row: 11, column: 1, rows: 1, columns: 1 } },
              color: "#2F5C9E",
            },
          ],
          numberFormat: "0",
          legend: false,
        },
      ],
    }));
    expect(await findings(gaps, stubbed({ "front B12": { error: "#N/A" } }))).toEqual([]);
  });

  test("a red cell with a sign is in order", async () => {
    expect(
      await findings(
        soundPlan(),
        stubbed({ "front G4": "▼ 未达标" }, (row) => row === 0),
      ),
    ).toEqual([]);
  });
});
