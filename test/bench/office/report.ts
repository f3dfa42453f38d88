import { machine, table, writePart } from "../report/markdown";
import { count, megabytes, milliseconds } from "../report/print";
import { LARGEST_REQUEST, MOST_CALLS, type InsertionResult } from "./insertion";
import type { Size, StartUp } from "./startup";

export interface OfficeResults {
  readonly insertions: readonly InsertionResult[];
  readonly startUp: StartUp;
  readonly sizes: readonly Size[];
}

function marked(text: string, isOver: boolean): string {
  return isOver ? `**${text}**` : text;
}

function insertionLine(result: InsertionResult): string[] {
  const { records, syncs, requestBudget, requests, largest, bytes, mostCalls, seconds } = result;
  return [
    count(records),
    String(syncs),
    marked(String(requests), requests > requestBudget),
    String(requestBudget),
    marked(megabytes(largest), largest > LARGEST_REQUEST),
    megabytes(bytes),
    marked(String(mostCalls), mostCalls > MOST_CALLS),
    seconds.plan.toFixed(2),
    seconds.insertion.toFixed(1),
  ];
}

const HEADER = [
  "Orders",
  "Syncs",
  "Requests",
  "Budget",
  "Largest, MB",
  "All, MB",
  "Calls on a sheet",
  "Plan, s",
  "Insertion, s",
];

function partOf({ insertions, startUp, sizes }: OfficeResults): string {
  return [
    "## In Excel",
    "Written by `npm run bench:office -- --write`. The 4S workbook with the add-in, made from orders and half as many parts sales, with complaints and stock, goes through the real office.js into the host of `npm start`.",
    table(HEADER, insertions.map(insertionLine)),
    `At most 6 requests and one for every 4 MB, none of them above 4 MB (a sync that has nothing to say asks nothing), at most ${MOST_CALLS} calls of the add-in's functions on a sheet. The seconds of an insertion are those of the spreadsheet engine behind the host, which calculates the workbook meanwhile: Excel has its own.`,
    table(
      ["Bundle, compressed", "KB", "Budget"],
      sizes.map(({ name, kilobytes, budget }) => [
        name,
        marked(kilobytes.toFixed(1), kilobytes > budget),
        String(budget),
      ]),
    ),
    `functions.js, from its text to ${startUp.functions} functions registered: ${milliseconds(startUp.cold)} ms the first time, ${milliseconds(startUp.median)} ms in the median.`,
    machine(),
  ].join("\n\n");
}

export function printOffice(results: OfficeResults): string {
  return partOf(results);
}

export function writeOffice(results: OfficeResults): void {
  writePart("office", partOf(results));
}

/** What is beyond its budget, in words. */
export function officeFaults({ insertions, sizes }: OfficeResults): string[] {
  return [
    ...insertions.flatMap(({ records, requests, requestBudget, largest, mostCalls }) => [
      ...(requests > requestBudget ? [`${records} orders: ${requests} requests of ${requestBudget}`] : []),
      ...(largest > LARGEST_REQUEST ? [`${records} orders: a request of ${megabytes(largest)} MB`] : []),
      ...(mostCalls > MOST_CALLS ? [`${records} orders: ${mostCalls} calls on a sheet`] : []),
    ]),
    ...sizes
      .filter(({ kilobytes, budget }) => kilobytes > budget)
      .map(({ name, kilobytes, budget }) => `${name}: ${kilobytes.toFixed(1)} KB of ${budget}`),
  ];
}
