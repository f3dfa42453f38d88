import { useReducer } from "react";
import type { AddInFunction } from "../../functions/define";
import type { Place } from "../formula/references";
import {
  activeCell,
  contentAt,
  resultAt,
  selection,
  writeFormula,
  type CellContent,
} from "../workbook-access";
import { builtFormula, missingArgument, reduceBuilder, type Builder, type BuilderStep } from "./builder";

/** Excel computes custom functions after it has taken the formula; these are the pauses between looks at the cell. */
const PAUSES = [50, 100, 250, 500, 1000, 2000, 4000];

/** What a person can do with the formula of the function that is open. */
export interface BuilderControl {
  type(name: string, text: string): void;
  /** Fills an argument in from the selection. */
  pick(name: string): void;
  /** Takes the active cell as the target. */
  retarget(): void;
  /** Puts the formula into the target; asks first where something stands there. */
  put(): void;
  overwrite(): void;
  /** Back to editing, nothing written. */
  cancel(): void;
}

interface OpenFunction {
  readonly builder: Builder | undefined;
  readonly control: BuilderControl;
  open(definition: AddInFunction, target: Place | undefined): void;
  close(): void;
}

/** The function that is open, and its formula under construction. */
export function useBuilder(): OpenFunction {
  const [builder, dispatch] = useReducer(reduceBuilder, undefined);
  const step = (next: BuilderStep): void => {
    if (builder !== undefined) dispatch({ ...next, definition: builder.definition });
  };
  return {
    builder,
    control: controlOf(builder, step),
    open: (definition, target) => dispatch({ kind: "opened", definition, target }),
    close: () => dispatch({ kind: "closed" }),
  };
}

function controlOf(builder: Builder | undefined, step: (next: BuilderStep) => void): BuilderControl {
  /** Does what may be refused, and keeps the refusal for the person to read. */
  const attempt = (work: () => Promise<void>): void => {
    work().catch((fault: unknown) => step({ kind: "phase", phase: { kind: "failed", fault } }));
  };
  /** Writes, if the formula and its target are there and `mayWrite` agrees. */
  const write = (mayWrite: (target: Place) => Promise<boolean>): void => {
    const { target } = builder ?? {};
    if (builder === undefined || target === undefined) return;
    const missing = missingArgument(builder);
    if (missing !== undefined) return step({ kind: "phase", phase: { kind: "incomplete", missing } });
    step({ kind: "phase", phase: { kind: "working" } });
    attempt(async () => {
      if (!(await mayWrite(target))) return;
      await writeFormula(target, builtFormula(builder));
      step({ kind: "phase", phase: { kind: "written", result: await computedAt(target) } });
    });
  };
  const askIfOccupied = async (target: Place): Promise<boolean> => {
    const found = await contentAt(target);
    if (found !== undefined) step({ kind: "phase", phase: { kind: "occupied", found } });
    return found === undefined;
  };
  return {
    type: (name, text) => step({ kind: "argument", name, argument: text }),
    pick: (name) => attempt(async () => step({ kind: "argument", name, argument: await selection() })),
    retarget: () => attempt(async () => step({ kind: "target", target: await activeCell() })),
    put: () => write(askIfOccupied),
    overwrite: () => write(() => Promise.resolve(true)),
    cancel: () => step({ kind: "phase", phase: { kind: "editing" } }),
  };
}

/** What a cell shows once Excel has computed it, or what it shows when patience ends. */
async function computedAt(place: Place): Promise<CellContent> {
  let result = await resultAt(place);
  for (const pause of PAUSES) {
    if (result.text !== "#BUSY!") break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    result = await resultAt(place);
  }
  return result;
}
