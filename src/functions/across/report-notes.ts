import type { Period } from "../../cells/period";
import { notesOfBase, notesOfTime, type Note } from "../../kpi/compute/notes";
import type { Kpi } from "../../kpi/define";
import type { Language } from "../../kpi/texts";
import { fill } from "../../locale/fill";
import { REPORT_NOTES } from "../../locale/report";
import { messageOf, reasonText } from "../messages";
import { lacksThoseWhoNeverCame, type Feed } from "./report-feeds";
import { visitsByStays } from "./report-open-orders";
import type { ReportTable } from "./report-table";
import type { Outcome } from "./report-values";

type NoteName = keyof typeof REPORT_NOTES;

/** Rows that are not in the base because of what they lack; that others are not is the indicator's meaning. */
const NOT_TOLD: ReadonlySet<string> = new Set([
  "sameId",
  "notInTotal",
  "otherTable",
  "outsidePeriod",
  "criteria",
]);

/** What a value has to be read with, in the order in which it matters. */
export function notesOf(
  { feed, outcome, table, period }: { feed: Feed; outcome: Outcome; table: ReportTable; period: Period },
  language: Language,
): string[] {
  const say = ([note, values = {}]: Note<NoteName>): string =>
    fill((typeof note === "string" ? REPORT_NOTES[note] : note)[language], values);
  return [
    ...(outcome.fault ? [messageOf(outcome.fault, contextOf(feed, language), language)] : []),
    ...ofTime(feed, outcome, table, period).map(say),
    ...ofBase(feed.kpi, outcome).map(say),
    ...ofTypes(outcome, language).map(say),
    ...ofVisits(feed.kpi, outcome, table).map(say),
    ...(outcome.notes ?? []).map(say),
    ...ofRecords(feed, table, REPORT_NOTES.list[language]).map(say),
    ...excludedRows(feed.kpi, outcome, language),
    ...doubts(feed, language),
    ...leftOutRows(table, language),
  ];
}

type Notes = Note<NoteName>[];

/** Messages call an argument by the header of its column. */
function contextOf({ kpi, columns }: Feed, language: Language): Parameters<typeof messageOf>[1] {
  const named = [...columns].map(([name, { header }]) => {
    const parameter = kpi.signature[name] as Kpi["signature"][string];
    return [name, { ...parameter, name: { ...parameter.name, [language]: header } }];
  });
  const parameters = Object.fromEntries(named) as Kpi["signature"];
  return { parameters, kpi };
}

/** Notes of one value, not of a mix. */
function ofTime(
  { kpi, dates }: Feed,
  { value, exclusions = [] }: Outcome,
  table: ReportTable,
  period: Period,
): Notes {
  return value === undefined ? [] : notesOfTime(kpi, { period, lastDay: table.lastDay(dates), exclusions });
}

function ofBase(kpi: Kpi, { tallies, rows }: Outcome): Notes {
  const hasNegative = rows?.some(([, size]) => typeof size === "number" && size < 0);
  return [...notesOfBase(kpi, tallies), ...(hasNegative ? [["negativePart"] as const] : [])];
}

/** So many types are named, of more only these. */
const TYPES_NAMED = 5;

/** A mix whose types are others than its own says little by itself. */
function ofTypes({ otherTypes = [] }: Outcome, language: Language): Notes {
  if (otherTypes.length === 0) return [];
  const named = otherTypes.slice(0, TYPES_NAMED).join(REPORT_NOTES.list[language]);
  return [["otherTypes", { types: otherTypes.length > TYPES_NAMED ? `${named}…` : named }]];
}

/** What one would count who knows which orders were still open (C3): the function does not. */
function ofVisits({ id }: Kpi, { value }: Outcome, table: ReportTable): Notes {
  const count = id === "VISITCOUNT" ? visitsByStays(table) : undefined;
  return count === undefined || value === undefined || count === value ? [] : [["openOrders", { count }]];
}

function ofRecords(feed: Feed, table: ReportTable, list: string): Notes {
  const { kpi, columns } = feed;
  const notes: Notes = [];
  if (lacksThoseWhoNeverCame(feed, table)) notes.push(["visitorsOnly"]);
  if ("assets" in kpi.parameters && !columns.has("assets")) notes.push(["oneAsset"]);
  if (kpi.records?.["firstReceipts"] !== undefined && !columns.has("firstReceipts"))
    notes.push(["noReceipts"]);
  return [...notes, ...ofDates(feed, table, list)];
}

/** By which dates records belong to the period, where these are not the table's own. */
function ofDates({ dates, isBorrowed, isFiltered }: Feed, table: ReportTable, list: string): Notes {
  if (!isFiltered) return [];
  const { column, others, unfit } = table.generalDates;
  if (dates === undefined) {
    if (table.dataset?.dateColumn === "") return [];
    return unfit.length > 0 ? [["unfitDates", { headers: unfit.join(list) }]] : [["noDates"]];
  }
  const notes: Notes = [];
  if (isBorrowed && dates === column && others.length > 0)
    notes.push(["severalDates", { header: dates.header, others: others.join(list) }]);
  else if (isBorrowed) notes.push(["borrowedDates", { header: dates.header }]);
  const { undated } = table.inPeriod(dates);
  if (undated > 0) notes.push(["undated", { count: undated }]);
  return notes;
}

/** A count or a sum is not short of rows that are none of those it counts. */
function isTold({ zeroWithoutRecords }: Kpi, reason: string): boolean {
  return !NOT_TOLD.has(reason) && (!zeroWithoutRecords || reason.startsWith("blank"));
}

function excludedRows(kpi: Kpi, { exclusions = [] }: Outcome, language: Language): string[] {
  const told = exclusions.filter(({ reason, inNumerator }) => !inNumerator && isTold(kpi, reason));
  if (told.length === 0) return [];
  const { excluded, rows, list } = REPORT_NOTES;
  const reasons = told.map((each) =>
    fill(rows[language], { what: reasonText(each.reason, kpi, language), count: each.rows }),
  );
  return [fill(excluded[language], { reasons: reasons.join(list[language]) })];
}

function doubts({ columns, dates }: Feed, language: Language): string[] {
  const used = new Set([...columns.values(), ...(dates ? [dates] : [])]);
  return [...used].flatMap(({ header, doubt }) =>
    doubt ? [fill(REPORT_NOTES.doubtful[language], { header, doubt: doubt[language] })] : [],
  );
}

/** What the status of records says, and totals rows: no indicator has them. */
function leftOutRows({ leftOut, totalsRows }: ReportTable, language: Language): string[] {
  const words = leftOut.map(({ found, count }) => [found, count] as const);
  if (totalsRows > 0) words.push([REPORT_NOTES.totalsRows[language], totalsRows]);
  if (words.length === 0) return [];
  const counted = words.map(([what, count]) => fill(REPORT_NOTES.rows[language], { what, count }));
  return [fill(REPORT_NOTES.leftOut[language], { words: counted.join(REPORT_NOTES.list[language]) })];
}
