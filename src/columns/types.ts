import type { Meanings } from "../cells/meanings";

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The tables of records that templates read, and those that only REPORT reads. */
export type DatasetId = RecordsId | ReportedId;

/** The tables of records that dealers export. */
type RecordsId =
  | "orders"
  | "complaints"
  | "partsSales"
  | "stockMonths"
  | "claims"
  | "partsOrders"
  | "partsDemand"
  | "finance"
  | "surveys"
  | "vehicles";

type ReportedId =
  | "serviceJobs"
  | "downtimes"
  | "serviceLines"
  | "appointments"
  | "partRequests"
  | "purchases"
  | "stock"
  | "shopOrders"
  | "shopTickets"
  | "shopReviews"
  | "shopChats"
  | "renewals"
  | "workshopFigures";

/** How the cells of a column are read; the kinds of `cells`. */
export type ColumnKind = "id" | "date" | "month" | "flags" | "amount" | "category" | "answer";

/** A column that people have under many names. */
export interface ColumnDefinition {
  /** Such as "orders.customer"; indicators name it in `records`. */
  readonly id: string;
  readonly kind: ColumnKind;
  /** Its header in the tables we write. */
  readonly name: Bilingual;
  /**
   * The headers under which exports have it, in any spelling that NFKC, case, blanks and punctuation leave the same; of
   * two that a table has, the earlier one is meant.
   */
  readonly headers: readonly string[];
  /** Headers that may be something else, and what: a person has to confirm them. They come after the others. */
  readonly doubtfulHeaders?: Readonly<Record<string, Bilingual>>;
  /** Words that a column of flags reads by what they mean: 不满意. */
  readonly meanings?: Meanings;
  /** Whether this text in the column says that the record is none that indicators count: 作废, another department. */
  readonly leavesOut?: (text: string) => boolean;
}

export interface Dataset {
  readonly id: DatasetId;
  readonly name: Bilingual;
  /** The column by which records belong to a month; "" for the state of one day. */
  readonly dateColumn: string;
  /** A list of what there is, such as the cars sold, and not of what happened: it says nothing of when figures begin. */
  readonly isRegister?: true;
  /** Its rows may also carry columns of other tables, such as the score that an order's customer gave. */
  readonly isWide?: true;
  readonly columns: readonly ColumnDefinition[];
}

/** Why a header was taken for a column, or that it is not sure. */
export interface Match {
  readonly column: string;
  /** Position of the header in the table. */
  readonly index: number;
  readonly isCertain: boolean;
  /** What is doubtful about it, for the person who confirms. */
  readonly doubt?: Bilingual;
}

/** Cells that could not be read: they are blank in the typed column, and the quality sheet says so. */
export interface UnreadableCells {
  readonly column: string;
  readonly header: string;
  readonly count: number;
  /** The first of them; a row of a file is numbered as Excel shows it, that of a table from 1 below its header. */
  readonly examples: readonly { readonly row: number; readonly found: string }[];
}

/** Records that are left out because of what stands in a column, by what stands there. */
export interface LeftOut {
  readonly column: string;
  readonly header: string;
  /** As it is written in the first of them. */
  readonly found: string;
  readonly count: number;
}

export type TypedValue = string | number | boolean | null;

export interface TypedColumn {
  /** The id of the ColumnDefinition. */
  readonly column: string;
  /** The header in the person's own table. */
  readonly header: string;
  readonly values: readonly TypedValue[];
}

/** A table of records with its columns recognised and read once. */
export interface RecordTable {
  readonly dataset: DatasetId;
  /** The name of the table in the open workbook, where its records stay where they are. */
  readonly existingTable?: string;
  /** Where it came from, as the person knows it: a file name or a table's name. */
  readonly title: string;
  readonly columns: readonly TypedColumn[];
  /** Rows of records; totals rows (合计) and what is left out are not among them. */
  readonly rows: number;
  readonly totalsRows: number;
  /** Cancelled and internal orders, complaints about other departments; each record once. */
  readonly leftOut: readonly LeftOut[];
  /** Rows that are the same as one before them in every column that was read; they are records like any other. */
  readonly repeatedRows: number;
  readonly unreadable: readonly UnreadableCells[];
  /** Distinct stores in order of first appearance; none where there is no such column. */
  readonly stores: readonly string[];
  /** First and last day (serials) of the dataset's date column. */
  readonly firstDay?: number;
  readonly lastDay?: number;
}
