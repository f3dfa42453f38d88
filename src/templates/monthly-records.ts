import type { Kpi } from "../kpi/define";

/** The columns of records that feed an indicator month by month; none where a monthly workbook asks for its totals. */
export function monthlyRecords({ records = {}, withoutRecords }: Kpi): Readonly<Record<string, string>> {
  return withoutRecords === undefined ? records : {};
}
