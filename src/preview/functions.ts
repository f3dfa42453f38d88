import { NAMESPACE } from "../functions/catalogue";
import { functionsMetadata } from "../functions/metadata";
import { GridFunctionError, type GridArgument, type GridResultCell } from "../grid/types";
import type { LiveFunction } from "../grid/live/types";
import type { Language } from "../kpi/texts";
import { PREVIEW_TEXTS } from "../locale/preview";

/** Where the add-in lies, from the preview's page. */
const PUBLISHED = "../";

/** An implementation as the pane's runtime registered it. */
export type Implementation = (
  ...args: readonly unknown[]
) => GridResultCell | readonly (readonly GridResultCell[])[];

/** The implementations by id in capitals, without the namespace. */
export type Implementations = Readonly<Record<string, Implementation | undefined>>;

/** How many arguments are too many is the function's own to say. */
const MANY_ARGUMENTS = 255;

/**
 * The add-in's functions for the grid. Their implementations are looked up in the pane at each call, as Excel does:
 * the pane may be loaded again, and is loaded after the grid.
 */
export function paneFunctions(
  language: Language,
  implementations: () => Implementations | undefined,
): LiveFunction[] {
  return functionsMetadata(language, PUBLISHED).functions.map(({ id, name, description, parameters }) => ({
    name: `${NAMESPACE}.${name}`,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional === true,
    })),
    minimumArguments: 0,
    maximumArguments: MANY_ARGUMENTS,
    call(args) {
      const implementation = implementations()?.[id.toUpperCase()];
      if (implementation === undefined)
        throw new GridFunctionError("#BUSY!", PREVIEW_TEXTS.functionStarting[language]);
      return run(implementation, args, id);
    },
  }));
}

function run(
  implementation: Implementation,
  args: readonly GridArgument[],
  id: string,
): ReturnType<Implementation> {
  try {
    // The last argument describes the call, as Excel's does.
    return implementation(...args, { functionName: id });
  } catch (caught) {
    throw isCellError(caught) ? new GridFunctionError(caught.code, caught.message) : caught;
  }
}

/** A CustomFunctions.Error; the class is the pane's own and no other. */
function isCellError(caught: unknown): caught is { readonly code: string; readonly message: string } {
  const { code, message } = (caught ?? {}) as Record<string, unknown>;
  return typeof code === "string" && code.startsWith("#") && typeof message === "string";
}

interface PaneWindow {
  readonly CustomFunctions?: { readonly _association?: { readonly mappings?: Implementations } };
}

/** What a pane has registered; undefined as long as it has registered nothing. */
export function registeredIn(pane: Window | null | undefined): Implementations | undefined {
  const mappings = (pane as (PaneWindow & Window) | null | undefined)?.CustomFunctions?._association
    ?.mappings;
  return mappings !== undefined && Object.keys(mappings).length > 0 ? mappings : undefined;
}
