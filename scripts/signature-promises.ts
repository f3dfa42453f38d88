import type { AddInFunction } from "../src/functions/define";

/** What formulas rely on: the functions in their order, each with its parameters in both languages. */
export type Signatures = Readonly<Record<string, Signature>>;

interface Signature {
  /** How many parameters must be given. */
  readonly required: number;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

export function signaturesOf(functions: readonly AddInFunction[]): Signatures {
  return Object.fromEntries(
    functions.map(({ id, parameters }) => {
      const all = Object.values(parameters);
      return [
        id,
        {
          required: all.filter(({ optional }) => !optional).length,
          zh: all.map(({ name }) => name.zh),
          en: all.map(({ name }) => name.en),
        },
      ];
    }),
  );
}

/** A function a line, so that a change is seen where it is. */
export function formatSignatures(signatures: Signatures): string {
  const lines = Object.entries(signatures).map(
    ([id, signature]) => `${JSON.stringify(id)}: ${JSON.stringify(signature)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** What of the known signatures no longer holds; new functions anywhere and new optional parameters at the end are none. */
export function brokenPromises(known: Signatures, current: Signatures): readonly string[] {
  const kept = Object.keys(current).filter((id) => id in known);
  const order = Object.keys(known).filter((id) => id in current);
  const moved = kept.find((id, index) => id !== order[index]);
  return [
    ...(moved === undefined ? [] : [`${moved} has changed its place among the functions`]),
    ...Object.entries(known).flatMap(([id, before]) => {
      const after = current[id];
      return after === undefined ? [`${id} is gone`] : changesOf(id, before, after);
    }),
  ];
}

function changesOf(id: string, before: Signature, after: Signature): string[] {
  const changes: string[] = [];
  if (after.required > before.required) changes.push(`${id} needs more arguments than before`);
  for (const language of ["zh", "en"] as const) {
    before[language].forEach((name, index) => {
      const found = after[language][index];
      if (found !== name) changes.push(`${id}: parameter ${index + 1} was ${name} and is ${found ?? "gone"}`);
    });
  }
  return changes;
}
