import { expect, test } from "@jest/globals";
import { invalid, notAvailable, Refusal } from "../../src/cells/fault";

test("a wrong argument is refused with #VALUE! and carries what is known of it", () => {
  const refusal = invalid("unreadableFlag", { parameter: "kept", row: 3, column: 1, found: "x", count: 2 });
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal.fault).toEqual({
    code: "unreadableFlag",
    error: "#VALUE!",
    parameter: "kept",
    row: 3,
    column: 1,
    found: "x",
    count: 2,
  });
});

test("nothing to judge is #N/A", () => {
  expect(notAvailable("noRecords").fault).toEqual({ code: "noRecords", error: "#N/A" });
});
