import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { SavedWorkbook } from "../../src/grid/live/types";
import { Autosave, type SaveState } from "../../src/preview/storage/autosave";
import { fromFileText, toFileText } from "../../src/preview/storage/exchange";
import { DamagedWorkbook, Shelf } from "../../src/preview/storage/shelf";
import { Memory } from "./memory";

const WORKBOOK: SavedWorkbook = { meta: { names: ["x"] }, sheets: { one: { a1: 1 }, two: { a1: "二" } } };
const ENTRY = { id: "w1", name: "八月", savedAt: 1000 };

describe("the shelf", () => {
  let memory: Memory;
  let shelf: Shelf;
  beforeEach(() => {
    memory = new Memory();
    shelf = new Shelf(memory);
  });

  test("gives back what was put", async () => {
    await shelf.put(ENTRY, WORKBOOK, []);
    expect(await new Shelf(memory).open("w1")).toEqual({ entry: ENTRY, saved: WORKBOOK });
    expect(await shelf.open("w2")).toBeUndefined();
  });

  test("writes only the sheets that changed, and those that are new", async () => {
    await shelf.put(ENTRY, WORKBOOK, []);
    expect(memory.written).toEqual(["current", "workbook/w1", "sheet/w1/one", "sheet/w1/two"]);
    await shelf.put(ENTRY, WORKBOOK, ["two"]);
    expect(memory.written).toEqual(["current", "workbook/w1", "sheet/w1/two"]);
    await shelf.put(ENTRY, { ...WORKBOOK, sheets: { ...WORKBOOK.sheets, three: {} } }, []);
    expect(memory.written).toEqual(["current", "workbook/w1", "sheet/w1/three"]);
  });

  test("forgets sheets that were deleted", async () => {
    await shelf.put(ENTRY, WORKBOOK, []);
    await shelf.put(ENTRY, { meta: {}, sheets: { two: {} } }, []);
    expect([...memory.values.keys()]).toEqual(["current", "workbook/w1", "sheet/w1/two"]);
  });

  test("lists the latest first, and remembers the one in use", async () => {
    await shelf.put(ENTRY, WORKBOOK, []);
    await shelf.put({ id: "w2", name: "new", savedAt: 2000 }, WORKBOOK, []);
    expect((await shelf.list()).map(({ name }) => name)).toEqual(["new", "八月"]);
    expect(await shelf.current()).toBe("w2");
    await shelf.use("w1");
    expect(await shelf.current()).toBe("w1");
    await shelf.use(undefined);
    expect(await shelf.current()).toBeUndefined();
  });

  test("removes a workbook with all its pieces and no other", async () => {
    await shelf.put(ENTRY, WORKBOOK, []);
    await shelf.put({ ...ENTRY, id: "w2" }, WORKBOOK, []);
    await new Shelf(memory).remove("w1");
    expect([...memory.values.keys()]).toEqual(["current", "workbook/w2", "sheet/w2/one", "sheet/w2/two"]);
  });

  test.each([
    ["a sheet is missing", (values: Map<string, unknown>) => values.delete("sheet/w1/one")],
    ["a sheet is cut off", (values: Map<string, unknown>) => values.set("sheet/w1/one", '{"a1"')],
    ["the workbook is something else", (values: Map<string, unknown>) => values.set("workbook/w1", 5)],
  ])("says so where %s, and keeps the pieces", async (_, damage) => {
    await shelf.put(ENTRY, WORKBOOK, []);
    damage(memory.values);
    const before = new Map(memory.values);
    await expect(new Shelf(memory).open("w1")).rejects.toThrow(DamagedWorkbook);
    expect(memory.values).toEqual(before);
  });
});

describe("saving by itself", () => {
  let states: SaveState["kind"][];
  let written: { saved: SavedWorkbook; changed: string[] }[];
  let changed: string[];
  let refusal: Error | undefined;
  let autosave: Autosave;

  beforeEach(() => {
    jest.useFakeTimers();
    [states, written, changed, refusal] = [[], [], [], undefined];
    autosave = new Autosave({
      take: () => ({ saved: WORKBOOK, changed: changed.splice(0) }),
      write(saved, sheets) {
        if (refusal !== undefined) return Promise.reject(refusal);
        written.push({ saved, changed: [...sheets] });
        return Promise.resolve();
      },
      show: ({ kind }) => states.push(kind),
      delay: 1000,
    });
  });

  test("waits for a pause, then writes once", async () => {
    for (const sheet of ["one", "two"]) {
      changed.push(sheet);
      autosave.touch();
      await jest.advanceTimersByTimeAsync(900);
    }
    expect(written).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(written).toEqual([{ saved: WORKBOOK, changed: ["one", "two"] }]);
    expect(states).toEqual(["saving", "saving", "saved"]);
    expect(autosave.pending).toBe(false);
  });

  test("writes at once when asked to, and not without a change", async () => {
    await autosave.flush();
    expect(written).toEqual([]);
    changed.push("one");
    autosave.touch();
    const flushed = autosave.flush();
    expect(written).toHaveLength(1);
    await flushed;
    expect(states.at(-1)).toBe("saved");
  });

  test("what failed is said, and written with the next change", async () => {
    refusal = new Error("no room");
    changed.push("one");
    autosave.touch();
    await autosave.flush();
    expect(states.at(-1)).toBe("failed");
    expect(autosave.pending).toBe(true);
    refusal = undefined;
    changed.push("two");
    autosave.touch();
    await autosave.flush();
    expect(written).toEqual([{ saved: WORKBOOK, changed: ["one", "two"] }]);
  });

  test("after the end nothing is written", async () => {
    autosave.touch();
    autosave.stop();
    await jest.advanceTimersByTimeAsync(5000);
    expect(written).toEqual([]);
  });
});

describe("a file for another computer", () => {
  test("holds the workbook and its name", () => {
    const exchanged = { name: "八月", saved: WORKBOOK };
    expect(fromFileText(toFileText(exchanged))).toEqual(exchanged);
  });

  test.each(["", "{}", "[1]", "a,b\n1,2", '{"format":"aftersales-preview-workbook","version":2}', "null"])(
    "%j is none",
    (text) => {
      expect(fromFileText(text)).toBeUndefined();
    },
  );
});
