import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { partsOf } from "../../workbook/file/support/parts";
import { structureFaults } from "../../workbook/file/support/structure";
import { command, temporaryFolder } from "../support";
import { buildSmall } from "./small-template";

/** A workbook takes seconds, and the computer may have other work. */
const folder = temporaryFolder();

describe("a file that is there already", () => {
  const file = folder.write("八月.xlsx", "filled in by a person");
  const build = ["build", "4s-monthly", "--month", "2025-08", "--out", file];

  test.each([
    ["zh-CN", "已经存在", "--overwrite"],
    ["en-US", "is there already", "--overwrite"],
  ])("is kept, and the person told how to replace it, in %s", async (language, reason, remedy) => {
    const { exitCode, out, err } = await command(...build, "--lang", language);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toMatch(/^[^\r\n]+\n$/);
    expect(err).toContain(reason);
    expect(err).toContain(remedy);
    expect(readFileSync(file, "utf8")).toBe("filled in by a person");
  });

  test("is replaced by who says so", async () => {
    await buildSmall(file, { month: "2025-08" });
    expect(structureFaults(partsOf(readFileSync(file)))).toEqual([]);
  });
});
