import type { AddInFunction } from "../../functions/define";
import { formulaText } from "../formula/formula-text";
import { referenceFrom, type Picked, type Place } from "../formula/references";
import type { CellContent } from "../workbook-access";

/** An argument as it was typed, or as it was picked from the selection: then it follows the target's sheet. */
export type Argument = string | Picked;

/** How far the formula has come. */
export type Phase =
  | { readonly kind: "editing" }
  /** A required argument is missing. */
  | { readonly kind: "incomplete"; readonly missing: string }
  | { readonly kind: "working" }
  /** The target holds something; nothing was written yet. */
  | { readonly kind: "occupied"; readonly found: string }
  | { readonly kind: "failed"; readonly fault: unknown }
  | { readonly kind: "written"; readonly result: CellContent };

/** The formula under construction, for the one function that is open. */
export interface Builder {
  readonly definition: AddInFunction;
  readonly typed: Readonly<Record<string, Argument>>;
  readonly target: Place | undefined;
  readonly phase: Phase;
}

/** What happens to the builder. What comes back from Excel too late, when another function is open, is dropped. */
export type BuilderAction =
  | { readonly kind: "opened"; readonly definition: AddInFunction; readonly target: Place | undefined }
  | { readonly kind: "closed" }
  | ({ readonly definition: AddInFunction } & BuilderStep);

/** A step of the function that is open. */
export type BuilderStep =
  | { readonly kind: "argument"; readonly name: string; readonly argument: Argument }
  | { readonly kind: "target"; readonly target: Place }
  | { readonly kind: "phase"; readonly phase: Phase };

const EDITING: Phase = { kind: "editing" };

export function reduceBuilder(builder: Builder | undefined, action: BuilderAction): Builder | undefined {
  if (action.kind === "opened") {
    return { definition: action.definition, typed: {}, target: action.target, phase: EDITING };
  }
  if (action.kind === "closed") return undefined;
  return builder?.definition === action.definition ? stepped(builder, action) : builder;
}

function stepped(builder: Builder, step: BuilderStep): Builder {
  switch (step.kind) {
    case "argument":
      return { ...builder, typed: { ...builder.typed, [step.name]: step.argument }, phase: EDITING };
    case "target":
      return { ...builder, target: step.target, phase: EDITING };
    case "phase":
      return { ...builder, phase: step.phase };
  }
}

/** The text of an argument as its field shows it. */
export function shownArgument({ typed, target }: Builder, name: string): string {
  const argument = typed[name] ?? "";
  return typeof argument === "string" ? argument : referenceFrom(target, argument);
}

/** The first required argument that has no text yet. */
export function missingArgument(builder: Builder): string | undefined {
  const entries = Object.entries(builder.definition.parameters);
  const found = entries.find(
    ([name, { optional }]) => !optional && shownArgument(builder, name).trim() === "",
  );
  return found?.[0];
}

/** The formula as it stands. */
export function builtFormula(builder: Builder): string {
  const names = Object.keys(builder.definition.parameters);
  const typed = Object.fromEntries(names.map((name) => [name, shownArgument(builder, name)]));
  return formulaText(builder.definition, typed);
}
