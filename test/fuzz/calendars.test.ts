import { expect, test } from "@jest/globals";
import { readCalendar } from "../../src/cells/calendar";
import { toRange, type Range } from "../../src/cells/range";
import { faultOf } from "../cells/support";
import { fuzz, fuzzTime, Met } from "./support/fuzz";
import { dayOf, folded } from "./support/plain";
import { damagedOr, longTexts } from "./support/texts";

const CALENDARS = [
  "1-5 08:30-17:30",
  "Mon-Sat 8:00-12:00,13:30-18:00",
  "周一至周五 9:00-18:00;周六 9:00-12:00",
  "1,3,5 08:00-20:00",
  "1-7 22:00-06:00",
  "Sun 0:00-24:00",
];
const PIECES = [
  "1",
  "5",
  "7",
  "0",
  "9",
  "-",
  "至",
  "~",
  ",",
  "、",
  ";",
  " ",
  ":",
  "08:30",
  "17:30",
  "12:00",
  "24:00",
  "25:00",
  "8:60",
  "Mon",
  "Sat",
  "friday",
  "周一",
  "星期日",
  "周天",
];
const MINUTES = 24 * 60;
/** A Monday. */
const MONDAY = dayOf(2025, 8, 4) as number;

const NAMES = [
  "mon tue wed thu fri sat sun",
  "monday tuesday wednesday thursday friday saturday sunday",
  "1 2 3 4 5 6 7",
  "周一 周二 周三 周四 周五 周六 周日",
  "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
  "- - - - - - 周天",
  "- - - - - - 星期天",
].map((names) => names.split(" "));

/** Open minutes of a week, each marked once for every shift that covers it; undefined where the text is no calendar. */
function openMinutes(text: string): Uint8Array | undefined {
  const week = new Uint8Array(7 * MINUTES);
  /** By weekday the minutes of its own shifts, which may run on into the next day. */
  const shifts = Array.from({ length: 7 }, () => new Uint8Array(2 * MINUTES));
  for (const group of folded(text).toLowerCase().split(";")) {
    const cut = group.trim().search(/\s+\d{1,2}:/);
    if (cut < 0) return undefined;
    const days = daysOf(group.trim().slice(0, cut));
    const hours = group.trim().slice(cut).split(/[,、]/).map(shiftOf);
    if (days === undefined || hours.includes(undefined)) return undefined;
    for (const day of days)
      for (const [from, to] of hours as [number, number][]) shifts[day]?.fill(1, from, to);
  }
  for (const [day, minutes] of shifts.entries())
    for (const [minute, isOpen] of minutes.entries())
      if (isOpen === 1) (week[(day * MINUTES + minute) % week.length] as number) += 1;
  return week.some((times) => times > 1) ? undefined : week;
}

function daysOf(text: string): Set<number> | undefined {
  const days = new Set<number>();
  for (const part of text.split(/[,、]/)) {
    const ends = part.split(/[-~–至到]/).map(weekday);
    if (ends.length > 2 || ends.includes(-1)) return undefined;
    const [first = 0, last = first] = ends;
    for (let step = 0; step <= (last - first + 7) % 7; step++) days.add((first + step) % 7);
  }
  return days;
}

function weekday(word: string): number {
  return Math.max(...NAMES.map((names) => (word.trim() === "-" ? -1 : names.indexOf(word.trim()))));
}

function shiftOf(text: string): [number, number] | undefined {
  const ends = text.split(/[-~–至到]/).map(minuteOf);
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined || from === to || from === MINUTES)
    return undefined;
  return [from, to > from ? to : to + MINUTES];
}

function minuteOf(text: string): number | undefined {
  const [hours = "", minutes = "", ...more] = text.trim().split(":");
  const isClock =
    /^\d\d?$/.test(hours) && /^\d\d$/.test(minutes) && more.length === 0 && Number(minutes) < 60;
  const minute = Number(hours) * 60 + Number(minutes);
  return isClock && minute <= MINUTES ? minute : undefined;
}

test("a calendar is open when its text says so, and nothing else is one", () => {
  const met = new Met();
  fuzz(damagedOr(CALENDARS, PIECES), (text) => {
    if (folded(text) === "") return;
    let calendar: ReturnType<typeof readCalendar>;
    const fault = faultOf(() => (calendar = readCalendar(toRange(text) as Range, new Map(), "calendar")));
    met.enter(fault === undefined ? "read" : "refused");
    const expected = openMinutes(text);
    if ((fault === undefined) !== (expected !== undefined)) expect([text, fault]).toEqual([text, expected]);
    if (expected === undefined) return;
    for (let hour = 0; hour < 7 * 24; hour += 5) {
      const open = expected.slice(hour * 60, hour * 60 + 60).filter((times) => times === 1).length;
      const found = calendar?.between(MONDAY + hour / 24, MONDAY + (hour + 1) / 24) ?? Number.NaN;
      if (Math.abs(found * MINUTES - open) > 1e-3)
        expect([text, hour, found * MINUTES]).toEqual([text, hour, open]);
    }
  });
  expect(met.share("read")).toBeGreaterThan(0.01);
  expect(met.share("refused")).toBeGreaterThan(0.01);
});

test("no kilobyte keeps the reader busy", () => {
  fuzzTime(longTexts(PIECES), (text) => {
    faultOf(() => readCalendar(toRange(text) as Range, new Map(), "calendar"));
  });
});
