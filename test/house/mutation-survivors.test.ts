import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { excusedLines, survivorsOf, withoutReason, type Report } from "../../scripts/mutation-survivors";

const ROOT = resolve(__dirname, "../..");
const DOCUMENT = readFileSync(resolve(ROOT, "docs/mutation.md"), "utf8");

const mutant = (line: number, status: string) => ({
  status,
  mutatorName: "BooleanLiteral",
  replacement: "true",
  location: { start: { line } },
});
const REPORT: Report = {
  files: {
    "src/cells/flags.ts": {
      source: "one();\n  if (two) three();\nfour();",
      mutants: [mutant(1, "Killed"), mutant(2, "Survived"), mutant(3, "NoCoverage")],
    },
  },
};
const EXCUSE =
  "Why.\n\n```text\nsrc/cells/flags.ts\n  if (two) three();\n\nsrc/cells/other.ts\n  four();\n```\n";

describe("survivors of mutation testing", () => {
  const survivors = survivorsOf(REPORT);

  test("are the changes that no test noticed or met, with their line", () => {
    expect(survivors).toEqual([
      { file: "src/cells/flags.ts", code: "if (two) three();", change: "BooleanLiteral: true" },
      { file: "src/cells/flags.ts", code: "four();", change: "BooleanLiteral: true" },
    ]);
  });

  test("have a reason where the document lists their file and line", () => {
    expect(withoutReason(survivors, excusedLines(EXCUSE)).map(({ code }) => code)).toEqual(["four();"]);
    expect(withoutReason(survivors, excusedLines(""))).toEqual(survivors);
  });
});

describe("docs/mutation.md", () => {
  const excused = [...excusedLines(DOCUMENT)].map((key) => key.split("\n") as [file: string, code: string]);

  test.each([...new Set(excused.map(([file]) => file))])("%s has each line that is excused", (file) => {
    expect(existsSync(resolve(ROOT, file))).toBe(true);
    const lines = readFileSync(resolve(ROOT, file), "utf8")
      .split("\n")
      .map((line) => line.trim());
    const gone = excused.filter(([of, code]) => of === file && !lines.includes(code));
    expect(gone).toEqual([]);
  });
});
