import type { Stamp } from "../plan";
import { STAMP_PROPERTY } from "../stamp";

/** A sheet that was inserted: its id in the plan, Excel's id, and the name it was given. */
export interface InsertedSheet {
  readonly plan: string;
  readonly id: string;
  readonly name: string;
}

interface Begun {
  readonly state: "begun";
  readonly names: readonly string[];
  /** Who began it, as `personHere` says it, and when, in milliseconds. */
  readonly by: string;
  readonly at: number;
}

/** What the workbook's settings say of an insertion. */
export type Entry =
  /** Under way, or left behind by a crash. Its sheets are known by their marks. */
  | Begun
  | {
      readonly state: "inserted";
      readonly names: readonly string[];
      readonly stamp: Stamp;
      readonly sheets: readonly InsertedSheet[];
      /** The id in the plan of the sheet in front. */
      readonly front: string;
    };

const PREFIX = `${STAMP_PROPERTY}.`;
/** Settings of the workbook that are no insertion have another beginning. */
const INSERTION_PREFIX = `${PREFIX}insertion.`;
/** The property of a sheet that says of which insertion it is a part. */
export const MARK = `${PREFIX}insertion`;

/** The key of an insertion in the workbook's settings. */
export function keyOf(id: string): string {
  return INSERTION_PREFIX + id;
}

/** The document's property in which the stamp is kept; files have it, too. */
export function stampKeyOf(id: string): string {
  return PREFIX + id;
}

/** The name that a sheet has until it is marked: nobody else's. */
export function temporaryName(id: string, index: number): string {
  return `${temporaryPrefix(id)}${String(index + 1)}`;
}

export function temporaryPrefix(id: string): string {
  return `${PREFIX}${id} `;
}

/** Eight letters and digits: enough that two people who insert at the same time do not meet. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** Longer than any insertion takes. */
const LONGEST_INSERTION = 15 * 60_000;

/**
 * Whether nobody is at work on it any more. Several people may have the workbook open: what another one began a moment
 * ago is being written just now.
 */
export function isAbandoned(entry: Entry, person: string, now: number): boolean {
  return entry.state === "begun" && (entry.by === person || now - entry.at > LONGEST_INSERTION);
}

/** All insertions that the loaded settings of a workbook tell of. */
export function entriesOf(settings: readonly Excel.Setting[]): { id: string; entry: Entry }[] {
  return settings
    .filter(({ key }) => key.startsWith(INSERTION_PREFIX))
    .map(({ key, value }) => ({ id: key.slice(INSERTION_PREFIX.length), entry: value as Entry }));
}
