import { Refusal, type FaultCode } from "../cells/fault";
import { kpiParameter } from "../functions/across/arguments";
import { runFunction } from "../functions/results";
import type { AddInFunction } from "../functions/define";
import type { Parameter } from "../kpi/parameters";
import type { Language } from "../kpi/texts";
import { fill } from "../locale/fill";
import { SPOILT_TEXTS } from "../locale/help";
import type { WorkedExample } from "./example";

/** An error that a function gives: what was done to its example, and what it says. */
export interface ShownFault {
  readonly code: FaultCode;
  readonly error: string;
  readonly cause: string;
  readonly message: string;
}

interface Spoilt {
  readonly how: keyof typeof SPOILT_TEXTS;
  readonly args: readonly unknown[];
  readonly argument?: string;
  readonly found?: string;
}

type Rows = readonly (readonly unknown[])[];

/** What nobody could read as the kind. */
const UNREADABLE: Readonly<Record<Language, Partial<Record<Parameter["kind"], string>>>> = {
  zh: {
    flags: "待定",
    count: "待定",
    amount: "待定",
    score: "很好",
    answer: "很好",
    rating: "很好",
    date: "2025-13-01",
  },
  en: {
    flags: "maybe",
    count: "maybe",
    amount: "tbd",
    score: "fine",
    answer: "fine",
    rating: "fine",
    date: "2025-13-01",
  },
};
const UNREADABLE_OPTIONS: Partial<Record<Parameter["kind"], string>> = {
  month: "2025-13",
  period: "2025-13",
  asOf: "2025-02-30",
  number: "x",
  calendar: "8-17",
  choice: "?",
};
const UNKNOWN_INDICATOR = "XYZ";
/** A month without records. */
const LATER = "2035-08";

/** The errors of a function, each kind of fault once: its example is spoilt in every way that a person may. */
export function shownFaults(
  definition: AddInFunction,
  example: WorkedExample,
  language: Language,
): readonly ShownFault[] {
  const faults = new Map<FaultCode, ShownFault>();
  for (const { how, args, argument = "", found = "" } of spoiltCalls(definition, example, language)) {
    const code = codeOf(definition, args);
    const outcome = runFunction(definition, args, language);
    if (code === undefined || faults.has(code) || !("error" in outcome)) continue;
    // Two zeros are no totals for every function.
    if (how === "zero" && code !== "zeroBase") continue;
    const cause = fill(SPOILT_TEXTS[how][language], { argument, found });
    faults.set(code, { code, error: outcome.error, cause, message: outcome.message });
  }
  return [...faults.values()];
}

function codeOf(definition: AddInFunction, args: readonly unknown[]): FaultCode | undefined {
  try {
    definition.run(args);
    return undefined;
  } catch (caught) {
    if (!(caught instanceof Refusal)) throw caught;
    return caught.fault.code;
  }
}

function spoiltCalls(definition: AddInFunction, { args }: WorkedExample, language: Language): Spoilt[] {
  const parameters = Object.values(definition.parameters);
  const withArgument = (index: number, value: unknown): unknown[] => {
    const changed = Array.from({ length: Math.max(args.length, index + 1) }, (_, at) => args[at]);
    changed[index] = value;
    return changed;
  };
  const given = args.flatMap((value, index) => {
    const parameter = parameters[index];
    return parameter && Array.isArray(value) ? [{ index, parameter, rows: value as Rows }] : [];
  });
  const columns = given.filter(({ rows }) => isColumn(rows));
  return [
    ...given.flatMap(({ index, parameter, rows }) =>
      unreadable(parameter, language).map((found) => ({
        how: "text" as const,
        args: withArgument(index, withLast(rows, found)),
        argument: parameter.name[language],
        found,
      })),
    ),
    ...shorter(columns, withArgument, language),
    ...given
      .filter(({ parameter: { kind }, rows }) => (kind === "amount" || kind === "count") && isNumeric(rows))
      .map(({ index, parameter, rows }) => ({
        how: "negative" as const,
        args: withArgument(index, withLast(rows, -1)),
        argument: parameter.name[language],
      })),
    ...onlyYes(columns, withArgument, language),
    ...optionsOf(parameters, withArgument, language),
    ...later(parameters, args, withArgument, language),
    ...(columns.length > 0 ? [{ how: "blank" as const, args: args.map(blanked) }] : []),
    { how: "zero", args: [[[0]], [[0]]] },
  ];
}

interface Column {
  readonly index: number;
  readonly parameter: Parameter;
  readonly rows: Rows;
}

type WithArgument = (index: number, value: unknown) => unknown[];

function isColumn(value: unknown): value is Rows {
  return Array.isArray(value) && value.length > 1;
}

const isNumeric = (rows: Rows): boolean => rows.every(([cell]) => typeof cell === "number" || cell === "");

function unreadable({ kind }: Parameter, language: Language): string[] {
  const found = UNREADABLE[language][kind];
  return found === undefined ? [] : [found];
}

function withLast(rows: Rows, cell: unknown): Rows {
  return [...rows.slice(0, -1), [cell, ...(rows.at(-1)?.slice(1) ?? [])]];
}

function shorter(columns: readonly Column[], withArgument: WithArgument, language: Language): Spoilt[] {
  return columns.map(({ index, parameter, rows }) => ({
    how: "shorter" as const,
    args: withArgument(index, rows.slice(0, -1)),
    argument: parameter.name[language],
  }));
}

function onlyYes(columns: readonly Column[], withArgument: WithArgument, language: Language): Spoilt[] {
  const flags = columns.filter(({ rows }) => rows.every(([cell]) => /^(是|否|yes|no)$/.test(String(cell))));
  return flags.map(({ index, parameter, rows }) => ({
    how: "onlyYes" as const,
    args: withArgument(
      index,
      rows.map((_, row) => [row === 0 ? "是" : ""]),
    ),
    argument: parameter.name[language],
  }));
}

function optionsOf(
  parameters: readonly Parameter[],
  withArgument: WithArgument,
  language: Language,
): Spoilt[] {
  return parameters.flatMap((parameter, index) => {
    const found = parameter === kpiParameter ? UNKNOWN_INDICATOR : UNREADABLE_OPTIONS[parameter.kind];
    if (found === undefined) return [];
    const argument = parameter.name[language];
    return [{ how: "option" as const, args: withArgument(index, [[found]]), argument, found }];
  });
}

function blanked(value: unknown): unknown {
  return isColumn(value) ? value.map((row) => row.map(() => "")) : value;
}

/** A month or period that nothing lies in; a column of dates is given where the function has none of its own. */
function later(
  parameters: readonly Parameter[],
  args: readonly unknown[],
  withArgument: WithArgument,
  language: Language,
): Spoilt[] {
  return parameters.flatMap((parameter, index) => {
    if (parameter.kind !== "period" && parameter.kind !== "month" && parameter.kind !== "asOf") return [];
    const found = parameter.kind === "asOf" ? `${LATER}-31` : LATER;
    const changed = withArgument(index, [[found]]);
    const dates = parameters[index - 1];
    const [first] = args;
    if (dates?.kind === "date" && changed[index - 1] === undefined && isColumn(first))
      changed[index - 1] = first.map(() => ["2025-08-01"]);
    return [{ how: "later" as const, args: changed, argument: parameter.name[language], found }];
  });
}
