import { expect, test } from "@jest/globals";
import { readTables } from "../../../src/cli/build/records";
import { FOUR_S } from "../../../src/templates/four-s";
import { temporaryFolder } from "../support";

const folder = temporaryFolder();

test("rows without a store and rows that repeat another are said before the workbook is made", () => {
  const file = folder.write(
    "工单.csv",
    "工单号,进厂时间,门店,备注\nR1,2025-08-01,浦东店,\nR2,2025-08-01,,洗车\nR2,2025-08-01,,洗车\nR3,2025-08-02,,\n",
  );
  const { notes } = readTables([`orders=${file}`], new Map(), FOUR_S, "zh");
  expect(notes).toEqual([
    expect.stringMatching(/^工单\.csv:3 行没有门店,只计入全部门店/),
    expect.stringMatching(/^工单\.csv:1 行与前面的行在读到的各列里完全相同/),
  ]);
});
