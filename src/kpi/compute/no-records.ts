import { notAvailable, type Refusal } from "../../cells/fault";
import { describePeriod, type Period } from "../../cells/period";
import type { Ledger } from "./ledger";

/** The #N/A of a total that has no rows: how many were read, and why most of them do not count. */
export function noRecords(total: string, ledger: Ledger, period: Period | undefined): Refusal {
  const [most] = ledger.exclusions;
  return notAvailable("noRecords", {
    details: {
      total,
      read: ledger.read,
      ...(most && { reason: most.reason, excluded: most.rows }),
      ...(period && { period: describePeriod(period) }),
    },
  });
}
