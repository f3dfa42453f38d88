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

/** Answers requests one after the other, never before the client's call has returned. */
export class BridgeToClient implements Bridge {
  onMessageFromHost?: (text: string) => void;
  private queue: Promise<void> = Promise.resolve();
  private gone = false;
  private number = 0;

  constructor(
    private readonly requests: Requests,
    private readonly faults: Faults,
  ) {}

  sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as ClientMessage;
    this.queue = this.queue
      .then(() => this.answer(id, text, message.body))
      // Only a mistake of the host itself comes here; the client must not wait for ever.
      .catch((error: unknown) =>
        this.reply(id, refusalOfAll(new Refusal("GeneralException", String(error)))),
      );
  }

  /** Takes a message to the client, as an event of its own turn. */
  post(message: Json): void {
    setTimeout(() => {
      if (!this.gone) this.onMessageFromHost?.(JSON.stringify(message));
    }, 0);
  }

  dispose(): void {
    this.gone = true;
  }

  private async answer(id: number, text: string, content: string | RequestBody): Promise<void> {
    // The answer is never given in the turn of the request.
    await wait(0);
    if (this.gone) return;
    const body = typeof content === "string" ? (JSON.parse(content) as RequestBody) : content;
    const view = new RequestView(body, this.number);
    if (!view.isHousekeeping) this.number += 1;
    const fault = this.faults.next(view);
    if (fault?.slowness !== undefined) await wait(fault.slowness);
    fault?.meanwhile?.();
    if (fault?.failure === "NoAnswer") return;
    if (fault?.failure === "ConnectionLost") {
      this.replyWith(id, 503, "");
      return;
    }
    this.reply(id, await this.process(text, body, view, fault?.beforeAction ?? (() => undefined)));
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

  private reply(id: number, body: ResponseBody): void {
    this.replyWith(id, 200, JSON.stringify(body));
  }

  private replyWith(id: number, statusCode: number, body: string): void {
    if (this.gone) return;
    this.onMessageFromHost?.(
      JSON.stringify({ id, type: MESSAGE_ANSWER, message: { statusCode, headers: {}, body } }),
    );
  }
}
