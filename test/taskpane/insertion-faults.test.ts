import { expect, test } from "@jest/globals";
import { INSERTION_TEXTS } from "../../src/locale/insertion";
import { insertionFaultText } from "../../src/taskpane/insertion-faults";

test("a protected structure is explained with the way out", () => {
  const fault = { kind: "structureProtected" } as const;
  expect(insertionFaultText(fault, "zh")).toContain("“审阅”>“保护工作簿”");
  expect(insertionFaultText(fault, "en")).toContain("Review > Protect Workbook");
});

test("a refusal says what happened, what to do, and that nothing is left", () => {
  const fault = {
    kind: "refused",
    code: "InvalidOperationInCellEditMode",
    message: "",
    location: "",
    isTakenBack: true,
  } as const;
  expect(insertionFaultText(fault, "zh")).toBe(
    "Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑,然后再试一次。您的工作簿与之前完全一样。",
  );
  expect(insertionFaultText(fault, "en")).toMatch(/try again\. Your workbook is as it was before\.$/);
});

test("what could not be taken back is announced", () => {
  const fault = {
    kind: "refused",
    code: "ConnectionFailure",
    message: "",
    location: "",
    isTakenBack: false,
  } as const;
  expect(insertionFaultText(fault, "zh")).toContain("下次打开窗格时会自动清理");
  expect(insertionFaultText({ kind: "noAnswer", isTakenBack: false }, "en")).toContain(
    "when the pane is opened next",
  );
});

test("codes that mean something else here have words of their own, with Excel's where they help", () => {
  const fault = {
    kind: "refused",
    code: "InvalidArgument",
    message: "No such style.",
    location: "Table.style",
    isTakenBack: true,
  } as const;
  expect(insertionFaultText(fault, "en")).toContain("(Table.style: No such style.)");
  expect(Object.keys(INSERTION_TEXTS.refusals)).toContain("AccessDenied");
});
