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
  /** Milliseconds. */
  readonly slowness: number;
  readonly failure?: "NoAnswer" | "ConnectionLost";
  meanwhile(): void;
  /** May throw the refusal that takes the place of an action. */
  beforeAction(index: number): void;
}

type Change = (spreadsheet: Spreadsheet) => void;

interface Planned {
  readonly occasion: Occasion;
  readonly slowness?: number;
  readonly change?: Change;
  readonly failure?: Failure;
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

  /** Takes who carries out a change as another person's. */
  constructor(private readonly asAnother: (change: Change) => void) {}

  fail(failure: Failure): void {
    this.planned.push({ occasion: failure, failure, met: 0 });
  }

  slow(milliseconds: number, occasion: Occasion = {}): void {
    this.planned.push({ occasion, slowness: milliseconds, met: 0 });
  }

  /** Another person changes the workbook just before the request is done. */
  meanwhile(change: Change, occasion: Occasion = {}): void {
    this.planned.push({ occasion, change, met: 0 });
  }

  clear(): void {
    this.planned = [];
  }

  /** What happens to this request. Several plans may meet it: of failures the first one counts. */
  next(request: RequestView): FaultOfRequest {
    const faults = request.isHousekeeping ? [] : this.planned.filter((plan) => meets(plan, request));
    const failure = faults.find((fault) => fault.failure !== undefined)?.failure;
    return {
      slowness: faults.reduce((sum, fault) => sum + (fault.slowness ?? 0), 0),
      ...(failure?.as === "NoAnswer" || failure?.as === "ConnectionLost" ? { failure: failure.as } : {}),
      meanwhile: () => {
        for (const { change } of faults) if (change !== undefined) this.asAnother(change);
      },
      beforeAction(index) {
        if (failure === undefined || failure.as === "NoAnswer" || failure.as === "ConnectionLost") return;
        if (index === positionOf(failure, request)) throw new Refusal(failure.as);
      },
    };
  }
}

/** The action of the request that fails; undefined where it has none such. */
function positionOf({ at = 0 }: Failure, request: RequestView): number | undefined {
  const position = typeof at === "string" ? request.actionOf(at) : at;
  return position in request.body.Actions ? position : undefined;
}

function meets(plan: Planned, request: RequestView): boolean {
  const { when, after = 0, times = 1 } = plan.occasion;
  if (when !== undefined && !when(request)) return false;
  // A failure waits for a request that has the action which is to fail.
  if (plan.failure !== undefined && positionOf(plan.failure, request) === undefined) return false;
  plan.met += 1;
  return plan.met > after && plan.met <= after + times;
}
