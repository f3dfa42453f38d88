import { call, operation, product, reference, type NativeFormula } from "../native";

/** How many days before the expiry a renewal may be written. */
export const DAYS_BEFORE = 90;

/** Of the policies that expire in the month, each of another vehicle, those with a renewal in time. */
export function nativeRenewals(): NativeFormula {
  const [vehicles, expiry] = [reference("expiringVehicles"), reference("expiryDates")];
  const endOfMonth = operation(call("EOMONTH", reference("month"), 0), "+", 1);
  const firstOfMonth = operation(call("EOMONTH", reference("month"), -1), "+", 1);
  const isExpiring = product(
    operation(expiry, ">=", firstOfMonth),
    operation(expiry, "<", endOfMonth),
    operation(vehicles, "<>", ""),
  );
  const day = call("INT", expiry);
  const lastDay = operation(day, "+", reference("graceDays"));
  const dates = reference("renewalDates");
  const renewals = call(
    "COUNTIFS",
    reference("renewedVehicles"),
    vehicles,
    dates,
    operation(">=", "&", operation(day, "-", DAYS_BEFORE)),
    dates,
    operation("<", "&", operation(lastDay, "+", 1)),
  );
  return operation(
    call("SUMPRODUCT", product(isExpiring, operation(renewals, ">", 0))),
    "/",
    call("SUMPRODUCT", isExpiring),
  );
}
