import { parseArgs } from "node:util";
import { measureInsertion, type InsertionResult } from "./insertion";
import { officeFaults, printOffice, writeOffice } from "./report";
import { measureStartUp, sizesOfBuild } from "./startup";

const USAGE = `npm run bench:office -- [options]
  --rows 1000,10000,100000  the numbers of orders
  --write                   write docs/benchmarks.md
  --check                   exit code 1 where a budget is exceeded`;

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "1000,10000,100000" },
      write: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const [startUp, sizes] = [measureStartUp(), sizesOfBuild()];
  const insertions: InsertionResult[] = [];
  for (const records of values.rows.split(",").map(Number)) {
    const result = await measureInsertion(records);
    say(`${records} orders: ${result.syncs} syncs, ${result.seconds.insertion.toFixed(1)} s`);
    insertions.push(result);
  }
  const results = { insertions, startUp, sizes };
  console.log(printOffice(results));
  if (values.write) writeOffice(results);
  const faults = officeFaults(results);
  if (faults.length > 0) say(`Over budget:\n  ${faults.join("\n  ")}`);
  if (values.check && faults.length > 0) process.exitCode = 1;
}

void main().then(
  // The engine behind the host keeps timers of its own.
  () => process.exit(),
  (failure: unknown) => {
    console.error(failure);
    process.exit(1);
  },
);
