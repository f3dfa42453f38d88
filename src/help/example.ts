import { runFunction, type Outcome } from "../functions/results";
import { NAMESPACE } from "../functions/catalogue";
import type { AddInFunction } from "../functions/define";
import type { Example, ExampleCell, ExampleRows } from "../kpi/example";
import type { Bilingual, Language } from "../kpi/texts";
import { madeUpExample } from "./made-up-example";

/** Cells side by side: a column below the name of the argument that it is, or a whole table with its own header. */
export interface CellBlock {
  readonly parameter: string;
  readonly heading: string | undefined;
  /** The number of its first column on the sheet, from 0. */
  readonly column: number;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** An example in one language: what stands on the sheet, the formula, and what comes of it. */
export interface WorkedExample {
  readonly blocks: readonly CellBlock[];
  readonly formula: string;
  readonly args: readonly unknown[];
  readonly outcome: Outcome;
  readonly note: Bilingual | undefined;
  /** Whether it is the catalogue's own, with a result computed by hand. */
  readonly isDeclared: boolean;
}

type Given = Example["arguments"][string];

const FLAG_WORDS = { zh: ["否", "是"], en: ["no", "yes"] } as const;

/** The example of a function: its own, or one made up from what its arguments are. */
export function exampleOf(definition: AddInFunction): {
  readonly given: Example["arguments"];
  readonly declared: Example | undefined;
} {
  const declared = definition.example ?? definition.kpi?.example;
  return { given: declared?.arguments ?? madeUpExample(definition), declared };
}

export function workedExample(definition: AddInFunction, language: Language): WorkedExample {
  const { given, declared } = exampleOf(definition);
  const blocks: CellBlock[] = [];
  const texts: string[] = [];
  const args: unknown[] = [];
  let column = 0;
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const value = given[name];
    if (value === undefined) {
      texts.push("");
      args.push(undefined);
    } else if (Array.isArray(value)) {
      const rows = rowsOf(value as readonly ExampleCell[] | ExampleRows, language);
      const heading = rows[0]?.length === 1 ? parameter.name[language] : undefined;
      blocks.push({ parameter: name, heading, column, rows });
      texts.push(addressOf(column, heading === undefined ? 1 : 2, rows));
      args.push(rows);
      column += rows[0]?.length ?? 0;
    } else {
      const cell = inLanguage(value as ExampleCell, language);
      texts.push(typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell).toUpperCase());
      args.push([[cell]]);
    }
  }
  while (args.length > 0 && args.at(-1) === undefined) {
    args.pop();
    texts.pop();
  }
  return {
    blocks,
    formula: `=${NAMESPACE}.${definition.id}(${texts.join(",")})`,
    args,
    outcome: runFunction(definition, args, language),
    note: declared?.note,
    isDeclared: declared !== undefined,
  };
}

/** The rows of an argument that is cells. */
export function rowsOf(
  value: Exclude<Given, ExampleCell>,
  language: Language,
): readonly (readonly (string | number)[])[] {
  return value
    .map((row) => (Array.isArray(row) ? (row as readonly ExampleCell[]) : [row as ExampleCell]))
    .map((row) => row.map((cell) => shownCell(cell, language)));
}

function shownCell(cell: ExampleCell, language: Language): string | number {
  const value = inLanguage(cell, language);
  return typeof value === "boolean" ? FLAG_WORDS[language][value ? 1 : 0] : value;
}

/** A cell in the words of a language. */
export function inLanguage(cell: ExampleCell, language: Language): string | number | boolean {
  return typeof cell === "object" ? cell[language] : cell;
}

/** The letter of a column on the sheet. */
export function letterOf(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}

function addressOf(column: number, row: number, rows: readonly (readonly unknown[])[]): string {
  const lastColumn = column + (rows[0]?.length ?? 1) - 1;
  return `${letterOf(column)}${row}:${letterOf(lastColumn)}${row + rows.length - 1}`;
}
