import { describe, expect, test } from "@jest/globals";
import { officeFaultText } from "../../src/taskpane/office-faults";

const fault = (code: string, message = "English words of Excel"): Error =>
  Object.assign(new Error(message), { code });

describe("what Excel refuses", () => {
  test("is said with what to do about it", () => {
    expect(officeFaultText(fault("InvalidOperationInCellEditMode"), "zh")).toBe(
      "Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑,然后再试一次。",
    );
    expect(officeFaultText(fault("AccessDenied"), "en")).toMatch(/protected.*Unprotect/);
  });

  test("says that the connection is gone however the client reports it", () => {
    const texts = ["ConnectionFailure", "InvalidRequestContext"].map((code) =>
      officeFaultText(fault(code), "zh"),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain("连接已断开");
  });

  test("shows an unknown code with Excel's own words", () => {
    expect(officeFaultText(fault("SomethingNew", "No room."), "zh")).toBe(
      "Excel 没有完成操作(代码 SomethingNew):No room.",
    );
  });

  test("takes what is no error of Excel, too", () => {
    expect(officeFaultText(new TypeError("x is undefined"), "en")).toBe(
      "Excel did not finish the operation (code TypeError): x is undefined",
    );
    expect(officeFaultText("broken", "en")).toContain("broken");
  });

  test("never looks a code up among what every object has", () => {
    expect(officeFaultText(fault("constructor", "x"), "en")).toContain("(code constructor)");
  });
});
