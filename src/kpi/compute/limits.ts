import type { NumberColumn } from "../../cells/numbers";
import { impossible } from "./readable";

/**
 * The limit of each row, of a column or of one number for all, which is judged even where no row is left. It cannot be less
 * than nothing: #VALUE! names the cell.
 */
export function limitOf(parameter: string, { values, range }: NumberColumn): (row: number) => number {
  const isSingle = range.length === 1;
  const limitAt = (row: number): number => {
    const limit = values[row] as number;
    if (limit < 0) impossible("negativeAmount", { parameter, range }, isSingle ? 0 : row);
    return limit;
  };
  if (isSingle) limitAt(0);
  return limitAt;
}
