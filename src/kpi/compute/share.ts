import type { CountColumn } from "../../cells/counts";
import { invalid } from "../../cells/fault";
import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { bandOf, COUNTED, countOf, NOT_CONCERNED, type Measure } from "./measures";

const SHARE_SLACK = 1e-9;

interface ShareArguments {
  readonly events: CountColumn;
  readonly total: CountColumn | undefined;
  /** The names of the two parameters, for messages. */
  readonly names: readonly [events: string, total: string];
}

/**
 * The two counts of a share. Without a total the events must be flags and the known ones are the base; beside
 * flags, a column of ids makes it distinct ids with a true flag over distinct ids.
 */
export function shareOf({ events, total, names }: ShareArguments): { events: Measure; total: Measure } {
  const [eventsName, totalName] = names;
  if (total === undefined) return knownFlags(events, eventsName, totalName);
  if (events.type === "flags" && total.type === "ids") return flaggedIds(events.column, total.column);
  if (events.type === "flags" && total.type === "flags") return flagsAmong(events.column, total.column);
  return {
    events: countOf(events, { parameter: eventsName }),
    total: countOf(total, { parameter: totalName }),
  };
}

function knownFlags(
  events: CountColumn,
  parameter: string,
  totalName: string,
): { events: Measure; total: Measure } {
  if (events.type !== "flags") throw invalid("totalNeeded", { parameter: totalName });
  const { column } = events;
  if (holdsOnlyTrue(column)) throw invalid("totalNeeded", { parameter: totalName });
  const { whole } = column;
  return {
    events: countOf(events, { parameter }),
    total: {
      table: "records",
      judge: (row) => (Number.isNaN(column.values[row]) ? "blankFlag" : COUNTED),
      band: bandOf(column, 0, 1),
      whole: whole && { amount: whole.count, rows: whole.count, withTop: whole.top === 0 || whole.top === 1 },
    },
  };
}

function holdsOnlyTrue(column: NumberColumn): boolean {
  const { whole } = column;
  if (whole !== undefined) return whole.sum > 0 && whole.sum === whole.count;
  return column.values.includes(1) && !column.values.includes(0);
}

function flaggedIds(flags: NumberColumn, ids: KeyColumn): { events: Measure; total: Measure } {
  const flagged = (row: number) => (flags.values[row] === 1 ? COUNTED : NOT_CONCERNED);
  return {
    events: {
      table: "records",
      identity: ids,
      judge: (row) => (ids.at(row) === NO_KEY ? "blankId" : flagged(row)),
    },
    total: {
      table: "records",
      identity: ids,
      judge: (row) => (ids.at(row) === NO_KEY ? "blankId" : COUNTED),
    },
  };
}

/** A total that is flags itself (reached customers, say): events count among its true rows. */
function flagsAmong(events: NumberColumn, total: NumberColumn): { events: Measure; total: Measure } {
  const base = (row: number) => {
    const flag = total.values[row];
    return flag === 1 ? COUNTED : flag === 0 ? "notInTotal" : "blankFlag";
  };
  return {
    events: {
      table: "records",
      judge(row) {
        const verdict = base(row);
        return verdict !== COUNTED || events.values[row] === 1 ? verdict : NOT_CONCERNED;
      },
    },
    total: { table: "records", judge: base },
  };
}

/** Events over total; a share above 1 is an impossible number. */
export function share(events: number, total: number): number {
  if (events < 0 || total < 0) throw invalid("negativeCount", { found: String(Math.min(events, total)) });
  if (events > total * (1 + SHARE_SLACK)) {
    throw invalid("moreEventsThanTotal", { details: { events, total } });
  }
  return events / total;
}
