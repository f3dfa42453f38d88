import { FUNCTIONS, NAMESPACE } from "../functions/catalogue";
import { plain, runFunction } from "../functions/results";
import { GridFunctionError, type GridFunction } from "../grid";
import type { Language } from "../kpi/texts";

/** More than any function takes: how many arguments are too many is the function's own to say. */
const MANY_ARGUMENTS = 255;

/** The add-in's functions for a grid; `explained` is told every message of theirs. */
export function gridFunctions(
  language: Language,
  explained: (message: string) => void = () => undefined,
): GridFunction[] {
  return FUNCTIONS.map((definition) => ({
    name: `${NAMESPACE}.${definition.id}`,
    minimumArguments: 0,
    maximumArguments: MANY_ARGUMENTS,
    call(args) {
      const outcome = runFunction(definition, args, language);
      if (!("error" in outcome)) return plain(outcome.result);
      explained(outcome.message);
      throw new GridFunctionError(outcome.error, outcome.message);
    },
  }));
}
