import { checkAllowed } from "../checks/protection";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { Chart } from "../spreadsheet";

/** A chart by its id. */
export interface ChartRef {
  readonly session: Session;
  readonly sheet: string;
  readonly id: string;
}

export function chartOf({ session, sheet, id }: ChartRef): Chart {
  const found = session.spreadsheet.charts.of(sheet).find((chart) => chart.id === id);
  if (found === undefined) throw new Refusal("ItemNotFound");
  return found;
}

export function changeChart(ref: ChartRef, change: Partial<Chart>): void {
  checkAllowed(ref.session, ref.sheet, "allowEditObjects");
  ref.session.spreadsheet.charts.put({ ...chartOf(ref), ...change });
}
