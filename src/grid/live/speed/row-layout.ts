import type { IRowData, Nullable, Worksheet } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { rowsInUse } from "../rows-in-use";

interface Layout {
  readonly rowTotalHeight: number;
  readonly rowHeightAccumulation: number[];
}

interface Skeleton {
  readonly worksheet: Worksheet;
  readonly _gapConfig: { readonly rowGaps?: Readonly<Record<number, unknown>> };
  _generateRowMatrixCache(rows: number, rowData: Record<number, Nullable<IRowData>>, height: number): Layout;
}

let isMended = false;

/** Univer asks a million rows of every new sheet for their height; those beyond the last one in use are all alike. */
export function layOutRowsInUse(): void {
  if (isMended) return;
  isMended = true;
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Skeleton;
  const layOut = skeleton._generateRowMatrixCache;
  skeleton._generateRowMatrixCache = function (this: Skeleton, rows, rowData, height) {
    const lastGap = Number(Object.keys(this._gapConfig.rowGaps ?? {}).at(-1) ?? -1);
    const used = Math.min(rows, Math.max(rowsInUse(this.worksheet), lastGap + 1));
    if (used === 0) return blankLayout(rows, height);
    const { rowTotalHeight, rowHeightAccumulation } = layOut.call(this, used, rowData, height);
    let bottom = rowTotalHeight;
    for (let row = used; row < rows; row++) rowHeightAccumulation.push((bottom += height));
    return { rowTotalHeight: bottom, rowHeightAccumulation };
  };
}

const blank = new Map<string, Layout>();

/** Univer makes another layout where a row changes, and leaves this one as it is: all new sheets can have the same. */
function blankLayout(rows: number, height: number): Layout {
  const key = `${rows} ${height}`;
  const known = blank.get(key);
  if (known !== undefined) return known;
  const rowHeightAccumulation = Array.from({ length: rows }, (_, row) => (row + 1) * height);
  const layout = { rowTotalHeight: rows * height, rowHeightAccumulation };
  blank.set(key, layout);
  return layout;
}
