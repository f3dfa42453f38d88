import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { Call } from "../../kpi/compute/call";
import type { Instance } from "../../kpi/compute/evaluate";
import { OTHER } from "../../kpi/compute/mix";
import { eachRow, type Table } from "../../kpi/compute/table";
import { classifier } from "../../kpi/service-efficiency/job-types";

/** The types that a mix by job types has under 其他, as they are first written; none of any other indicator. */
export function otherTypes({ values, tables }: Call, { selection }: Instance): string[] {
  const { jobTypes, order } = values as { jobTypes?: KeyColumn; order?: readonly string[] };
  if (jobTypes === undefined || order === undefined) return [];
  const codes = new Set<number>();
  eachRow(tables["records"] as Table, selection, (row) => codes.add(jobTypes.at(row)));
  const classOf = classifier(jobTypes, order);
  return [...codes]
    .filter((code) => code !== NO_KEY && classOf(code) === OTHER)
    .map((code) => String(jobTypes.spelling(code)))
    .filter((type) => type !== OTHER);
}
