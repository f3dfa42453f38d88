import { invalid } from "../../cells/fault";
import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { Range } from "../../cells/range";
import type { Kpi } from "../define";
import { ByKey } from "./by-key";
import { GROUPS, openCall } from "./call";
import { Evaluation, ownInstance } from "./evaluate";
import { largestFirst } from "./largest-first";
import { emptyIfNoValue, orEmpty } from "./no-value";
import { firstTableOf } from "./signature";
import { eachRow, type Selection, type Table } from "./table";

/** A group, how many records it has, and the indicator's value for it ("" where there is none). */
export type GroupRow = [group: string | number, records: number, value: number | ""];

/** The indicator once per group, the largest group first; the columns are read once. */
export function byGroup(kpi: Kpi, groups: Range, args: readonly unknown[]): GroupRow[] {
  if (!kpi.value) throw invalid("noSingleValue", { parameter: "kpi", found: kpi.id });
  const call = openCall(kpi, args, { groups });
  const table = call.tables[firstTableOf(kpi)] as Table;
  if (table.sources.length < 2) throw invalid("groupsWithoutRecords", { parameter: GROUPS });
  if (table.singleTotal !== undefined) throw invalid("singleTotalGrouped", { parameter: table.singleTotal });
  const keys = table.columns.get(GROUPS) as KeyColumn;
  const evaluation = new Evaluation(call);
  evaluation.assertReadable([ownInstance(call)]);
  const rows = groupsOf(table, keys, { period: call.period })
    .filter(({ records }) => records > 0)
    .map(({ code, rows: own, records }): GroupRow => {
      const group = code === NO_KEY ? "" : keys.spelling(code);
      const selection = { rows: own, period: call.period };
      return [group, records, orEmpty(String(group), () => evaluation.value({ selection }))];
    });
  if (rows.length === 0) refuseWrongArguments(evaluation);
  return largestFirst(
    rows,
    ([group]) => group,
    ([, records]) => records,
  );
}

/** A wrong argument is the fault of the call, whether or not the filter leaves any group. */
function refuseWrongArguments(evaluation: Evaluation): void {
  try {
    evaluation.value(ownInstance(evaluation.call));
  } catch (caught) {
    emptyIfNoValue(caught);
  }
}

/** The rows of each group, in order of first appearance; its records are those that the call's filter admits. */
function groupsOf(table: Table, keys: KeyColumn, selection: Selection): readonly Group[] {
  const groups: Group[] = [];
  const byKey = new ByKey((code) => {
    const group = new Group(code);
    groups.push(group);
    return group;
  });
  const groupOf = (row: number): Group => byKey.of(keys.at(row));
  eachRow(
    table,
    selection,
    (row) => groupOf(row).admit(),
    (row) => groupOf(row).height++,
  );
  for (let row = table.first; row < table.length; row++) groupOf(row).enter(row);
  return groups;
}

/** Its rows are counted before they are entered, so that a million rows make no list that grows. */
class Group {
  height = 0;
  records = 0;
  private entered: Int32Array | undefined;
  private count = 0;

  constructor(readonly code: number) {}

  admit(): void {
    this.height++;
    this.records++;
  }

  enter(row: number): void {
    this.entered ??= new Int32Array(this.height);
    this.entered[this.count++] = row;
  }

  get rows(): Int32Array {
    return this.entered ?? new Int32Array(0);
  }
}
