import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  civilOf,
  completedMonths,
  dayOf,
  daysInMonth,
  FIRST_SERIAL,
  hoursOf,
  LAST_SERIAL,
  monthStart,
  serialOf,
  weekdayOf,
} from "../../src/cells/serials";
import { dayNumber, DAYS, SEED, serial } from "./support";

describe("every day from 1900-01-01 to 2199-12-31", () => {
  test("has Excel's serial, and the serial gives the day back", () => {
    const wrong: unknown[] = [];
    for (let index = 0; index < DAYS; index++) {
      const { year, month, day } = dayNumber(index);
      const expected = serial(year, month, day);
      const back = civilOf(expected);
      if (serialOf(year, month, day) !== expected) wrong.push([year, month, day]);
      if (back.year !== year || back.month !== month || back.day !== day) wrong.push([expected, back]);
    }
    expect(wrong).toEqual([]);
  });

  test("from March 1900 on has its weekday, Monday being 1", () => {
    const wrong: number[] = [];
    for (let index = 59; index < DAYS; index++) {
      const { year, month, day } = dayNumber(index);
      const sundayIsZero = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
      if (weekdayOf(serial(year, month, day)) !== (sundayIsZero || 7)) wrong.push(index);
    }
    expect(wrong).toEqual([]);
  });

  test("lies between the first and the last serial", () => {
    expect(FIRST_SERIAL).toBe(serial(1900, 1, 1));
    expect(LAST_SERIAL).toBe(serial(2199, 12, 31));
  });
});

describe("Excel's own serials", () => {
  test.each<[number, number, number, number]>([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [36526, 2000, 1, 1],
    [36585, 2000, 2, 29],
    [45351, 2024, 2, 29],
    [45870, 2025, 8, 1],
    [73110, 2100, 3, 1],
    [73109, 2100, 2, 28],
  ])("%d is %d-%d-%d", (number, year, month, day) => {
    expect(serialOf(year, month, day)).toBe(number);
    expect(civilOf(number)).toEqual({ year, month, day });
  });

  test("number 60, the day that never was, belongs to February 1900", () => {
    expect(civilOf(60)).toMatchObject({ year: 1900, month: 2 });
    expect(monthStart(60)).toBe(32);
    expect(monthStart(60, 1)).toBe(61);
  });
});

describe("months", () => {
  test("have as many days as the calendar says", () => {
    for (let year = 1900; year <= 2199; year++)
      for (let month = 1; month <= 12; month++)
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });

  test("begin, any number of them on or back, where the calendar says", () => {
    const month = { min: 0, max: 300 * 12 - 1 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: DAYS - 1 }),
        fc.integer(month),
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        (index, target, time) => {
          const { year, month, day } = dayNumber(index);
          const shift = target - ((year - 1900) * 12 + month - 1);
          expect(monthStart(serial(year, month, day) + time, shift)).toBe(
            serial(1900 + Math.floor(target / 12), (target % 12) + 1, 1),
          );
        },
      ),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test.each<[string, number, number, number]>([
    ["leap day, no shift", serial(2024, 2, 29), 0, serial(2024, 2, 1)],
    ["leap day, a year on", serial(2024, 2, 29), 12, serial(2025, 2, 1)],
    ["31 August, six months on", serial(2025, 8, 31), 6, serial(2026, 2, 1)],
    ["31 March, a month back", serial(2025, 3, 31), -1, serial(2025, 2, 1)],
    ["January, a month back", serial(2025, 1, 15), -1, serial(2024, 12, 1)],
    ["December, a month on", serial(2025, 12, 31), 1, serial(2026, 1, 1)],
    ["the last evening", serial(2025, 8, 31, 23, 59, 59), 0, serial(2025, 8, 1)],
  ])("of a %s", (_, from, shift, expected) => {
    expect(monthStart(from, shift)).toBe(expected);
  });
});

test("a time less than half a second before midnight belongs to the next day", () => {
  const day = serial(2025, 8, 31);
  expect(dayOf(day - 0.4 / 86_400)).toBe(day);
  expect(dayOf(day - 0.6 / 86_400)).toBe(day - 1);
  expect(dayOf(day)).toBe(day);
  expect(dayOf(day + 0.999_99)).toBe(day);
  expect(civilOf(day - 0.4 / 86_400)).toEqual({ year: 2025, month: 8, day: 31 });
});

describe("completed months", () => {
  test.each<[string, number, number, number]>([
    ["the same day", serial(2025, 8, 15), serial(2025, 8, 15), 0],
    ["the day before a month is up", serial(2025, 7, 15), serial(2025, 8, 14), 0],
    ["the day it is up", serial(2025, 7, 15), serial(2025, 8, 15), 1],
    ["the time of day does not matter", serial(2025, 7, 15, 18), serial(2025, 8, 15, 9), 1],
    ["over New Year", serial(2024, 11, 30), serial(2025, 2, 28), 2],
    ["three years and a day", serial(2022, 8, 14), serial(2025, 8, 15), 36],
    ["the day before three years", serial(2022, 8, 16), serial(2025, 8, 15), 35],
  ])("%s", (_, from, to, months) => {
    expect(completedMonths(from, to)).toBe(months);
  });
});

test("hours between two times are whole where these are", () => {
  expect(hoursOf(serial(2025, 8, 1, 13, 30) - serial(2025, 8, 1, 9))).toBe(4.5);
  expect(hoursOf(serial(2025, 8, 3, 7) - serial(2025, 8, 1, 9))).toBe(46);
});
