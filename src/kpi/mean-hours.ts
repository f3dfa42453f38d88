import type { WorkingTime } from "../cells/calendar";
import { BLANK } from "../cells/marks";
import type { NumberColumn } from "../cells/numbers";
import { hoursOf, TIME_SLACK } from "../cells/serials";
import { anyNumber, areWithin, COUNTED, type Verdict } from "./compute/measures";
import { impossible } from "./compute/readable";
import { defineKpi, type Kpi, type KpiDefinition } from "./define";
import { call, isInPeriod, operation, product, reference, type NativeFormula } from "./native";
import { calendar, date, optional, specialDays, type Parameter, type Parameters } from "./parameters";
import type { Bilingual } from "./texts";

/** One of the two moments between which time passes: the argument of that name. */
interface Moment {
  readonly argument: string;
  /** The argument in Chinese; in English it is called as it is written. */
  readonly name: string;
  readonly description: Bilingual;
}

/** What varies between indicators that are mean hours from one moment to another; all else follows. */
interface MeanHoursDefinition extends Omit<
  KpiDefinition<Parameters, string>,
  | "parameters"
  | "filter"
  | "unit"
  | "numberFormat"
  | "direction"
  | "totals"
  | "base"
  | "numerator"
  | "reasons"
  | "value"
  | "native"
> {
  readonly from: Moment;
  readonly to: Moment;
  /** Minutes of each row that do not count. */
  readonly deadMinutes?: Parameter<NumberColumn | undefined>;
  readonly totals: Readonly<Record<"hours" | "jobs", Bilingual>>;
  /** Why rows take no part: the second moment has not come, or lies before the first. */
  readonly reasons: Readonly<Record<"open" | "reversed", Bilingual>>;
}

const workingTime = {
  calendar: optional(
    calendar(
      { zh: "工作日历", en: "calendar" },
      {
        zh: `工作时间,如 "1-5 08:30-17:30" 或 "周一至周六 8:00-12:00,13:30-18:00"`,
        en: `Working time such as "1-5 08:30-17:30" or "Mon-Sat 8:00-12:00,13:30-18:00"`,
      },
    ),
  ),
  specialDays: optional(
    specialDays(
      { zh: "特殊日期", en: "specialDays" },
      {
        zh: "放假日期;第二列可写 休 或 班(调休上班)",
        en: "Days off; a second column may say off or work (a working day outside the week)",
      },
    ),
  ),
};

/** The moments between which time passes, a row a job. */
interface Span {
  readonly from: NumberColumn;
  readonly to: NumberColumn;
  readonly deadMinutes?: NumberColumn | undefined;
}

/**
 * Declares an indicator that is the mean of the hours from one moment to another, with a calendar of its working time
 * alone. Rows without the second moment are left out, so are those where it lies before the first.
 */
export function defineMeanHours({ from, to, deadMinutes, ...definition }: MeanHoursDefinition): Kpi {
  return defineKpi<Parameters, "hours" | "jobs", unknown>({
    ...definition,
    parameters: {
      [from.argument]: date({ zh: from.name, en: from.argument }, from.description),
      [to.argument]: date({ zh: to.name, en: to.argument }, to.description),
      ...(deadMinutes && { deadMinutes }),
      ...workingTime,
    },
    filter: "records",
    unit: "hours",
    numberFormat: "0.00",
    direction: "lower",
    totals: {
      hours: { ...definition.totals.hours, unit: "hours" },
      jobs: { ...definition.totals.jobs, unit: "count" },
    },
    base: "jobs",
    numerator: ["hours"],
    measures(values) {
      const span: Span = {
        from: values[from.argument] as NumberColumn,
        to: values[to.argument] as NumberColumn,
        deadMinutes: values["deadMinutes"] as NumberColumn | undefined,
      };
      const hours = hoursOfRows(span, values["calendar"] as WorkingTime | undefined);
      const rows = {
        table: "records",
        judge: judgeSpan(span),
        ...(isPlain(span) && { band: anyNumber(hours) }),
      };
      return { hours: { ...rows, amounts: hours }, jobs: rows };
    },
    value: ({ hours, jobs }) => hours / jobs,
    native: meanOverClock(from.argument, to.argument),
  });
}

/** Whether both moments are there and in order; if not, the reason is "open" or "reversed". */
export function judgeSpan({ from, to, deadMinutes }: Span): (row: number) => Verdict {
  return (row) => {
    if ((deadMinutes?.values[row] as number) < 0) {
      const { range } = deadMinutes as NumberColumn;
      impossible("negativeAmount", { parameter: "deadMinutes", range }, row);
    }
    const [start, end] = [from.values[row] as number, to.values[row] as number];
    if (Number.isNaN(start)) return "blankDate";
    if (Number.isNaN(end)) return "open";
    return end < start - TIME_SLACK ? "reversed" : COUNTED;
  };
}

/** Negative dead minutes are refused where their row is used: each row must be asked. */
function isPlain({ deadMinutes }: Span): boolean {
  return deadMinutes === undefined || areWithin(deadMinutes.values, 0, Infinity);
}

/** The hours of each row whose moments are there and in order; the others have none. */
function hoursOfRows({ from, to, deadMinutes }: Span, working: WorkingTime | undefined): Float64Array {
  const hours = new Float64Array(from.values.length).fill(BLANK);
  for (let row = 0; row < hours.length; row++) {
    const [start, end] = [from.values[row] as number, to.values[row] as number];
    if (!(end >= start - TIME_SLACK)) continue;
    const days = working ? working.between(start, end) : end - start;
    hours[row] = Math.max(0, hoursOf(days) - ((deadMinutes?.values[row] ?? 0) || 0) / 60);
  }
  return hours;
}

/** The same by the clock alone, without dead time. */
export function meanOverClock(from: string, to: string): NativeFormula {
  const [start, end] = [reference(from), reference(to)];
  const ended = product(isInPeriod(from), operation(end, ">=", start));
  return operation(
    operation(call("SUMPRODUCT", operation(ended, "*", operation(end, "-", start))), "*", 24),
    "/",
    call("SUMPRODUCT", ended),
  );
}
