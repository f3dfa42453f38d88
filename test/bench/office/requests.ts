import type { Host } from "../../../src/host";
import { RequestView } from "../../../src/host/wire/request-view";
import type { ClientMessage, RequestBody } from "../../../src/host/wire/types";

/** What went from the client to Excel; the client's own housekeeping is left out. */
export interface Traffic {
  readonly requests: number;
  /** Bytes. */
  readonly largest: number;
  readonly bytes: number;
}

/** Listens at the bridge; gives what went over it since. */
export function listen({ bridge }: Host): () => Traffic {
  const sizes: number[] = [];
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    const { body } = (JSON.parse(text) as ClientMessage).message;
    const view = new RequestView(
      typeof body === "string" ? (JSON.parse(body) as RequestBody) : body,
      sizes.length,
    );
    if (!view.isHousekeeping) sizes.push(Buffer.byteLength(text));
    send(text);
  };
  return () => ({
    requests: sizes.length,
    largest: Math.max(0, ...sizes),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  });
}

/** Counts how often a program waits for Excel, as `context.sync()`. */
export function countSyncs({ RequestContext }: typeof Excel): () => number {
  const prototype = RequestContext.prototype as { sync: (...args: never[]) => Promise<unknown> };
  const own = prototype.sync;
  let syncs = 0;
  prototype.sync = function counted(this: unknown, ...args) {
    syncs++;
    return own.apply(this, args);
  };
  return () => syncs;
}
