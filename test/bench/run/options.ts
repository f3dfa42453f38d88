import { parseArgs } from "node:util";

export interface Options {
  readonly rows: readonly number[];
  /** Words of which one must stand in the name of a case; none means all cases. */
  readonly only: readonly string[];
  readonly tools: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly check: boolean;
}

const SIZES = "1000,10000,100000,1048576";

export const USAGE = `npm run bench -- [options]
  --rows ${SIZES}  the numbers of records
  --only CHURN,NPS                  only cases with one of these words in their name, and no other tools
  --tools                           the other tools beside --only
  --json                            the figures as JSON
  --write                           write docs/benchmarks.md
  --check                           exit code 1 where a budget is exceeded`;

export function readOptions(argv: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rows: { type: "string", default: SIZES },
      only: { type: "string", default: "" },
      tools: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const rows = values.rows.split(",").map(Number);
  if (!rows.every((count) => Number.isInteger(count) && count >= 100))
    throw new Error(`--rows takes whole numbers from 100 up: ${values.rows}`);
  const only = values.only.split(",").filter((word) => word !== "");
  const { json, write, check } = values;
  if (write && only.length > 0) throw new Error("--write is for a run of everything, without --only");
  return {
    rows: rows.sort((a, b) => a - b),
    only,
    tools: values.tools || only.length === 0,
    json,
    write,
    check,
  };
}

/** Whether a name has one of the words asked for: CHURN is in "TREND 13 months of CHURN", not in "CHURNLIST". */
export function isChosen(name: string, only: readonly string[]): boolean {
  const words = name.toLowerCase().split(/\W+/);
  return only.length === 0 || only.some((word) => words.includes(word.toLowerCase()));
}
