import { call, cell, cells, operation, type Formula } from "../../../workbook/formula";
import { MONTHS } from "../../series/types";
import type { Context } from "../context";
import type { Indicator } from "../indicators";
import { joined } from "./causes";
import { isNumber } from "./judgement";
import { BLOCKS_COLUMN, CALCULATION, LINE_COLUMN } from "./layout";

const BLOCKS = "▁▂▃▄▅▆▇█";
const MIDDLE = 4;

/** Lowest and highest of the months that have a value; one month in error leaves the line blank. */
export function rangeOf({ index }: Indicator, { layout }: Context): { lowest: Formula; highest: Formula } {
  const series = cells(layout.series(index), CALCULATION);
  const known = (extreme: "MIN" | "MAX"): Formula =>
    call("IF", operation(call("COUNT", series), "=", 0), "", call("IFERROR", call(extreme, series), ""));
  return { lowest: known("MIN"), highest: known("MAX") };
}

/** A block for each month, for places that draw no sparklines. */
export function blocksOf({ index }: Indicator, { layout }: Context): readonly Formula[] {
  const [lowest, highest] = [layout.at(index, "lowest"), layout.at(index, "highest")];
  const last = BLOCKS.length - 1;
  return Array.from({ length: MONTHS }, (_, month) => {
    const value = layout.month(index, month);
    const share = operation(operation(value, "-", lowest), "/", operation(highest, "-", lowest));
    const step = operation(call("INT", operation(share, "*", last)), "+", 1);
    const place = call("IF", operation(highest, ">", lowest), step, MIDDLE);
    const block = call("MID", BLOCKS, place, 1);
    return call("IF", call("AND", isNumber(value), isNumber(lowest)), block, " ");
  });
}

/** The blocks together. */
export function lineOf({ index }: Indicator, { layout }: Context): Formula {
  const row = layout.indicators + index;
  return joined(Array.from({ length: MONTHS }, (_, month) => cell(row, BLOCKS_COLUMN + month, CALCULATION)));
}

/** Where the blocks of an indicator stand together. */
export function lineCell({ index }: Indicator, { layout }: Context): Formula {
  return cell(layout.indicators + index, LINE_COLUMN, CALCULATION);
}
