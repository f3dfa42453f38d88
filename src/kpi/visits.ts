import { NO_KEY, type Identity, type KeyColumn } from "../cells/keys";
import type { NumberColumn } from "../cells/numbers";
import { pairedIdentity } from "../cells/pairs";
import { dayOf } from "../cells/serials";
import { COUNTED, type Measure, type Verdict } from "./compute/measures";
import { call, isInPeriod, operation, product, reference, type NativeFormula } from "./native";
import { date, id } from "./parameters";

/** Orders: of which vehicle, and when it came. Several orders of a vehicle and day are one visit (case C3). */
export const visitParameters = {
  vehicles: id(
    { zh: "车辆", en: "vehicles" },
    { zh: "每张工单的车架号或车牌号,空白不计", en: "The vehicle of each order; a blank is no visit" },
  ),
  arrivals: date(
    { zh: "进厂时间", en: "arrivals" },
    { zh: "每张工单的进厂时间,空白不计", en: "When each order's vehicle arrived; a blank is no visit" },
  ),
};

interface Orders {
  readonly vehicles: KeyColumn;
  readonly arrivals: NumberColumn;
}

/** A vehicle on a day. */
export function visitIdentity({ vehicles, arrivals }: Orders): Identity {
  return pairedIdentity(vehicles, (row) => dayOf(arrivals.values[row] as number));
}

/** Rows with an id and a date, of which `judge` says the rest; each identity counts once. */
export function datedOnce(
  ids: KeyColumn,
  dates: NumberColumn,
  identity: Identity | undefined,
  judge: (row: number) => Verdict = () => COUNTED,
): Measure {
  return {
    table: "records",
    ...(identity && { identity }),
    judge(row) {
      if (ids.at(row) === NO_KEY) return "blankId";
      return Number.isNaN(dates.values[row]) ? "blankDate" : judge(row);
    },
  };
}

/** The orders of each row's vehicle and day of which more may be asked by pairs of column and criterion. */
export function ordersOfVisit(...more: NativeFormula[]): NativeFormula {
  const [vehicles, arrivals] = [reference("vehicles"), reference("arrivals")];
  const day = call("INT", arrivals);
  const [from, to] = [operation(">=", "&", day), operation("<", "&", operation(day, "+", 1))];
  return call("COUNTIFS", vehicles, vehicles, arrivals, from, arrivals, to, ...more);
}

/** The visits of the period that meet conditions on their rows: each row counts one over the orders of its visit. */
export function nativeVisits(...conditions: NativeFormula[]): NativeFormula {
  const isVisit = product(isInPeriod("arrivals"), operation(reference("vehicles"), "<>", ""), ...conditions);
  const orders = ordersOfVisit();
  // A row without a vehicle finds no other, and counts nothing: its divisor must not be zero.
  return call("SUMPRODUCT", operation(isVisit, "/", operation(orders, "+", operation(orders, "=", 0))));
}
