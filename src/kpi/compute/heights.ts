import { CellError, contentOf, isBlank, type Cell } from "../../cells/cell";
import { CountSurvey } from "../../cells/count-survey";
import { invalid, Refusal } from "../../cells/fault";
import { UNREADABLE } from "../../cells/marks";
import { readNumbers } from "../../cells/numbers";
import { cellAt, positionOf, usedLength, type Range } from "../../cells/range";
import type { ColumnKind } from "../parameters";
import { kindUnderHeader } from "./open-counts";
import { READERS } from "./readers";
import { faultOf } from "./readable";
import type { ColumnArgument, CriteriaPair, Source } from "./table";

type Sized = Pick<ColumnArgument, "parameter" | "range" | "meanings"> & Partial<Pick<ColumnArgument, "kind">>;

/** Columns that belong together reach as far as the records do: what one of them lacks at the end may only be blank. */
export function assertEqualHeights(sized: readonly Sized[], length: number): void {
  const short = sized.find(({ range }) => range.length < length);
  if (short === undefined) return;
  refuseOddCells(sized);
  const [first] = sized.filter(({ range }) => range.length >= length);
  throw invalid("differentHeights", {
    parameter: short.parameter,
    details: {
      height: short.range.length,
      other: first?.parameter ?? "",
      otherHeight: first?.range.length ?? length,
    },
  });
}

/** Kinds are checked before shapes. */
export function refuseOddCells(sized: readonly Sized[]): void {
  for (const argument of sized) refuseExcelError(argument);
  for (const argument of sized) refuseWrongKind(argument);
}

function refuseExcelError({ parameter, range }: Sized): void {
  for (let index = 0; index < range.length; index++) {
    const content = contentOf(cellAt(range, index));
    if (!(content instanceof CellError)) continue;
    throw new Refusal({ code: "excelError", error: content.code, parameter, ...positionOf(range, index) });
  }
}

function refuseWrongKind({ parameter, range, kind, meanings }: Sized): void {
  if (kind === undefined) return;
  const row = oddRow(range, kind, meanings);
  if (row !== undefined) throw new Refusal(faultOf({ parameter, range, kind }, row));
}

/** The first row below the top, which may be a header, whose cell the column cannot hold. */
function oddRow(range: Range, kind: ColumnKind, meanings: ColumnArgument["meanings"]): number | undefined {
  if (kind === "count") return kindUnderHeader(new CountSurvey(range, range.length, undefined, meanings)).odd;
  const read = READERS[kind];
  if (read === undefined) return undefined;
  const { values } = readNumbers(range, range.length, read);
  const row = values.findIndex((value, index) => value === UNREADABLE && index > 0);
  return row < 0 ? undefined : row;
}

/** The arguments that have a cell for each record. */
export function sourcesOf(columns: readonly ColumnArgument[], pairs: readonly CriteriaPair[]): Source[] {
  const blankOf = (kind: ColumnArgument["kind"]) =>
    kind === "date" || kind === "monthColumn" ? isBlankDate : isBlank;
  return [
    ...columns.map(({ range, kind }) => ({ range, isBlank: blankOf(kind) })),
    ...pairs.map(({ range }) => ({ range, isBlank })),
  ];
}

/** Rows after the last one in which any column holds something are not records. */
export function recordLength(sources: readonly Source[]): number {
  return sources.reduce((length, source) => usedLength(source.range, length, source.isBlank), 0);
}

/** Desktop Excel delivers an empty date cell as 0. */
function isBlankDate(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}
