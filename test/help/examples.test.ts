import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS, NAMESPACE } from "../../src/functions/catalogue";
import type { AddInFunction } from "../../src/functions/define";
import { plain } from "../../src/functions/results";
import { exampleOf, inLanguage, workedExample } from "../../src/help/example";
import type { ExampleCell, ExampleRows } from "../../src/kpi/example";
import { LANGUAGES, type Language } from "../../src/kpi/texts";
import { evaluate, type Outcome } from "../support/workbook";

/** The example as one formula that carries its cells. */
function formulaOf(definition: AddInFunction, language: Language): string {
  const args = workedExample(definition, language).args.map((argument) => {
    const rows = argument as readonly (readonly unknown[])[] | undefined;
    if (rows === undefined) return "";
    const cells = rows.map((row) => row.map(literal).join(",")).join(";");
    return rows.length === 1 && rows[0]?.length === 1 ? cells : `{${cells}}`;
  });
  return `=${NAMESPACE}.${definition.id}(${args.join(",")})`;
}

function literal(cell: unknown): string {
  return typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell).toUpperCase();
}

function declaredResult(result: ExampleCell | ExampleRows, language: Language): unknown {
  return Array.isArray(result)
    ? (result as ExampleRows).map((row) => row.map((cell) => inLanguage(cell, language)))
    : inLanguage(result as ExampleCell, language);
}

/** Numbers agree to what rounding leaves; everything else is the same. */
function expectSame(found: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(found).toHaveLength(expected.length);
    expected.forEach((each, index) => expectSame((found as readonly unknown[])[index], each));
  } else if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
  else expect(found).toBe(expected);
}

describe.each(LANGUAGES)("the examples of the documentation (%s)", (language) => {
  let outcomes: Outcome[] | undefined;
  const outcomeOf = async (index: number): Promise<Outcome | undefined> => {
    outcomes ??= await evaluate(
      FUNCTIONS.map((definition) => formulaOf(definition, language)),
      {},
      language,
    );
    return outcomes[index];
  };

  test.each(
    FUNCTIONS.map((definition, index): [string, AddInFunction, number] => [definition.id, definition, index]),
  )("%s gives what its page says", async (_, definition, index) => {
    const { outcome } = workedExample(definition, language);
    const { declared } = exampleOf(definition);
    if ("error" in outcome) throw new Error(`${outcome.error} ${outcome.message}`);
    const evaluated = await outcomeOf(index);
    expect(evaluated?.error).toBeUndefined();
    expectSame(evaluated?.value, plain(outcome.result));
    if (declared !== undefined) expectSame(evaluated?.value, declaredResult(declared.result, language));
  });
});
