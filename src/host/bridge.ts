import type { Faults } from "./faults";
import { Refusal } from "./model/refusal";
import type { Json } from "./spreadsheet";
import { RequestView } from "./wire/request-view";
import type { ClientMessage, RequestBody, ResponseBody } from "./wire/types";

/** What the client looks for under the name `_richApiNativeBridge`: JSON text in both directions. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** The client puts its receiver here. */
  onMessageFromHost?: (text: string) => void;
}

export interface Requests {
  /** Excel's limit for one request. */
  readonly limit: number;
  isEditing(): boolean;
  process(body: RequestBody, beforeAction: (index: number) => void): Promise<ResponseBody>;
}

const MESSAGE_ANSWER = 2;

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function refusalOfAll(refusal: Refusal): ResponseBody {
  const error = {
    Code: refusal.code,
    Message: refusal.message,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  return { Results: [], TraceIds: [], Error: error };
}

type Answer = Readonly<Record<"statusCode" | "headers" | "body", Json>>;

function okay(body: ResponseBody): Answer {
  return { statusCode: 200, headers: {}, body: JSON.stringify(body) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Answers requests one after the other, never before the client's call has returned. */
export class BridgeToClient implements Bridge {
  onMessageFromHost?: (text: string) => void;
  private queue: Promise<void> = Promise.resolve();
  private readonly heldBack: Json[] = [];
  private isBusy = false;
  private gone = false;
  private number = 0;

  constructor(
    private readonly requests: Requests,
    private readonly faults: Faults,
  ) {}

  sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as ClientMessage;
    this.queue = this.queue
      // The answer is never given in the turn of the request.
      .then(() => wait(0))
      .then(() => this.answer(text, message.body))
      // Only a mistake of the host itself comes here; the client must not wait for ever.
      .catch((error: unknown) => okay(refusalOfAll(new Refusal("GeneralException", messageOf(error)))))
      .then((answer) => {
        if (answer !== undefined) this.deliver({ id, type: MESSAGE_ANSWER, message: answer });
        for (const event of this.heldBack.splice(0)) this.deliver(event);
        this.isBusy = false;
      });
  }

  /** Takes an event to the client; those of a request come after its answer. */
  post(message: Json): void {
    if (this.isBusy) this.heldBack.push(message);
    else this.deliver(message);
  }

  dispose(): void {
    this.gone = true;
  }

  /** In a turn of its own: what the client throws is none of the host's. */
  private deliver(message: Json): void {
    setTimeout(() => {
      if (!this.gone) this.onMessageFromHost?.(JSON.stringify(message));
    }, 0);
  }

  /** undefined for no answer at all. */
  private async answer(text: string, content: string | RequestBody): Promise<Answer | undefined> {
    if (this.gone) return undefined;
    const body = typeof content === "string" ? (JSON.parse(content) as RequestBody) : content;
    const view = new RequestView(body, this.number);
    if (!view.isHousekeeping) this.number += 1;
    const fault = this.faults.next(view);
    if (fault.slowness > 0) await wait(fault.slowness);
    fault.meanwhile();
    if (fault.failure === "NoAnswer") return undefined;
    if (fault.failure === "ConnectionLost") return { statusCode: 503, headers: {}, body: "" };
    this.isBusy = true;
    const response = await this.process(text, body, view, (index) => {
      fault.beforeAction(index);
    });
    return okay(response);
  }

  private async process(
    text: string,
    body: RequestBody,
    view: RequestView,
    beforeAction: (index: number) => void,
  ): Promise<ResponseBody> {
    if (text.length > this.requests.limit / 3 && byteLength(text) > this.requests.limit)
      return refusalOfAll(new Refusal("RequestPayloadSizeLimitExceeded"));
    if (!view.isHousekeeping && this.requests.isEditing())
      return refusalOfAll(new Refusal("InvalidOperationInCellEditMode"));
    return this.requests.process(body, beforeAction);
  }
}
