import { caseFolded } from "../../../cells/text";
import { completedMonths, dayOf } from "../../../cells/serials";
import type { RecordTable, TypedValue } from "../../../columns";
import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { BREAKDOWN_TEXTS, HELPER_TEXTS } from "../../../locale/series";
import { call, operation, type Formula } from "../../../workbook/formula";
import { columnOf, type Feed } from "../records/feeds";
import { storePair } from "../records/natives";
import type { PlacedTable } from "../records/tables";
import { weightsOf } from "../records/weights";
import { inMonth } from "../months";
import { MONTHS, type Part, type SeriesCells } from "../types";
import { partsOf, type GroupFigures } from "./figures";
import { ageBands, ageStarts, groupingOf } from "./grouping";

const MODEL_COLUMN = "surveys.model";
const AGE_COLUMNS = ["surveys.saleDate", "surveys.date"];
/** A page has room for so many groups; the others are one line. */
const MOST_GROUPS = 12;

/** A column of the records with the groups to be shown. */
interface Grouped {
  readonly column: Formula;
  readonly names: readonly string[];
  /** Whether there are groups without a name here. */
  readonly hasOthers: boolean;
  /** The group of records that cannot be. */
  readonly faulty?: string;
}

/** Whether records of surveys say which group each answer belongs to. */
export function hasGroups(kpi: Kpi, records: RecordTable): boolean {
  const columns = groupingOf(kpi) === "ages" ? AGE_COLUMNS : [MODEL_COLUMN];
  return columns.every((id) => columnOf(records, id) !== undefined);
}

/** A satisfaction by groups over answers that have them: `csat` is the indicator of all of them, which says what counts as satisfied. */
export function recordedBreakdown(
  kpi: Kpi,
  csat: Feed,
  place: PlacedTable,
  cells: SeriesCells,
  language: Language,
): readonly Part[] {
  const grouped = groupingOf(kpi) === "ages" ? byAge(kpi, place, language) : byModel(place);
  const weights = weightsOf(csat);
  const weight = (name: "answers" | "satisfied"): Formula => {
    const total = csat.kpi.totals[name]?.[language] ?? name;
    const header = `${HELPER_TEXTS.counted[language]}${total}`;
    return place.helper(header, csat.kpi.name[language], weights[name]?.values ?? []);
  };
  const [answers, satisfied] = [weight("answers"), weight("satisfied")];
  const date = place.column("surveys.date");
  const chosen = [...inMonth(date, cells, MONTHS - 1), ...storePair(place, cells)];
  const sum = (of: Formula, ...criteria: (Formula | string)[]): Formula => {
    const amount = call("SUMIFS", of, ...criteria, ...chosen);
    return call("IF", place.hasOtherRows, call("NA"), amount);
  };
  const groups = grouped.names.map((name): GroupFigures => {
    const criterion = `=${name.replaceAll(/[*?~]/g, "~$&")}`;
    return {
      name,
      answers: sum(answers, grouped.column, criterion),
      satisfied: sum(satisfied, grouped.column, criterion),
      ...(name === grouped.faulty && { isFaulty: true }),
    };
  });
  const rest = (of: Formula, known: (group: GroupFigures) => Formula): Formula =>
    groups.reduce((left, group) => operation(left, "-", known(group)), sum(of, grouped.column, "<>"));
  const others: GroupFigures = {
    name: BREAKDOWN_TEXTS.others[language],
    answers: rest(answers, (group) => group.answers),
    satisfied: rest(satisfied, (group) => group.satisfied),
  };
  return partsOf(grouped.hasOthers ? [...groups, others] : groups);
}

/** The models by how many answers they have, whatever their case; those there is no room for are others. */
function byModel(place: PlacedTable): Grouped {
  const counts = new Map<string, { name: string; count: number }>();
  for (const value of valuesOf(place, MODEL_COLUMN)) {
    if (typeof value !== "string" || value === "") continue;
    const known = counts.get(caseFolded(value)) ?? { name: value, count: 0 };
    known.count++;
    counts.set(caseFolded(value), known);
  }
  const names = [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
  const shown = names.length > MOST_GROUPS ? names.slice(0, MOST_GROUPS - 1) : names;
  const hasOthers = names.length > shown.length;
  return { column: place.column(MODEL_COLUMN), names: shown, hasOthers };
}

/** The bands of age, in a column of their own: formulas cannot count completed months of thousands of rows. */
function byAge(kpi: Kpi, place: PlacedTable, language: Language): Grouped {
  const [sold = [], asked = []] = AGE_COLUMNS.map((id) => valuesOf(place, id));
  const starts = ageStarts(kpi);
  const names = ageBands(kpi, language);
  const soldLater = BREAKDOWN_TEXTS.soldLater[language];
  const bands = bandsOf(
    place.records,
    sold,
    asked,
    (age) => names[starts.findLastIndex((start) => start <= age)] ?? soldLater,
  );
  const column = place.helper(BREAKDOWN_TEXTS.age[language], kpi.name[language], bands);
  return {
    column,
    names: bands.includes(soldLater) ? [...names, soldLater] : names,
    hasOthers: false,
    faulty: soldLater,
  };
}

function valuesOf({ records }: PlacedTable, id: string): readonly TypedValue[] {
  return columnOf(records, id)?.values ?? [];
}

function bandsOf(
  { rows }: RecordTable,
  sold: readonly TypedValue[],
  asked: readonly TypedValue[],
  bandOf: (age: number) => string,
): (string | null)[] {
  return Array.from({ length: rows }, (_, row) => {
    const [from, to] = [sold[row], asked[row]];
    if (typeof from !== "number" || typeof to !== "number") return null;
    return bandOf(completedMonths(dayOf(from), dayOf(to)));
  });
}
