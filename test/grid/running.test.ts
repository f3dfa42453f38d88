import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { afterEach, expect, jest, test } from "@jest/globals";
import type { GridTable } from "../../src/grid";
import { closeAll, echo, evaluate, open } from "./fakes";

afterEach(closeAll);

test("any text gets an answer", async () => {
  const alphabet = [
    "Visits",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    '"',
    "'",
    "#",
    "@",
    "!",
    ",",
    ";",
    ":",
    "=",
    "-",
    "1",
    " ",
    "A1",
    "SUM(",
  ];
  const formulas = Array.from({ length: 300 }, (_, seed) =>
    Array.from(
      { length: 1 + (seed % 9) },
      (_, at) => alphabet[((seed + 7) * (at + 3) * 31) % alphabet.length],
    ).join(""),
  );
  const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const results = await evaluate(...formulas.map((text) => `=${text}`));
  error.mockRestore();
  for (const result of results) expect("value" in result || typeof result.error === "string").toBe(true);
});

test("70,000 rows and 20 formulas", async () => {
  const rows = Array.from({ length: 70_000 }, (_, row) => [
    `C${row % 9000}`,
    45_000 + (row % 700),
    row % 3,
    "x",
  ]);
  const table: GridTable = { name: "Big", columns: ["a", "b", "c", "d"], rows };
  const count = {
    ...echo,
    name: "X.COUNT",
    call: (args: unknown[]) => args.length * ((args[0] as unknown[])?.length ?? 0),
  };
  const grid = await open([table], [count]);
  const columns = ["Big[a]", "Big[b]", "Big[c]", "Big[d]", "Big[a]"];
  const formulas = Array.from(
    { length: 20 },
    (_, at) => `=X.COUNT(${columns.slice(at % 3, (at % 3) + 3).join()},${at})`,
  );
  const results = await grid.evaluate(formulas);
  expect(results).toEqual(formulas.map(() => ({ value: 280_000 })));
});

test("after dispose there are no more answers", async () => {
  const grid = await open();
  grid.dispose();
  grid.dispose();
  await expect(grid.evaluate(["=1"])).rejects.toThrow("disposed");
});

test("works under tsx, and the process ends after dispose", () => {
  const tsx = resolve("node_modules/.bin/tsx");
  const output = execFileSync(tsx, [resolve("test/grid/script.ts")], { encoding: "utf8", timeout: 30_000 });
  expect(JSON.parse(output)).toEqual([
    { value: '[[["00123"]],[["2025-08"]]]' },
    { error: "#N/A", message: "why" },
  ]);
});
