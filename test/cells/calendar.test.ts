import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readCalendar } from "../../src/cells/calendar";
import { readSpecialDays } from "../../src/cells/special-days";
import { toRange, type Range } from "../../src/cells/range";
import {
  type Calendar,
  type Opening,
  type SpecialDay,
  workingMinutes,
  workingMinutesCounted,
} from "../oracle/working-time";
import { errorCell, faultOf, fullWidth, pad, SEED, serial } from "./support";

const range = (argument: unknown): Range => toRange(argument) as Range;

/** Working minutes between two serials by a calendar argument; special days as their argument. */
function minutes(calendar: unknown, from: number, to: number, special?: unknown): number {
  const days =
    special === undefined ? new Map<number, "off">() : readSpecialDays(range(special), "specialDays");
  const time = readCalendar(range(calendar), days, "calendar");
  if (time === undefined) throw new Error("There is no calendar.");
  return time.between(from, to) * 1440;
}

/** In the week of Monday, 4 August 2025; day 8 is the Monday after. */
function at(day: number, hours = 0, minute = 0): number {
  return serial(2025, 8, 3 + day, hours, minute);
}

const WHOLE_WEEK: [number, number] = [at(1), at(8)];

describe("a calendar", () => {
  test.each<[string, number]>([
    ["1-5 08:30-17:30", 5 * 9],
    ["1-5 8:30-17:30", 5 * 9],
    ["Mon-Sat 8:00-12:00,13:30-18:00", 6 * 8.5],
    ["mon-fri 9:00-17:00", 5 * 8],
    ["Monday-Friday 9:00-17:00", 5 * 8],
    ["MON-FRI 9:00-17:00", 5 * 8],
    ["1,3,5 9:00-17:00", 3 * 8],
    ["1-3,6 9:00-17:00", 4 * 8],
    ["7 9:00-17:00", 8],
    ["Mon - Fri 9:00-17:00", 5 * 8],
    ["1 8:59-17:59", 9],
    ["1 8:00-12:00,12:00-17:00", 9],
    ["7 22:00-08:00;1 8:00-9:00", 11],
    ["6-1 9:00-17:00", 3 * 8],
    ["周一至周五 9:00-17:00", 5 * 8],
    ["周一到周六 9:00-17:00", 6 * 8],
    ["星期一至星期日 9:00-17:00", 7 * 8],
    ["周一、周三 9:00-12:00、13:00-17:00", 2 * 7],
    ["1-7 00:00-24:00", 7 * 24],
    ["1-5 08:00-17:00;6 09:00-12:00", 5 * 9 + 3],
    ["1-5 08:00-17:00; Sat 09:00-12:00", 5 * 9 + 3],
    ["1-5 08:00-17:00；6 09:00-12:00", 5 * 9 + 3],
    [fullWidth("1-5") + "\u3000" + fullWidth("08:30-17:30"), 5 * 9],
    ["1-5 08:30～17:30", 5 * 9],
    [" 1-5   08:30 - 17:30 ", 5 * 9],
    ["1-7 22:00-06:00", 7 * 8],
    ["1-5 13:30-18:00,8:00-12:00", 5 * 8.5],
  ])("%j opens so many hours a week: %d", (text, hours) => {
    expect(minutes(text, at(1, 7), at(8, 7))).toBeCloseTo(hours * 60, 5);
    expect(minutes([[text]], at(1, 7), at(8, 7))).toBeCloseTo(hours * 60, 5);
  });

  test.each<[string, number, number, number]>([
    ["within opening hours", at(1, 9), at(1, 10, 15), 75],
    ["from before opening", at(1, 6), at(1, 9), 30],
    ["until after closing", at(1, 17), at(1, 22), 30],
    ["wholly outside", at(1, 18), at(2, 8), 0],
    ["over a night", at(1, 17), at(2, 9), 60],
    ["over a weekend", at(5, 17), at(8, 9), 60],
    ["on a weekend", at(6, 9), at(7, 18), 0],
    ["over a week", at(1, 12), at(8, 12), 5 * 540],
    ["no time at all", at(1, 12), at(1, 12), 0],
    ["backwards", at(2, 12), at(1, 12), 0],
  ])("counts only working time %s", (_, from, to, expected) => {
    expect(minutes("1-5 08:30-17:30", from, to)).toBeCloseTo(expected, 5);
  });

  test.each<[string, number, number, number]>([
    ["the evening", at(5, 20), at(5, 24), 120],
    ["the morning after, though it is no working day", at(6, 0), at(6, 12), 360],
    ["not the morning before the first", at(1, 0), at(1, 6), 0],
    ["not the night after a day off", at(6, 20), at(7, 12), 0],
  ])("has a night shift belong to the day it begins on: %s", (_, from, to, expected) => {
    expect(minutes("1-5 22:00-06:00", from, to)).toBeCloseTo(expected, 5);
  });

  test("may have shifts that meet at any minute of the day", () => {
    for (let change = 1; change < 1440; change++) {
      const time = `${pad(Math.floor(change / 60))}:${pad(change % 60)}`;
      const found = minutes(`1-7 00:00-${time},${time}-00:00`, ...WHOLE_WEEK);
      if (found !== 7 * 1440) expect({ time, found }).toEqual({ time, found: 7 * 1440 });
    }
    for (const shifts of ["07:00-19:00,19:00-07:00", "07:00-15:00,15:00-23:00,23:00-07:00"])
      expect(minutes(`1-7 ${shifts}`, ...WHOLE_WEEK)).toBe(7 * 1440);
    expect(minutes("1-5 22:00-07:00;6 07:00-12:00", ...WHOLE_WEEK)).toBe((5 * 9 + 5) * 60);
  });

  test.each([
    // On the day itself, within a group and between two.
    ...["1-5 8:00-12:00,11:00-14:00", "1-5 8:00-18:00,9:00-10:00", "1-7 8:00-17:00;6 9:00-12:00"],
    ...["1-7 08:00-09:00,20:00-08:30", "1-7 08:00-07:59,07:00-07:30"],
    // The night that runs into the hours of one day alone.
    ...["1 22:00-08:00;2 7:00-9:00", "7 22:00-08:00;1 7:00-9:00", "1-7 22:00-06:00,05:59-07:00"],
  ])("is refused where hours would count twice: %j", (text) => {
    expect(faultOf(() => minutes(text, ...WHOLE_WEEK))).toMatchObject({
      code: "overlappingHours",
      error: "#VALUE!",
      parameter: "calendar",
      found: text,
    });
  });

  test.each([
    ...[
      "08:30-17:30",
      "1-5",
      "1-5 8-17",
      "0-5 8:00-17:00",
      "1-8 8:00-17:00",
      "Foo 8:00-17:00",
      "每天 8:00-17:00",
    ],
    ...["1-5 25:00-26:00", "1-5 8:60-17:00", "1-5 8:00-24:30", "1-5 8:00-8:00", "1-5 8:00", "1-5 8:00-"],
    ...["1- 8:00-17:00", "1,,3 8:00-17:00", "1-5 8:00-12:00,", "hello", "8h", "1-5 8:00-17:00;", "true"],
    ...["1-5 8:00-17:300", "1-5 8:00-117:00", "1-5 08:30-25:00"],
    5,
    45870,
    true,
  ])("is refused as %j", (argument) => {
    expect(faultOf(() => minutes(argument, ...WHOLE_WEEK))).toMatchObject({
      code: "unreadableCalendar",
      error: "#VALUE!",
      parameter: "calendar",
      found: typeof argument === "boolean" ? String(argument).toUpperCase() : String(argument),
    });
  });

  test("is one cell", () => {
    const two = [["1-5 8:00-17:00", "6 8:00-12:00"]];
    expect(faultOf(() => minutes(two, ...WHOLE_WEEK))).toMatchObject({
      code: "oneCellExpected",
      parameter: "calendar",
      found: "1 × 2",
    });
  });

  test.each(["1-3-5 8:00-17:00", "1-5 8:00-12:00-17:00"])(
    "is refused where a part of it would not count: %j",
    (text) => {
      expect(faultOf(() => minutes(text, ...WHOLE_WEEK))?.code).toBe("unreadableCalendar");
    },
  );

  test("is left out where the cell is blank or 0", () => {
    for (const argument of ["", [[""]], 0, null])
      expect(readCalendar({ ...range([[argument]]) }, new Map(), "calendar")).toBeUndefined();
  });

  test("that is an Excel error comes back as that error", () => {
    for (const cell of ["#N/A", errorCell("#N/A")])
      expect(faultOf(() => readCalendar(range(cell), new Map(), "calendar"))).toMatchObject({
        code: "excelError",
        error: "#N/A",
      });
  });
});

describe("special days", () => {
  const CALENDAR = "1-5 09:00-17:00;6 09:00-12:00";
  const wholeWeek = (special: unknown): number => minutes(CALENDAR, ...WHOLE_WEEK, special) / 60;

  test.each<[string, unknown, number]>([
    ["a day off", "2025-08-04", 35],
    ["a day off as a serial", at(1), 35],
    ["a day off with a time", at(1, 14), 35],
    ["a day off as yyyymmdd", 20250804, 35],
    ["a column of days off", [["2025-08-04"], ["2025/8/5"], ["2025年8月6日"]], 19],
    ["a row of days off", [["2025-08-04", "2025-08-05"]], 27],
    ["a block of days off", [["2025-08-04", "2025-08-05"], ["2025-08-06", "2025-08-07"]], 11],
    ["blank cells below", [["2025-08-04"], [""], [null], [""]], 35],
    ["a block whose last cell is blank", [["2025-08-04", "2025-08-05"], ["2025-08-06", ""]], 19],
    ["a mark that desktop Excel delivers as 0 for blank", [["2025-08-04", 0]], 35],
    ["休", [["2025-08-04", "休"]], 35],
    ["off in any case", [["2025-08-04", "OFF"], ["2025-08-05", " off "]], 27],
    ["nothing beside the date", [["2025-08-04", ""], ["2025-08-10", "班"]], 43],
    ["班 on a Sunday, with the hours of the calendar", [["2025-08-10", "班"]], 51],
    ["work on a Sunday", [["2025-08-10", "Work"]], 51],
    ["补班, as calendars of companies say", [["2025-08-10", "补班"], ["2025-08-04", "放假"]], 43],
    ["workday and holiday", [["2025-08-10", "Workday"], ["2025-08-04", "Holiday"]], 43],
    ["班 on a day that works anyway", [["2025-08-04", "班"]], 43],
    ["班 on a Saturday keeps its own hours", [["2025-08-09", "班"]], 43],
    ["休 on a Sunday", [["2025-08-10", "休"]], 43],
    ["休 and 班", [["2025-08-04", "休"], ["2025-08-10", "班"]], 43],
    ["the same mark twice", [["2025-08-04", "休"], ["2025-08-04 08:00", "假"]], 35],
    ["a header above", [["日期", "类型"], ["2025-08-04", "休"]], 35],
    ["a header above a single column", [["Holiday"], ["2025-08-04"]], 35],
    ["a header above a blank row", [["日期", "类型"], ["", ""], ["2025-08-04", "休"]], 35],
    ["a day elsewhere", "2025-10-01", 43],
  ])("can be %s", (_, special, hours) => {
    expect(wholeWeek(special)).toBeCloseTo(hours, 6);
  }); // prettier-ignore

  test("take the night shift that begins on them, not the one that ends on them", () => {
    const night = (special: string): number => minutes("1-5 22:00-06:00", at(1, 12), at(3, 12), special) / 60;
    expect(night("2025-10-01")).toBeCloseTo(16, 6);
    expect(night("2025-08-04")).toBeCloseTo(8, 6);
    expect(night("2025-08-06")).toBeCloseTo(16, 6);
  });

  test("count hours once where a made-up working day meets a night shift", () => {
    const saturday = "1-5 0:00-8:00;6 22:00-06:00";
    expect(minutes(saturday, at(6, 20), at(7, 12), [["2025-08-10", "班"]]) / 60).toBe(2 + 8);
    expect(minutes(saturday, at(1), at(8), [["2025-08-10", "班"]]) / 60).toBe(5 * 8 + 2 + 8);
    // The working day's own night shift runs into Monday's early one: 2 + 6 + 2 hours, and six of Saturday's night.
    const nights = "2-6 22:00-06:00;1 0:00-8:00";
    expect(minutes(nights, at(7), at(9), [["2025-08-10", "班"]]) / 60).toBe(6 + 2 + 8);
    expect(minutes(nights, at(1), at(15), [["2025-08-10", "班"]]) / 60).toBe(2 * (8 + 5 * 8) + 2);
  });

  test("give a made-up working day all groups that have the first group's days", () => {
    const sunday = (calendar: string): number =>
      minutes(calendar, ...WHOLE_WEEK, [["2025-08-10", "班"]]) / 60 - minutes(calendar, ...WHOLE_WEEK) / 60;
    expect(sunday("1-5 08:30-12:00,13:00-17:30")).toBe(8);
    expect(sunday("1-5 08:30-12:00;1-5 13:00-17:30")).toBe(8);
    expect(sunday("1-5 13:00-17:30;6 09:00-12:00;Mon-Fri 08:30-12:00")).toBe(8);
    expect(sunday("1-5 08:30-12:00;5 13:00-17:30")).toBe(3.5);
    expect(sunday("1,3 08:30-12:00;3,1 13:00-17:30")).toBe(8);
  });

  test("that are marked both ways are refused, naming the later one", () => {
    const marks = [["2025-08-04", "休"], ["2025-08-05", ""], ["2025/8/4", "班"]]; // prettier-ignore
    expect(faultOf(() => wholeWeek(marks))).toMatchObject({
      code: "contradictoryMarks",
      error: "#VALUE!",
      parameter: "specialDays",
      row: 3,
      column: 1,
      found: "2025-08-04",
    });
  });

  test("may be delivered by desktop Excel with blank cells as 0", () => {
    expect(wholeWeek([["2025-08-04"], [0], [0]])).toBeCloseTo(35, 6);
    expect(wholeWeek([[at(1)], [0]])).toBeCloseTo(35, 6);
  });

  test.each<[string, unknown]>([
    ["a text that is no date", [["2025-08-04"], ["春节"]]],
    ["an ambiguous date", [["2025-08-04"], ["03/04/2025"]]],
    ["an impossible date", [["2025-08-04"], ["2025-02-30"]]],
    ["a truth value", [["2025-08-04"], [true]]],
    ["a truth value on top", [[true], ["2025-08-04"]]],
    ["a number on top that is no date", [[-3], ["2025-08-04"]]],
    ["a text above nothing but blanks", [["春节"], [""]]],
    ["a date that nobody can read on top", [["2025-02-30"], ["2025-08-04"]]],
    ["a mark that nobody knows", [["2025-08-04", "休"], ["2025-08-05", "maybe"]]],
    ["a mark that nobody knows beside the first date", [["2025-08-04", "maybe"], ["2025-08-05", "休"]]],
    ["a number as mark", [["2025-08-04", "休"], ["2025-08-05", -3]]],
    ["a column of numbers as marks", [[at(1), 1], [at(2), 1]]],
    ["a column of small numbers, which are no days of 1900", [[1], [2]]],
    ["a year", [[2025]]],
    ["a date as mark", [["2025-08-04", "休"], ["2025-08-05", "2025-08-06"]]],
  ])("are refused where there is %s", (_, special) => {
    expect(faultOf(() => wholeWeek(special))).toMatchObject({ error: "#VALUE!", parameter: "specialDays" });
  }); // prettier-ignore

  test("are refused as a single text that is no date: there is nothing it could be the header of", () => {
    expect(faultOf(() => wholeWeek("03/04/2025"))).toMatchObject({
      error: "#VALUE!",
      parameter: "specialDays",
    });
  });

  test("name the cell that is not understood", () => {
    const marks = [["2025-08-04", "休"], ["2025-08-05", "maybe"]]; // prettier-ignore
    expect(faultOf(() => wholeWeek(marks))).toMatchObject({ row: 2, column: 2, found: "maybe" });
    expect(faultOf(() => wholeWeek([["2025-08-04"], [""], ["x"]]))).toMatchObject({
      row: 3,
      column: 1,
      found: "x",
    });
  });

  test("name the number that stands where a mark should", () => {
    expect(faultOf(() => wholeWeek([[at(1), 1], [at(2), 1]]))).toMatchObject({
      code: "unreadableMark",
      row: 1,
      column: 2,
      found: "1",
    }); // prettier-ignore
  });

  test("with marks are two columns: a third one is not looked for", () => {
    const named = [["2025-08-04", "休", "七夕"], ["2025-08-10", "班", "补班"]]; // prettier-ignore
    expect(faultOf(() => wholeWeek(named))).toMatchObject({ code: "twoColumnsExpected", found: "2 × 3" });
    expect(faultOf(() => wholeWeek([["2025-08-04", "2025-08-05", "x"]]))).toMatchObject({
      code: "unreadableDate",
      column: 3,
    });
  });

  test("that hold an Excel error name its cell, whatever else is wrong before it", () => {
    const special = [["2025-08-04", "maybe"], ["2025-08-05", "休"], ["2025-08-06", "#REF!"]]; // prettier-ignore
    expect(faultOf(() => wholeWeek(special))).toMatchObject({
      code: "excelError",
      error: "#REF!",
      row: 3,
      column: 2,
    });
    expect(faultOf(() => wholeWeek([[at(1), "休"], [at(2), errorCell("#REF!")]]))).toMatchObject({
      error: "#REF!",
    }); // prettier-ignore
  });

  test("that hold an Excel error come back as that error", () => {
    for (const special of [[["2025-08-04"], ["#REF!"]], [[errorCell("#REF!")]], [["2025-08-04", "#REF!"]]])
      expect(faultOf(() => wholeWeek(special))).toMatchObject({ code: "excelError", error: "#REF!" });
  });
});

const DAY_NAMES: readonly ((day: number) => string)[] = [
  String,
  (day) => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day - 1] ?? "",
  (day) => `周${"一二三四五六日"[day - 1] ?? ""}`,
  (day) => `星期${"一二三四五六日"[day - 1] ?? ""}`,
];
const FIRST = serial(2024, 1, 1);

const openings = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 4, maxLength: 4 })
  .map((quarters) => [...quarters].sort((a, b) => a - b).map((quarter) => quarter * 15))
  .chain(
    ([a = 0, b = 1, c = 2, d = 3]) =>
    fc.constantFrom<Opening[]>([[a, d]], [[a, b], [c, d]], [[d, a]], [[b, c], [d, a]], [[a, 1440]]), // prettier-ignore
  );

const working = fc.record({
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  openings,
  name: fc.constantFrom(...DAY_NAMES),
  asRuns: fc.boolean(),
});

function calendarText({
  weekdays,
  openings: hours,
  name,
  asRuns,
}: {
  weekdays: number[];
  openings: Opening[];
  name: (day: number) => string;
  asRuns: boolean;
}): string {
  const runs: [number, number][] = [];
  for (const day of weekdays) {
    const last = runs.at(-1);
    if (asRuns && last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  const days = runs.map(([from, to]) => (from === to ? name(from) : `${name(from)}-${name(to)}`)).join(",");
  const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
  return `${days} ${hours.map(([from, to]) => `${clock(from)}-${clock(to)}`).join(",")}`;
}

interface Span {
  readonly from: number;
  readonly length: number;
  readonly special: SpecialDay[];
}

/** From a minute on, so many minutes, with special days about. */
function spans(longest: number): fc.Arbitrary<Span> {
  return fc
    .record({ day: fc.integer({ min: 0, max: 500 }), minute: fc.integer({ min: 0, max: 1439 }) })
    .chain(({ day, minute }) =>
      fc.record({
        from: fc.constant(((FIRST + day) * 1440 + minute) / 1440),
        length: fc.integer({ min: 0, max: longest * 1440 }),
        special: fc.uniqueArray(
          fc.record({
            day: fc.integer({ min: FIRST + day - 2, max: FIRST + day + longest + 2 }),
            working: fc.boolean(),
          }),
          { maxLength: 8, selector: (special) => special.day },
        ),
      }),
    );
}

function specialArgument(special: readonly SpecialDay[]): unknown {
  return special.length === 0
    ? undefined
    : special.map(({ day, working: works }) => [day, works ? "班" : "休"]);
}

describe("any calendar and special days, nights and weekends included", () => {
  const week = ({ weekdays, openings: hours }: Calendar): Calendar => ({ weekdays, openings: hours });

  test("give the minutes that counting them one by one gives", () => {
    fc.assert(
      fc.property(working, spans(4), (calendar, { from, length, special }) => {
        const to = Math.round(from * 1440 + length) / 1440;
        const found = minutes(calendarText(calendar), from, to, specialArgument(special));
        expect(found).toBeCloseTo(workingMinutesCounted(from, to, week(calendar), special), 4);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  test("give over months what adding up the openings gives", () => {
    fc.assert(
      fc.property(working, spans(120), (calendar, { from, length, special }) => {
        const to = Math.round(from * 1440 + length) / 1440;
        const found = minutes(calendarText(calendar), from, to, specialArgument(special));
        expect(found).toBeCloseTo(workingMinutes(from, to, week(calendar), special), 4);
      }),
      { seed: SEED, numRuns: 600 },
    );
  });

  test("add up: what is split in two is as long as the whole", () => {
    fc.assert(
      fc.property(working, spans(60), fc.double({ min: 0, max: 1, noNaN: true }), (calendar, span, part) => {
        const text = calendarText(calendar);
        const special = specialArgument(span.special);
        const to = span.from + span.length / 1440;
        const middle = span.from + (to - span.from) * part;
        expect(minutes(text, span.from, middle, special) + minutes(text, middle, to, special)).toBeCloseTo(
          minutes(text, span.from, to, special),
          4,
        );
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
