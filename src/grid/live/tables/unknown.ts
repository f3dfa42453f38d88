import type { LiveLanguage } from "../types";

/** A reference that means no cells, with what its cell says of it. */
export interface Unknown {
  readonly error: string;
  readonly message?: string;
}

const NO_TABLE = {
  "zh-CN": "没有名为“{table}”的表。请检查表名。",
  "en-US": 'There is no table named "{table}". Check the name.',
} as const;

const NO_COLUMN = {
  "zh-CN": "表“{table}”没有“{column}”列。它的列:{columns}。",
  "en-US": 'The table "{table}" has no column "{column}". Its columns are: {columns}.',
} as const;

export function unknownTable(table: string, language: LiveLanguage): Unknown {
  return { error: "#REF!", message: NO_TABLE[language].replace("{table}", () => table) };
}

export function unknownColumn(
  { name, columns }: { readonly name: string; readonly columns: readonly string[] },
  column: string,
  language: LiveLanguage,
): Unknown {
  const list = columns.join(language === "zh-CN" ? "、" : ", ");
  const found: Readonly<Record<string, string>> = { table: name, column, columns: list };
  const message = NO_COLUMN[language].replace(/\{(\w+)\}/g, (_, key: string) => found[key] ?? "");
  return { error: "#REF!", message };
}
