import { GridFunctionError } from "../../src/grid";
import type { GridResultCell } from "../../src/grid/types";
import type { LiveFunction } from "../../src/grid/live/types";

/** The function that was associated with an id in the client. */
export type ClientMappings = (id: string) => ((...args: unknown[]) => unknown) | undefined;

/** Functions of the grid that call what the add-in associated, as Excel does. */
export function clientFunctions(names: readonly string[], mappings: ClientMappings): LiveFunction[] {
  return names.map((name) => {
    const id = name.replace(/^.*\./, "");
    return {
      name,
      description: "",
      parameters: [],
      minimumArguments: 0,
      maximumArguments: 255,
      call(args) {
        const mapping = mappings(id.toUpperCase());
        if (mapping === undefined) throw new GridFunctionError("#NAME?", `${name} is not associated.`);
        try {
          return mapping(...args, { functionName: id, address: "" }) as GridResultCell | GridResultCell[][];
        } catch (error) {
          const { code, message = "" } = error as { code?: string; message?: string };
          throw code === undefined ? error : new GridFunctionError(code, message);
        }
      },
    };
  });
}
