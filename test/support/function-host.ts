import type { Bridge } from "../../src/host";

/** What Microsoft's runtime reports of one call of a custom function. */
export interface Reported {
  readonly succeeded: boolean;
  /** The result, or the message of an error. */
  readonly value: unknown;
  /** The runtime's number of an error: 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!. */
  readonly errorCode?: number;
}

/** A host that knows custom functions and nothing else. */
export interface FunctionHost {
  readonly external: object;
  readonly bridge: Bridge;
  /** Fulfilled when the runtime takes calls. */
  readonly listening: Promise<void>;
  /** Has a function called by the client; an omitted argument is null. */
  call(id: string, args: readonly unknown[]): Promise<Reported>;
}

interface Action {
  readonly Id: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

const ANSWER = 2;
const PUSH = 3;
const INVOKE = { messageCategory: 1, messageType: 1000, targetId: "" };
/** Arguments may hold errors. */
const ALLOWS_ERRORS = 4;

/** @param locale of Excel's interface; @param runtime the CustomFunctionsRuntime that the host claims. */
export function createFunctionHost(locale: string, runtime: string): FunctionHost {
  let listens: () => void;
  const listening = new Promise<void>((resolve) => (listens = resolve));
  const waiting = new Map<number, (reported: Reported) => void>();
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
      const body = (typeof message.body === "string" ? JSON.parse(message.body) : message.body) as {
        Actions?: Action[];
      };
      const actions = body.Actions ?? [];
      for (const action of actions) report(action);
      const Results = actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
      setImmediate(() =>
        push({
          id,
          type: ANSWER,
          message: { statusCode: 200, headers: {}, body: JSON.stringify({ Results, TraceIds: [] }) },
        }),
      );
    },
  };
  const push = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const report = ({ Name, ArgumentInfo }: Action): void => {
    if (Name === "_SetOsfControlContainerReadyForCustomFunctions") listens();
    if (Name !== "SetInvocationArrayResults") return;
    const [results = []] = (ArgumentInfo?.Arguments ?? []) as [unknown[][]?];
    for (const [id, succeeded, value, errorCode] of results) {
      const error = typeof errorCode === "number" ? { errorCode } : {};
      waiting.get(Number(id))?.({ succeeded: succeeded === true, value, ...error });
    }
  };
  let calls = 0;
  return {
    bridge,
    listening,
    external: externalOf(locale, runtime),
    call: (id, args) =>
      new Promise((resolve) => {
        waiting.set(++calls, resolve);
        const message = [calls, id, args, "Sheet1!A1", ALLOWS_ERRORS, null];
        push({ type: PUSH, message: { entries: [{ ...INVOKE, message }] } });
      }),
  };
}

function externalOf(locale: string, runtime: string): object {
  const sets = {
    ExcelApi: "1.17",
    CustomFunctions: "1.7",
    CustomFunctionsRuntime: runtime,
    SharedRuntime: "1.2",
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "x",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "1",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetOfficeThemeInfo: () => "{}",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetSettings: () => ({ Read() {}, Write() {} }),
  };
  const succeed = (callback?: (status: number) => void): void => callback?.(0);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$$3`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _parameters: unknown, callback?: (status: number) => void) => succeed(callback),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback?: (status: number) => void) =>
      succeed(callback),
    UnregisterEvent: (_id: number, _target: string, callback?: (status: number) => void) => succeed(callback),
  };
}
