import { findColumn, findDataset, type RecordTable, type TypedValue } from "../../../columns";
import type { Language } from "../../../kpi/texts";
import { call, operation, tableColumn, type Formula } from "../../../workbook/formula";
import { storesOf } from "./feeds";

/** A column that we add to a table of records, so that plain formulas can count what a kernel would. */
export interface Helper {
  readonly header: string;
  readonly values: readonly TypedValue[];
}

/** Amounts of these are multiplied when they are read: formulas may not look at the column itself. */
const TEN_THOUSANDS = /[万萬]/;

/** A table of records as formulas find it: the person's own in the open workbook, or one that we write, typed. */
export class PlacedTable {
  readonly isOwn: boolean;
  readonly helpers: Helper[] = [];

  constructor(
    readonly records: RecordTable,
    private readonly language: Language,
    mayStay: boolean,
  ) {
    // Formulas see every row of the person's own table, those that are left out as well.
    const isClean =
      records.leftOut.length === 0 && records.columns.every(({ header }) => !TEN_THOUSANDS.test(header));
    this.isOwn = mayStay && records.existingTable !== undefined && isClean;
  }

  get id(): string {
    return this.records.dataset;
  }

  get name(): string {
    return findDataset(this.records.dataset).name[this.language];
  }

  headerOf(columnId: string): string {
    if (this.isOwn) return this.records.columns.find(({ column }) => column === columnId)?.header ?? columnId;
    return findColumn(columnId)?.name[this.language] ?? columnId;
  }

  column(columnId: string): Formula {
    return tableColumn(this.id, this.headerOf(columnId));
  }

  /** The column of stores; undefined where the table has none. */
  get stores(): Formula | undefined {
    const stores = storesOf(this.records);
    return stores && this.column(stores.column);
  }

  /** Whether plain formulas need helper columns: values that hold for these records alone. */
  get isPrepared(): boolean {
    return this.helpers.length > 0;
  }

  /** A table has a row even where there is no record. */
  get rowsWhenMade(): number {
    return Math.max(1, this.records.rows);
  }

  get rowsNow(): Formula {
    return call("ROWS", this.column(this.records.columns[0]?.column ?? ""));
  }

  /** Whether rows were added or taken away since the helper columns were computed. */
  get hasOtherRows(): Formula {
    return operation(this.rowsNow, "<>", this.rowsWhenMade);
  }

  /** A helper column with these values: one that is there already, or a new one. `of` tells it from one of the same name. */
  helper(header: string, of: string, values: readonly TypedValue[]): Formula {
    const isSame = (helper: Helper): boolean => helper.values.every((value, row) => value === values[row]);
    const known = this.helpers.find((helper) => helper.header.startsWith(header) && isSame(helper));
    if (known) return tableColumn(this.id, known.header);
    const isTaken = this.helpers.some((helper) => helper.header === header);
    const added = { header: isTaken ? `${header} · ${of}` : header, values };
    this.helpers.push(added);
    return tableColumn(this.id, added.header);
  }
}
