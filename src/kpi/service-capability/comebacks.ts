import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { COUNTED, NOT_CONCERNED } from "../compute/measures";
import { eachRow, type Table } from "../compute/table";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { followedVisits, followUpTimeline } from "../followed-visits";
import { call, operation, reference } from "../native";
import { category, date, id, number, optional, withDefault } from "../parameters";
import { article } from "../sources";

interface Visits {
  readonly vehicles: KeyColumn;
  readonly arrivals: NumberColumn;
  readonly faults?: KeyColumn | undefined;
  readonly days: number;
}

const nextDay = operation(call("INT", reference("arrival")), "+", 1);

/**
 * One flag a row: the vehicle came back (with the same fault) on a later day, at most `days` calendar days after.
 * Rows of one vehicle and one day are one visit, not a comeback (C3). "" where vehicle, date or fault is blank, and for
 * a header, so that the flags stand beside their rows.
 *
 * COMEBACKS({"A";"A"},{"2025-01-01";"2025-01-31"}) is {TRUE;FALSE}.
 */
export const COMEBACKS = defineKpi({
  id: "COMEBACKS",
  group: "serviceCapability",
  name: { zh: "返修标记", en: "Comebacks" },
  description: {
    zh: "每行一个标记:该车(同一故障)在给定天数(默认 30)内是否再次进厂。同车同日的多张工单算一次进厂;可用于 FIRSTFIXRATE(COMEBACKS(…))",
    en: "A flag for each row: did the vehicle (with the same fault) come back within so many days (30)? Orders of one vehicle and day are one visit; use as FIRSTFIXRATE(COMEBACKS(...))",
  },
  parameters: {
    vehicles: id(
      { zh: "车辆", en: "vehicles" },
      { zh: "车架号或车牌号", en: "Vehicle identification or plate numbers" },
    ),
    arrivals: date(
      { zh: "进厂时间", en: "arrivals" },
      { zh: "每次进厂的时间", en: "When each visit arrived" },
    ),
    faults: optional(
      category(
        { zh: "故障", en: "faults" },
        {
          zh: "故障代码;给出时只有同一故障才算返修",
          en: "Fault codes; if given, only the same fault is a comeback",
        },
      ),
    ),
    days: withDefault(
      number(
        { zh: "天数", en: "days" },
        {
          zh: "多少个自然日内再次进厂算返修,默认 30",
          en: "Within how many calendar days a return is a comeback, 30 if left out",
        },
        { minimum: 1, whole: true },
      ),
      30,
    ),
  },
  unit: "fraction",
  numberFormat: "General",
  direction: "list",
  related: ["一次修复率", "返工率"],
  source: article("2.1"),
  reading: {
    zh: "从原工单向后看 30 天(可选 7、14 天),与 ServiceMax 的做法相同;进厂按“车辆 + 日期”合并",
    en: "Looks 30 days forward from the original order (7 and 14 are common too), as ServiceMax does; a visit is a vehicle and a day",
  },
  errata: [ERRATA.Q8],
  totals: {
    comebacks: { zh: "有返修的行", en: "rows followed by a comeback", unit: "count" },
    visits: { zh: "进厂记录行", en: "visit records", unit: "count" },
  },
  base: "visits",
  numerator: ["comebacks"],
  timeline: ({ arrivals, days }) => followUpTimeline({ dates: arrivals, days }, "arrivals"),
  reasons: {
    blankVehicle: { zh: "没有车辆", en: "no vehicle" },
    blankFault: { zh: "没有故障代码", en: "no fault code" },
  },
  measures(visits) {
    const followed = followedOf(visits);
    const reason = (row: number) => missing(visits, row);
    return {
      comebacks: {
        table: "records",
        judge: (row) => reason(row) ?? (followed.has(row) ? COUNTED : NOT_CONCERNED),
      },
      visits: { table: "records", judge: (row) => reason(row) ?? COUNTED },
    };
  },
  spill(visits, { tables, selection }) {
    const table = tables["records"] as Table;
    const followed = followedOf(visits);
    const flags: (boolean | "")[] = new Array<boolean | "">(table.length).fill("");
    let known = false;
    eachRow(table, selection, (row) => {
      if (missing(visits, row) !== undefined) return;
      flags[row] = followed.has(row);
      known = true;
    });
    return known ? flags.map((flag) => [flag]) : [];
  },
  native: operation(
    call(
      "COUNTIFS",
      reference("vehicles"),
      reference("vehicle"),
      reference("arrivals"),
      operation(">=", "&", nextDay),
      reference("arrivals"),
      operation("<", "&", operation(nextDay, "+", reference("days"))),
    ),
    ">",
    0,
  ),
  example: {
    arguments: {
      vehicles: ["A", "A", "B", "C", "C"],
      arrivals: ["2025-01-01", "2025-01-31", "2025-01-01", "2025-01-01", "2025-02-01"],
    },
    result: [[true], [false], [false], [false], [false]],
    note: { zh: "A 在第 30 天再次进厂;C 在第 31 天。", en: "A came back after 30 days, C after 31." },
  },
});

function missing({ vehicles, arrivals, faults }: Visits, row: number): string | undefined {
  if (vehicles.at(row) === NO_KEY) return "blankVehicle";
  if (Number.isNaN(arrivals.values[row])) return "blankDate";
  return faults && faults.at(row) === NO_KEY ? "blankFault" : undefined;
}

/** The rows that the vehicle (with the same fault) follows up within the limit. */
function followedOf({ vehicles, arrivals, faults, days }: Visits): ReadonlySet<number> {
  return followedVisits({ keys: faults ? [vehicles, faults] : [vehicles], dates: arrivals, days });
}
