import { dayOf } from "./dates";
import { categoryKey, fail, idKey, ok, type Result } from "./result";

export interface ArrivalRow {
  vehicle: string | null;
  arrival: number | null;
  /** Left out on every row when faults do not matter. */
  fault?: string | null;
}

/**
 * One flag per row: the same vehicle (with faults: and the same fault) has a visit on a later day, at most `days`
 * calendar days after. null where the vehicle or the date is blank. A blank fault is the same as no other fault.
 */
export function comebacks(rows: ArrivalRow[], days = 30, withFaults = false): Result<(boolean | null)[]> {
  if (!Number.isInteger(days) || days < 0) return fail("#VALUE!");
  const flags: (boolean | null)[] = [];
  for (const row of rows) {
    const vehicle = idKey(row.vehicle);
    if (vehicle === null || row.arrival === null) {
      flags.push(null);
      continue;
    }
    let followed = false;
    for (const other of rows) {
      if (other.arrival === null || idKey(other.vehicle) !== vehicle) continue;
      if (withFaults) {
        const fault = categoryKey(row.fault ?? null);
        if (fault === null || categoryKey(other.fault ?? null) !== fault) continue;
      }
      const daysLater = dayOf(other.arrival) - dayOf(row.arrival);
      if (daysLater >= 1 && daysLater <= days) followed = true;
    }
    flags.push(followed);
  }
  if (flags.every((flag) => flag === null)) return fail("#N/A");
  return ok(flags);
}
