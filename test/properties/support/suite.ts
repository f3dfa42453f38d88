import { garbageIsRefused } from "./garbage";
import {
  argumentsStayAsTheyAre,
  blankLinesAreNeutral,
  equalsTheOracle,
  headersAreSkipped,
  orderDoesNotMatter,
  totalsRowsAreNoRecords,
  type WhereBlank,
} from "./behaviours";
import type { Form } from "./forms";

type Settings = Parameters<typeof equalsTheOracle>[1] & {
  /** How results are compared when the rows are reordered; "matters" where the order is the meaning. */
  readonly ordering?: "same" | "anyOrder" | "perRow" | "multiset" | "matters";
  /** Whether a column of ids or categories can carry the word 合计. */
  readonly totalsRow: boolean;
  /** "below" where each row is the one after the row before it; anywhere if left out. */
  readonly blankLines?: WhereBlank;
};

/** What holds for every function of records. */
export function behavesAsAFunctionOfRecords<Row, Options>(
  form: Form<Row, Options>,
  settings: Settings,
): void {
  equalsTheOracle(form, settings);
  if (settings.ordering !== "matters") orderDoesNotMatter(form, settings.ordering, settings.absolute);
  blankLinesAreNeutral(form, settings.blankLines);
  headersAreSkipped(form);
  if (settings.totalsRow) totalsRowsAreNoRecords(form);
  argumentsStayAsTheyAre(form);
  garbageIsRefused(form);
}
