import { isBlank } from "../../cells/cell";
import { parseCriterion } from "../../cells/criteria";
import { invalid } from "../../cells/fault";
import { withMeanings } from "../../cells/meanings";
import { cellAt, type Range } from "../../cells/range";
import type { Kpi } from "../define";
import { CRITERIA_PAIRS } from "../filters";
import type { ColumnKind, Parameter } from "../parameters";
import type { ColumnArgument, CriteriaPair } from "./table";

const COLUMN_KINDS: ReadonlySet<string> = new Set<ColumnKind>([
  "count",
  "flags",
  "amount",
  "date",
  "monthColumn",
  "id",
  "category",
  "score",
  "answer",
  "rating",
]);

const FIRST_TABLE = "records";
/** What a function's arguments are: its own parameters, and these with the filter that follows. */
export type Signature = Pick<Kpi, "parameters" | "signature">;

export function isColumn(parameter: Parameter): boolean {
  return COLUMN_KINDS.has(parameter.kind);
}

export function tableOf(parameter: Parameter | undefined): string {
  return parameter?.table ?? FIRST_TABLE;
}

/** The first table of a function: the one whose records BYGROUP splits and criteria filter. */
export function firstTableOf({ parameters }: Pick<Signature, "parameters">): string {
  return tableOf(Object.values(parameters).find(isColumn));
}

/** The columns of a table that a call gives. */
export function columnsOf(
  { parameters, signature }: Signature,
  ranges: ReadonlyMap<string, Range>,
  table: string,
): ColumnArgument[] {
  const isFirst = table === firstTableOf({ parameters });
  return Object.entries(signature).flatMap(([parameter, definition]) => {
    const range = ranges.get(parameter);
    // The filter's own columns belong to the first table, whatever it is called.
    const belongs = parameter in parameters ? tableOf(definition) === table : isFirst;
    if (range === undefined || !isColumn(definition) || !belongs) return [];
    const kind = definition.kind as ColumnKind;
    const total = Object.entries(parameters).find(([, other]) => other.totalOf === parameter)?.[0];
    return [
      {
        parameter,
        kind,
        ...readByMeaning(kind, range, definition.meanings),
        ...(definition.single && { single: true }),
        ...(definition.repeats && { repeats: true }),
        ...(definition.totalOf !== undefined && { totalOf: definition.totalOf }),
        ...(total !== undefined && !ranges.has(total) && { withoutTotal: total }),
      },
    ];
  });
}

/** A count looks at its words in the one look at its cells; any other column is given what they mean. */
function readByMeaning(
  kind: ColumnKind,
  range: Range,
  meanings: Parameter["meanings"],
): Pick<ColumnArgument, "range" | "meanings"> {
  if (meanings === undefined) return { range };
  return kind === "count" ? { range, meanings } : { range: withMeanings(range, meanings) };
}

/** The criteria pairs of a call. */
export function pairsOf(ranges: ReadonlyMap<string, Range>): CriteriaPair[] {
  const pairs: CriteriaPair[] = [];
  for (let index = 1; index <= CRITERIA_PAIRS; index++) {
    const [parameter, other] = [`criteriaRange${index}`, `criterion${index}`];
    const range = ranges.get(parameter);
    const criterion = ranges.get(other);
    if (range === undefined && criterion === undefined) continue;
    if (range === undefined || criterion === undefined) {
      if (range === undefined && criterion !== undefined && isBlank(cellAt(criterion, 0))) continue;
      throw invalid("incompletePair", { parameter: range === undefined ? parameter : other });
    }
    if (criterion.length !== 1) {
      throw invalid("oneCellExpected", {
        parameter: other,
        found: `${criterion.rows} × ${criterion.columns}`,
      });
    }
    pairs.push({ parameter, range, criterion: parseCriterion(cellAt(criterion, 0)) });
  }
  return pairs;
}
