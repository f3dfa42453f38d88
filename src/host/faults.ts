import { Refusal, type RefusalCode } from "./model/refusal";
import type { Spreadsheet } from "./spreadsheet";
import type { RequestView } from "./wire/request-view";

/** Which requests a fault meets: the next one if nothing is said. */
export interface Occasion {
  /** Only requests of which this is true. */
  readonly when?: (request: RequestView) => boolean;
  /** How many of these requests go well before. */
  readonly after?: number;
  /** How many requests it meets; 1 if nothing is said. */
  readonly times?: number;
}

export interface Failure extends Occasion {
  /** An error code of Excel, no answer at all for ever, or an answer that the host is not there. */
  readonly as: RefusalCode | "NoAnswer" | "ConnectionLost";
  /**
   * The action that fails, by its position or by the member it touches; what came before it in the request has
   * happened then and stays, as in Excel. Without it nothing of the request happens.
   */
  readonly at?: number | string;
}

/** What happens to one request. */
export interface FaultOfRequest {
  readonly slowness?: number;
  readonly meanwhile?: () => void;
  readonly failure?: "NoAnswer" | "ConnectionLost";
  readonly beforeAction?: (index: number) => void;
}

interface Planned {
  readonly occasion: Occasion;
  readonly make: (request: RequestView) => FaultOfRequest;
  met: number;
}

/**
 * Makes requests fail on demand. Housekeeping of the client is never met.
 *
 *     host.faults.fail({ as: "AccessDenied", when: (request) => request.members.has("delete") });
 *     host.faults.fail({ as: "RequestAborted", at: "values", after: 1 });
 *     host.faults.slow(500, { times: Infinity });
 *     host.faults.meanwhile((spreadsheet) => spreadsheet.sheets.delete(id));
 */
export class Faults {
  private planned: Planned[] = [];

  constructor(private readonly spreadsheet: Spreadsheet) {}

  fail(failure: Failure): void {
    const { as, at } = failure;
    this.plan(failure, (request) => {
      if (as === "NoAnswer" || as === "ConnectionLost") return { failure: as };
      const position = typeof at === "string" ? request.actionOf(at) : (at ?? 0);
      return {
        beforeAction(index) {
          if (index === position) throw new Refusal(as);
        },
      };
    });
  }

  slow(milliseconds: number, occasion: Occasion = {}): void {
    this.plan(occasion, () => ({ slowness: milliseconds }));
  }

  /** Another person changes the workbook just before the request is done. */
  meanwhile(change: (spreadsheet: Spreadsheet) => void, occasion: Occasion = {}): void {
    this.plan(occasion, () => ({
      meanwhile: () => {
        change(this.spreadsheet);
      },
    }));
  }

  clear(): void {
    this.planned = [];
  }

  /** What happens to this request; several plans may meet it. */
  next(request: RequestView): FaultOfRequest | undefined {
    if (request.isHousekeeping) return undefined;
    const faults = this.planned.filter((plan) => meets(plan, request)).map(({ make }) => make(request));
    return faults.length === 0 ? undefined : Object.assign({}, ...faults);
  }

  private plan(occasion: Occasion, make: Planned["make"]): void {
    this.planned.push({ occasion, make, met: 0 });
  }
}

function meets(plan: Planned, request: RequestView): boolean {
  const { when, after = 0, times = 1 } = plan.occasion;
  if (when !== undefined && !when(request)) return false;
  plan.met += 1;
  return plan.met > after && plan.met <= after + times;
}
