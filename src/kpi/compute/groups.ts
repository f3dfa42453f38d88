import { invalid } from "../../cells/fault";
import { NO_KEY, type KeyColumn } from "../../cells/keys";
import { cellAt, type Range } from "../../cells/range";
import type { Kpi } from "../define";
import { firstTableOf, GROUPS, openCall } from "./call";
import { Evaluation } from "./evaluate";
import { emptyIfNoValue } from "./no-value";
import { eachRow, type Selection, type Table } from "./table";

/** A group, how many records it has, and the indicator's value for it ("" where there is none). */
export type GroupRow = [group: string | number, records: number, value: number | ""];

/** The class of what has none; it stands last, with the blank groups. */
export const UNCLASSIFIED = "未分类";

interface Group {
  readonly rows: number[];
  records: number;
}

/** The indicator once per group, the largest group first; the columns are read once. */
export function byGroup(kpi: Kpi, groups: Range, args: readonly unknown[]): GroupRow[] {
  if (!kpi.value) throw invalid("noSingleValue", { parameter: "kpi", found: kpi.id });
  const call = openCall(kpi, args, { groups });
  const table = call.tables[firstTableOf(kpi)] as Table;
  if (table.sources.length < 2) throw invalid("groupsWithoutRecords", { parameter: GROUPS });
  const keys = table.columns.get(GROUPS) as KeyColumn;
  const evaluation = new Evaluation(call);
  return [...groupsOf(table, keys, { period: call.period })]
    .filter(([, { records }]) => records > 0)
    .map(([code, { rows, records }]): GroupRow => {
      const value = valueOf(evaluation, { rows: Int32Array.from(rows), period: call.period });
      return [code === NO_KEY ? "" : keys.spelling(code), records, value];
    })
    .sort((a, b) => standsLast(a[0]) - standsLast(b[0]) || b[1] - a[1]);
}

/** The rows of each group, in order of first appearance; its records are those that the call's filter admits. */
function groupsOf(table: Table, keys: KeyColumn, selection: Selection): Map<number, Group> {
  const groups = new Map<number, Group>();
  const enter = (row: number): Group | undefined => {
    const code = keys.at(row);
    if (code === NO_KEY && table.sources.every(({ range, isBlank }) => isBlank(cellAt(range, row))))
      return undefined;
    let group = groups.get(code);
    if (group === undefined) groups.set(code, (group = { rows: [], records: 0 }));
    group.rows.push(row);
    return group;
  };
  const count = (row: number): void => {
    const group = enter(row);
    if (group) group.records++;
  };
  eachRow(table, selection, count, enter);
  return groups;
}

function valueOf(evaluation: Evaluation, selection: Selection): number | "" {
  try {
    return evaluation.value({ selection });
  } catch (caught) {
    return emptyIfNoValue(caught);
  }
}

function standsLast(group: string | number): number {
  return group === "" ? 2 : group === UNCLASSIFIED ? 1 : 0;
}
