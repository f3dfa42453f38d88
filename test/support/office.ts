import { createHost, type Host, type HostOptions, type Spreadsheet } from "../../src/host";
import { createSpreadsheet } from "../../src/grid/live/headless";
import { clientFunctions, type ClientMappings } from "./client-functions";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

export interface OpenOptions extends Partial<Omit<HostOptions, "today">> {
  /** The names of custom functions that the grid knows, such as "AFTERSALES.CHURN"; a test associates them. */
  readonly functions?: readonly string[];
}

/** 15 May 2025: the year of dates that are typed without one. */
export const TODAY = new Date(2025, 4, 15);

export interface TestWorkbook extends Pick<OfficeWindow, "Excel" | "Office" | "CustomFunctions"> {
  readonly host: Host;
  readonly spreadsheet: Spreadsheet;
  /** `Excel.run` with the workbook at hand, and a last sync; gives what the batch gives. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result> | Result): Promise<Result>;
  /** The error code with which a batch is refused. */
  refusal(batch: (context: Excel.RequestContext) => unknown): Promise<Refused>;
  close(): void;
}

export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

function refused(error: unknown): Refused {
  const {
    code = "",
    message = "",
    debugInfo,
  } = error as {
    code?: string;
    message?: string;
    debugInfo?: { errorLocation?: string };
  };
  if (code === "") throw error;
  return { code, message, location: debugInfo?.errorLocation ?? "" };
}

/** Opens a blank workbook with the unmodified office.js in front of it. */
export async function openWorkbook(options: OpenOptions = {}): Promise<TestWorkbook> {
  const { language = "en-US", functions = [] } = options;
  let mappings: ClientMappings = () => undefined;
  const created =
    options.spreadsheet === undefined
      ? createSpreadsheet({ language, functions: clientFunctions(functions, (id) => mappings(id)) })
      : undefined;
  const spreadsheet = options.spreadsheet ?? created;
  if (spreadsheet === undefined) throw new Error("There is no spreadsheet.");
  const host = createHost({ ...options, language, spreadsheet, today: () => TODAY });
  const { Excel, Office, CustomFunctions } = await openOfficeWindow(host);
  mappings = (id) => CustomFunctions._association.mappings[id];
  const run: TestWorkbook["run"] = (batch) =>
    Excel.run(async (context) => {
      const result = await batch(context);
      await context.sync();
      return result;
    });
  return {
    Excel,
    Office,
    CustomFunctions,
    host,
    spreadsheet,
    run,
    async refusal(batch) {
      try {
        await run(batch);
      } catch (error) {
        return refused(error);
      }
      throw new Error("Excel refuses this, the host did not.");
    },
    close() {
      host.dispose();
      created?.dispose();
    },
  };
}
