import { Refusal } from "../../cells/fault";

/** "No value" is an empty cell in a spill; a wrong argument is the fault of the whole call. */
export function emptyIfNoValue(caught: unknown): "" {
  if (!(caught instanceof Refusal)) throw caught;
  const { code, error } = caught.fault;
  if (code !== "excelError" && (error === "#N/A" || error === "#DIV/0!")) return "";
  throw caught;
}

/** A value of a spill, or "" where there is none; a fault says at which group or period it was met. */
export function orEmpty(at: string, value: () => number): number | "" {
  try {
    return value();
  } catch (caught) {
    if (!(caught instanceof Refusal)) throw caught;
    return emptyIfNoValue(new Refusal({ ...caught.fault, details: { ...caught.fault.details, at } }));
  }
}
