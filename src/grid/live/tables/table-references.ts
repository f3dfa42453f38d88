import type { Area, TableLayout } from "../../table-area";
import { areaOf } from "../../table-area";
import { FormulaError, UnknownColumn } from "../../formula-error";
import { readSpecifier } from "../../specifier";
import { replaceTableReferences } from "../../table-references";
import type { LiveLanguage } from "../types";
import { type Unknown, unknownColumn, unknownTable } from "./unknown";

/** A table with the sheet that it lies on. */
export interface PlacedTable extends TableLayout {
  readonly sheet: string;
}

/** Who knows the defined names. */
export interface NameSource {
  /** What a name stands for where that is a formula other than an address; undefined for none. */
  formulaOf(name: string): string | undefined;
  /** The cells that a name stands for on a sheet; undefined where it is no name of cells. */
  areaOf(name: string, sheet: string): PlacedArea | undefined;
  has(name: string): boolean;
}

/** Who knows the tables of the workbook. */
export interface TableSource {
  /** Whatever its case. */
  named(name: string): PlacedTable | undefined;
  /** The table that holds a cell. */
  at(sheet: string, row: number, column: number): PlacedTable | undefined;
}

export interface PlacedArea extends Area {
  readonly sheet: string;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Reference {
  /** "" for the table that the formula stands in. */
  readonly table: string;
  readonly inner: string;
}

const TOKEN = /TABLEREFERENCE\.(\d+)/i;
const NO_TABLES: TableSource = { named: () => undefined, at: () => undefined };
const NO_NAMES: NameSource = { formulaOf: () => undefined, areaOf: () => undefined, has: () => false };
/** Names that stand for each other in a circle stand for nothing. */
const DEEPEST = 16;

/**
 * References to tables, and names of cells, in live formulas. The engine is given a token in the place of each, and
 * asks what it means whenever it calculates: what it keeps of a formula stays right when the table changes.
 */
export class TableReferences {
  readonly #references: Reference[] = [];
  readonly #tokens = new Map<string, string>();
  #tables: TableSource = NO_TABLES;
  #names: NameSource = NO_NAMES;
  #language: LiveLanguage = "en-US";
  /** By their names: a calculation asks for the same table thousands of times, and none changes meanwhile. */
  readonly #known = new Map<string, PlacedTable | undefined>();

  use(tables: TableSource, names: NameSource, language: LiveLanguage): void {
    this.#tables = tables;
    this.#names = names;
    this.#language = language;
  }

  /** The formula as the engine is to read it. */
  encode(formula: string, depth = 0): string {
    return replaceTableReferences(formula, ({ name, inner }) => {
      if (name === "" || inner !== null || this.#tables.named(name) !== undefined) {
        return this.#token({ table: name, inner: inner ?? "" });
      }
      if (!this.#names.has(name)) return undefined;
      const meaning = this.#names.formulaOf(name);
      if (meaning === undefined) return this.#token({ table: name, inner: "" });
      return depth > DEEPEST ? "#NAME?" : `(${this.encode(meaning, depth + 1)})`;
    });
  }

  /** Whether a formula names a table, or a column of one, that is not there: Excel lets none into a cell. */
  namesUnknown(formula: string): boolean {
    let isUnknown = false;
    replaceTableReferences(formula, ({ name, inner }) => {
      if (name !== "" && inner !== null) isUnknown ||= !this.#knows(name, inner);
      return undefined;
    });
    return isUnknown;
  }

  /** The position of the token within a text of the engine's; null when there is none. */
  find(text: string): { readonly token: string; readonly index: number } | null {
    const match = TOKEN.exec(text);
    return match === null ? null : { token: match[0], index: Number(match[1]) };
  }

  /** Has the tables looked up anew, before each calculation. */
  forgetTables(): void {
    this.#known.clear();
  }

  /** The cells that a reference means in a calculation in a formula at a place, or the error that it gives. */
  resolve(index: number, place: Place): PlacedArea | Unknown {
    const reference = this.#references[index];
    if (reference === undefined) return { error: "#REF!" };
    const table = this.#tableOf(reference, place);
    if (table === undefined)
      return this.#names.areaOf(reference.table, place.sheet) ?? this.#without(reference);
    try {
      const row = table.sheet === place.sheet ? place.row : null;
      const area = areaOf(table, readSpecifier(reference.inner), row);
      return typeof area === "string" ? { error: area } : { ...area, sheet: table.sheet };
    } catch (cause) {
      if (cause instanceof UnknownColumn) return unknownColumn(table, cause.column, this.#language);
      return { error: cause instanceof FormulaError && cause.code !== "#ERROR!" ? cause.code : "#NAME?" };
    }
  }

  #without({ table }: Reference): Unknown {
    return table === "" ? { error: "#REF!" } : unknownTable(table, this.#language);
  }

  #knows(name: string, inner: string): boolean {
    const table = this.#tables.named(name);
    if (table === undefined) return false;
    try {
      areaOf(table, readSpecifier(inner), null);
      return true;
    } catch {
      return false;
    }
  }

  #tableOf({ table }: Reference, { sheet, row, column }: Place): PlacedTable | undefined {
    if (table === "") return this.#tables.at(sheet, row, column);
    if (!this.#known.has(table)) this.#known.set(table, this.#tables.named(table));
    return this.#known.get(table);
  }

  #token(reference: Reference): string {
    const key = `${reference.table}[${reference.inner}]`;
    let token = this.#tokens.get(key);
    if (token === undefined) {
      token = `TABLEREFERENCE.${this.#references.push(reference) - 1}`;
      this.#tokens.set(key, token);
    }
    return token;
  }
}
