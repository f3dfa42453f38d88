import { dayOf, HALF_SECOND, hasHappened, isIn, monthOf, monthPeriod } from "./dates";
import { fail, ok, type Result } from "./result";

export interface ComplaintRow {
  received: number | null;
  closed: number | null;
}

/**
 * standard: of the complaints due in the month of asOf and up to asOf, those closed on or before the due day.
 * printed: closed / (closed + open for more than `days` days), of all complaints.
 */
export function complaintClosureRate<Row extends ComplaintRow>(
  rows: Row[],
  asOf: number,
  days = 14,
  method: "standard" | "printed" = "standard",
  where: (row: Row) => boolean = () => true,
): Result<number> {
  if (!Number.isInteger(days) || days < 0) return fail("#VALUE!");
  const month = monthPeriod(monthOf(asOf));
  let due = 0;
  let closedInTime = 0;
  let closed = 0;
  let overdue = 0;
  for (const row of rows) {
    if (!where(row)) continue;
    if (row.received === null) continue;
    if (!hasHappened(row.received, asOf)) continue;
    const receivedDay = dayOf(row.received);
    if (row.closed !== null && isReversed(row.received, row.closed)) continue; // closed before received: invalid
    const closedDay = row.closed !== null && hasHappened(row.closed, asOf) ? dayOf(row.closed) : null;

    const dueDay = receivedDay + days;
    // Due at the end of the due day: with an asOf that has a time, today's are not due yet.
    const isDue = isIn(dueDay, month) && (Number.isInteger(asOf) ? dueDay <= asOf : dueDay + 1 <= asOf);
    if (isDue) {
      due += 1;
      if (closedDay !== null && closedDay <= dueDay) closedInTime += 1;
    }

    if (closedDay !== null) closed += 1;
    else if (dayOf(asOf) - receivedDay > days) overdue += 1;
  }
  if (method === "standard") {
    if (due === 0) return fail("#N/A");
    return ok(closedInTime / due);
  }
  if (closed + overdue === 0) return fail("#N/A");
  return ok(closed / (closed + overdue));
}

/** To the minute where both have a time, which midnight is not; else by the day. */
function isReversed(received: number, closed: number): boolean {
  const bothHaveTimes = !Number.isInteger(received) && !Number.isInteger(closed);
  return bothHaveTimes ? closed < received - HALF_SECOND : dayOf(closed) < dayOf(received);
}
