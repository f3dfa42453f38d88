import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { SavedWorkbook } from "../../src/grid/live/types";
import { Autosave, type SaveState } from "../../src/preview/storage/autosave";
import { fromFileText, toFileText } from "../../src/preview/storage/exchange";
import { Claims } from "../../src/preview/storage/claims";
import { DamagedWorkbook, OpenElsewhere, Shelf } from "../../src/preview/storage/shelf";
import { Locks } from "./locks";
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
  const sheet = { id: "one", name: "一月", cellData: { 0: { 0: { v: 1 } } } };
  const good = {
    format: "aftersales-preview-workbook",
    version: 1,
    name: "x",
    meta: {
      sheetOrder: ["one"],
      resources: [
        { name: "PARTS", data: '{"a":1}' },
        { name: "NONE", data: "" },
      ],
    },
    sheets: { one: sheet },
  };

  test("holds the workbook and its name", () => {
    const exchanged = { name: "八月", saved: { meta: good.meta, sheets: good.sheets } };
    expect(fromFileText(toFileText(exchanged))).toEqual(exchanged);
  });

  test.each(["", "{}", "[1]", "a,b\n1,2", '{"format":"aftersales-preview-workbook","version":2}', "null"])(
    "%j is none",
    (text) => {
      expect(fromFileText(text)).toBeUndefined();
    },
  );

  test.each<[string, object]>([
    ["no meta", { meta: null }],
    ["a meta without sheets", { meta: {}, sheets: {} }],
    ["no sheet at all", { meta: { ...good.meta, sheetOrder: [] }, sheets: {} }],
    ["a sheet that is not there", { meta: { ...good.meta, sheetOrder: ["one", "two"] } }],
    ["an order of numbers", { meta: { ...good.meta, sheetOrder: [1] }, sheets: { 1: sheet } }],
    ["cells that are a number", { sheets: { one: { ...sheet, cellData: 5 } } }],
    ["a row that is a text", { sheets: { one: { ...sheet, cellData: { 0: "x" } } } }],
    ["a cell that is a number", { sheets: { one: { ...sheet, cellData: { 0: { 0: 7 } } } } }],
    ["a sheet without a name", { sheets: { one: { ...sheet, name: undefined } } }],
    ["parts that are no list", { meta: { ...good.meta, resources: {} } }],
    ["a part that is cut off", { meta: { ...good.meta, resources: [{ name: "A", data: '{"a"' }] } }],
    ["a part without a name", { meta: { ...good.meta, resources: [{ data: "{}" }] } }],
    ["styles that are a list", { meta: { ...good.meta, styles: [] } }],
  ])("with %s is none", (_, change) => {
    expect(fromFileText(JSON.stringify(good))).toBeDefined();
    expect(fromFileText(JSON.stringify({ ...good, ...change }))).toBeUndefined();
  });
});

describe("two pages with the same shelf", () => {
  let memory: Memory;
  let locks: Locks;
  const page = (): { shelf: Shelf; claims: Claims } => {
    const claims = new Claims(locks, 20);
    return { shelf: new Shelf(memory, claims), claims };
  };
  beforeEach(() => {
    memory = new Memory();
    locks = new Locks();
  });

  test("only one has a workbook; the other may have it when the first is done with it", async () => {
    const [{ shelf: one }, { shelf: other }] = [page(), page()];
    await one.put(ENTRY, WORKBOOK, []);
    await expect(other.open("w1")).rejects.toThrow(OpenElsewhere);
    await expect(other.remove("w1")).rejects.toThrow(OpenElsewhere);
    expect((await one.open("w1"))?.saved).toEqual(WORKBOOK);
    await one.use("w2");
    expect((await other.open("w1"))?.saved).toEqual(WORKBOOK);
    await expect(one.open("w1")).rejects.toThrow(OpenElsewhere);
  });

  test("a page that goes a moment after the next has come gives it up in time", async () => {
    const [{ shelf: before, claims }, { shelf: after }] = [page(), page()];
    await before.put(ENTRY, WORKBOOK, []);
    const opened = after.open("w1");
    claims.keepOnly(undefined);
    expect((await opened)?.entry).toEqual(ENTRY);
  });

  test("other workbooks are free, and one that was deleted is, too", async () => {
    const [{ shelf: one }, { shelf: other }] = [page(), page()];
    await one.put(ENTRY, WORKBOOK, []);
    await other.put({ ...ENTRY, id: "w2" }, WORKBOOK, []);
    await one.remove("w1");
    expect(await other.open("w1")).toBeUndefined();
  });
});
