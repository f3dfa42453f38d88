import { between, call, ofAllRecords, operation, product, reference, type NativeFormula } from "../native";

/** The first day of the month so many months before N. */
export function monthsBefore(months: number): NativeFormula {
  return operation(call("EOMONTH", reference("month"), -months - 1), "+", 1);
}

/** The parameters that hold the visits: of which vehicle, and when. */
type VisitColumns = readonly [vehicles: string, dates: string];

interface SeenCohort {
  /** The first day on which cars of the cohort were sold, and the first on which they were not. */
  readonly sold: readonly [from: NativeFormula, to: NativeFormula];
  readonly visits: VisitColumns;
  /** The day from which a visit counts. */
  readonly since: NativeFormula;
}

/** Of the cars sold in the window, each on one row, the share with a visit since then and before N. */
export function cohortSeen({ sold: [from, to], visits, since }: SeenCohort): NativeFormula {
  const [vehicles, dates] = [reference("vehicles"), reference("saleDates")];
  const inCohort = product(
    operation(dates, ">=", from),
    operation(dates, "<", to),
    operation(vehicles, "<>", ""),
  );
  const [visitVehicles, visitDates] = visits;
  const visited = call(
    "COUNTIFS",
    reference(visitVehicles),
    vehicles,
    ...between(visitDates, since, monthsBefore(0)),
  );
  return operation(
    call("SUMPRODUCT", product(inCohort, operation(visited, ">", 0))),
    "/",
    call("SUMPRODUCT", inCohort),
  );
}

/** 1 where there are visits before a day, the end of the first month that must be covered, and in the month before N. */
export function cohortCovered([vehicles, dates]: VisitColumns, firstEnd: NativeFormula): NativeFormula {
  const anyWhere = (criterion: NativeFormula): NativeFormula =>
    operation(call("COUNTIFS", reference(vehicles), "<>", reference(dates), criterion), ">", 0);
  return ofAllRecords(
    operation(anyWhere(operation("<", "&", firstEnd)), "*", anyWhere(operation(">=", "&", monthsBefore(1)))),
  );
}
