import type { HostObject } from "../model/define";
import { Refusal } from "../model/refusal";
import type { Json } from "../spreadsheet";
import { memberName } from "./names";
import { isHostObject, locate, type Origin, Paths } from "./paths";
import { needsCalculation, readObject, selectionOf } from "./query";
import {
  ACTION,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./types";

export interface Processing extends Origin {
  /** Called before each action; may throw the refusal that takes its place. */
  beforeAction(index: number): void;
  /** Brings to the grid what was put off. */
  finish(): void;
  /** After the last action or the refusal; may itself refuse. */
  end(): void;
}

/** Does the actions of a request one after the other; after one that is refused, none. */
export async function processRequest(body: RequestBody, processing: Processing): Promise<ResponseBody> {
  const paths = new Paths(body, processing);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  let error: ResponseError | undefined;
  try {
    for (const action of body.Actions) {
      processing.beforeAction(results.length);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      const value = action.ActionType === ACTION.trace ? null : await act(action, paths, processing);
      results.push({ ActionId: action.Id, Value: value });
    }
  } catch (thrown) {
    error = responseError(thrown, results.length);
  }
  // What came before a refused action stays done.
  error = endingError(processing, body.Actions.length - 1, error);
  return { Results: results, TraceIds: traces, ...(error === undefined ? {} : { Error: error }) };
}

function endingError(
  processing: Processing,
  lastIndex: number,
  error: ResponseError | undefined,
): ResponseError | undefined {
  try {
    processing.finish();
    processing.end();
    return error;
  } catch (thrown) {
    return error ?? responseError(thrown, lastIndex);
  }
}

function responseError(error: unknown, index: number): ResponseError {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal("GeneralException", error instanceof Error ? error.message : String(error));
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location ?? "",
    ActionIndex: index,
    HttpStatusCode: refusal.code === "AccessDenied" ? 401 : 400,
  };
}

async function act(action: Action, paths: Paths, processing: Processing): Promise<Json> {
  const object = await paths.object(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return { ...object.identity() };
    case ACTION.query:
    case ACTION.queryAsJson:
      return query(object, action, processing);
    case ACTION.method: {
      const args = await paths.readArguments(action.ArgumentInfo);
      const outcome = await paths.call(object, action.Name, args);
      return outcome === undefined || isHostObject(outcome) ? null : outcome;
    }
    case ACTION.setProperty: {
      const [value] = await paths.readArguments(action.ArgumentInfo);
      setMember(object, memberName(action.Name), value);
      return null;
    }
    case ACTION.update:
      await update(object, action.ObjectState ?? {}, paths);
      return null;
    case ACTION.ensureUnchanged:
      ensureUnchanged(object, action.ObjectState ?? {});
      return null;
    default:
      throw new Refusal(
        "ApiNotFound",
        `Actions of type ${String(action.ActionType)} are not part of this host.`,
      );
  }
}

async function query(object: HostObject, action: Action, processing: Processing): Promise<Json> {
  processing.finish();
  const info = action.QueryInfo ?? {};
  const selection = selectionOf(info);
  if (needsCalculation(object, selection)) await processing.settled();
  return action.ActionType === ACTION.query
    ? readObject(object, selection, info)
    : readObject(object, selection, info, memberName);
}

function setMember(object: HostObject, name: string, value: unknown): void {
  locate(object, name, () => {
    object.set(name, value);
  });
}

/** `object.update({ name: …, format: { wrapText: … } })`. */
async function update(
  object: HostObject,
  state: Readonly<Record<string, Json>>,
  paths: Paths,
): Promise<void> {
  for (const [key, value] of Object.entries(state)) {
    const name = memberName(key);
    if (object.hasScalar(name)) setMember(object, name, await paths.readArgument(value));
    else {
      const next = locate(object, name, () => object.navigate(name));
      if (next !== null) await update(next, value as Record<string, Json>, paths);
    }
  }
}

function ensureUnchanged(object: HostObject, state: Readonly<Record<string, Json>>): void {
  for (const [key, value] of Object.entries(state)) {
    const name = memberName(key);
    const now = locate(object, name, () => object.get(name));
    if (JSON.stringify(now) !== JSON.stringify(value)) throw new Refusal("InvalidOperation");
  }
}
