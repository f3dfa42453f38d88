import { createSpreadsheet } from "../../src/grid/live/headless";
import { createHost, type Bridge, type Host, type Language } from "../../src/host";

/** What Microsoft's runtime reports of one call of a custom function. */
export interface Reported {
  readonly succeeded: boolean;
  /** The result, or the message of an error. */
  readonly value: unknown;
  /** The runtime's number of an error: 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!. */
  readonly errorCode?: number;
}

/** A host that calls functions through the client, as Excel does, and hears what the client reports. */
export interface FunctionHost extends Pick<Host, "external" | "bridge" | "dispose"> {
  /** Fulfilled when the runtime takes calls. */
  readonly listening: Promise<void>;
  /** An omitted argument is null. */
  call(id: string, args: readonly unknown[]): Promise<Reported>;
}

interface Action {
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

const PUSH = 3;
const INVOKE = { messageCategory: 1, messageType: 1000, targetId: "" };
/** Arguments may hold errors. */
const ALLOWS_ERRORS = 4;

function actionsOf(text: string): readonly Action[] {
  const { message } = JSON.parse(text) as { message: { body: unknown } };
  const body = typeof message.body === "string" ? (JSON.parse(message.body) as unknown) : message.body;
  return (body as { Actions?: Action[] }).Actions ?? [];
}

/** @param runtime the CustomFunctionsRuntime that the host claims to have. */
export function createFunctionHost(language: Language, runtime: string): FunctionHost {
  const spreadsheet = createSpreadsheet({ language, functions: [] });
  // From 1.7 on the client reports the results of many calls at once.
  const requirementSets = { CustomFunctions: "1.7", CustomFunctionsRuntime: runtime };
  const host = createHost({ spreadsheet, language, requirementSets });
  const waiting = new Map<number, (reported: Reported) => void>();
  let calls = 0;
  let listens: () => void;
  const listening = new Promise<void>((resolve) => (listens = resolve));

  const report = ({ Name, ArgumentInfo }: Action): void => {
    if (Name === "_SetOsfControlContainerReadyForCustomFunctions") listens();
    if (Name !== "SetInvocationArrayResults") return;
    const [results = []] = (ArgumentInfo?.Arguments ?? []) as [unknown[][]?];
    for (const [id, succeeded, value, errorCode] of results) {
      const error = typeof errorCode === "number" ? { errorCode } : {};
      waiting.get(Number(id))?.({ succeeded: succeeded === true, value, ...error });
    }
  };
  const bridge: Bridge = {
    sendMessageToHost(text) {
      host.bridge.onMessageFromHost = (answer) => bridge.onMessageFromHost?.(answer);
      actionsOf(text).forEach(report);
      host.bridge.sendMessageToHost(text);
    },
  };
  return {
    bridge,
    listening,
    external: host.external,
    call: (id, args) =>
      new Promise((resolve) => {
        waiting.set(++calls, resolve);
        const message = [calls, id, args, "Sheet1!A1", ALLOWS_ERRORS, null];
        const entries = [{ ...INVOKE, message }];
        bridge.onMessageFromHost?.(JSON.stringify({ type: PUSH, message: { entries } }));
      }),
    dispose() {
      host.dispose();
      spreadsheet.dispose();
    },
  };
}
