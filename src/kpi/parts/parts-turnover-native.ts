import { between, call, operation, product, reference, type NativeFormula } from "../native";

/** How many months a moving turnover looks at. */
export const MONTHS = 3;

/** The first day of the month so many months before the month in view, which begins on `start`. */
function monthsBefore(months: number): NativeFormula {
  return operation(call("EOMONTH", reference("start"), -months - 1), "+", 1);
}

const inThreeMonths = between("months", monthsBefore(MONTHS - 1), monthsBefore(-1));

/** A month has figures, and no row of the three months lacks one of the two. */
export const isComplete = product(
  ...Array.from({ length: MONTHS }, (_, before) =>
    operation(
      call(
        "COUNTIFS",
        reference("monthlyStock"),
        "<>",
        ...between("months", monthsBefore(before), monthsBefore(before - 1)),
      ),
      ">",
      0,
    ),
  ),
  noneLacks("monthlyStock", "monthlyIssues"),
  noneLacks("monthlyIssues", "monthlyStock"),
);

function noneLacks(lacking: string, present: string): NativeFormula {
  return operation(
    call("COUNTIFS", reference(lacking), "=", reference(present), "<>", ...inThreeMonths),
    "=",
    0,
  );
}

/** Issues of the three months over their mean stock. */
export const turnover = operation(
  call("SUMIFS", reference("monthlyIssues"), ...inThreeMonths),
  "/",
  operation(call("SUMIFS", reference("monthlyStock"), ...inThreeMonths), "/", MONTHS),
);
