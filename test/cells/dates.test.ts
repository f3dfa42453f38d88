import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isAmbiguousDate, isTimeOfDay, readDate } from "../../src/cells/dates";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "../../src/cells/marks";
import { type Day, dayNumber, DAYS, errorCell, formatted, fullWidth, pad, SEED, serial } from "./support";

const AUGUST_1 = serial(2025, 8, 1);

function expectTime(found: number, expected: number): void {
  // A tenth of a millisecond: serials carry the rounding of division by 86,400.
  if (!(Math.abs(found - expected) < 1e-9)) expect(found).toBe(expected);
}

describe("a date as a number", () => {
  test.each([1, 59, 60, 61, 45870, 45870.604, 109574, 109574.999])(
    "%d is a serial as it stands",
    (number) => {
      expect(readDate(number)).toBe(number);
      expect(readDate(formatted(number))).toBe(number);
    },
  );

  test("reads as yyyymmdd, every day from 19000101 to 21991231", () => {
    const wrong: number[] = [];
    for (let index = 0; index < DAYS; index++) {
      const { year, month, day } = dayNumber(index);
      const number = year * 10_000 + month * 100 + day;
      if (readDate(number) !== serial(year, month, day)) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ...[20250230, 20250431, 20251301, 20250001, 20250800, 20230229, 21000229],
    ...[18991231, 22000101, 20250801.5, 109575, 202508, 999_999],
    ...[-1, -45870, 0.5, 1_754_006_400, 1_754_006_400_000],
  ])("is not %d", (number) => {
    expect(readDate(number)).toBe(UNREADABLE);
    expect(readDate(formatted(number))).toBe(UNREADABLE);
  });
});

describe("a blank date", () => {
  test.each([[0], [""], [" "], ["\u3000"], [null], [undefined]])("is %j", (cell) => {
    expect(readDate(cell)).toBe(BLANK);
  });

  test("is a formatted 0, too", () => {
    expect(readDate(formatted(0))).toBe(BLANK);
  });
});

describe("a date as text", () => {
  test.each([
    "2025-08-01",
    "2025-8-1",
    "2025/8/1",
    "2025/08/01",
    "2025.8.1",
    "2025.08.01",
    "2025年8月1日",
    "2025年08月01日",
    "20250801",
    " 2025-08-01 ",
    "２０２５年８月１日",
    "２０２５／８／１",
    "2025-08-01T00:00:00Z",
    "2025-08-01 00:00",
    "2025/8/1 0:00:00",
  ])("%j is 1 August 2025", (text) => {
    expect(readDate(text)).toBe(AUGUST_1);
  });

  test.each<[string, number, number, number]>([
    ["2025-08-01 14:30", 14, 30, 0],
    ["2025-08-01 14:30:15", 14, 30, 15],
    ["2025-08-01T14:30", 14, 30, 0],
    ["2025-08-01T14:30:15", 14, 30, 15],
    ["2025-08-01T14:30:15Z", 14, 30, 15],
    ["2025-08-01T14:30Z", 14, 30, 0],
    ["2025-08-01T14:30:15.250Z", 14, 30, 15.25],
    ["2025-08-01T14:30:15+08:00", 14, 30, 15],
    ["2025-08-01T14:30:15-05:00", 14, 30, 15],
    ["2025-08-01T14:30:15+0800", 14, 30, 15],
    ["2025-08-01 14:30:15 +08:00", 14, 30, 15],
    ["2025-08-01T14:30:15.250+08:00", 14, 30, 15.25],
    ["2025/8/1 9:05", 9, 5, 0],
    ["2025/8/1 9:05:07", 9, 5, 7],
    ["2025.8.1 14:30", 14, 30, 0],
    ["2025年8月1日 14:30", 14, 30, 0],
    ["2025年8月1日14:30", 14, 30, 0],
    ["2025年8月1日14时30分", 14, 30, 0],
    ["2025年8月1日 14时30分15秒", 14, 30, 15],
    ["20250801 14:30", 14, 30, 0],
    ["20250801 14:30:15", 14, 30, 15],
    ["2025年8月1日 下午3:05", 15, 5, 0],
    ["2025年8月1日下午3:05", 15, 5, 0],
    ["2025/8/1 下午3:05", 15, 5, 0],
    ["2025/8/1 下午 3:05:09", 15, 5, 9],
    ["2025-08-01 上午3:05", 3, 5, 0],
    ["2025-08-01 上午12:05", 0, 5, 0],
    ["2025-08-01 下午12:05", 12, 5, 0],
    ["2025-08-01 下午15:05", 15, 5, 0],
    ["2025-08-01 晚上8:30", 20, 30, 0],
    ["2025-08-01 晚上20:30", 20, 30, 0],
    ["2025-08-01 中午11:30", 11, 30, 0],
    ["2025-08-01 中午12:30", 12, 30, 0],
    ["2025-08-01 中午1:30", 13, 30, 0],
    ["2025-08-01 中午14:59", 14, 59, 0],
    ["2025-08-01 凌晨1:30", 1, 30, 0],
    ["2025-08-01 凌晨12:30", 0, 30, 0],
    ["2025-08-01 晚上5:00", 17, 0, 0],
    ["2025/8/1 3:05 PM", 15, 5, 0],
    ["2025/8/1 3:05:09 pm", 15, 5, 9],
    ["2025/8/1 12:05 AM", 0, 5, 0],
    ["2025/8/1 12:05 PM", 12, 5, 0],
    ["２０２５年８月１日　１４：３０", 14, 30, 0],
    ["2025-08-01 23:59:59", 23, 59, 59],
  ])("%j has its time", (text, hours, minutes, seconds) => {
    expect(readDate(text)).toBeCloseTo(serial(2025, 8, 1, hours, minutes, seconds), 9);
  });

  test.each([
    ...["2025-02-30", "2025/4/31", "2025.13.1", "2025年0月1日", "2025-08-00", "20250230", "2023-02-29"],
    ...["2100/2/29", "2025-02-30 12:00", "2025-02-30T12:00:00Z", "1900-13-01"],
    ...["1899-12-31", "2200-01-01", "1899年1月1日", "22000101", "0000-00-00"],
    ...["2025-08-01 上午15:05", "2025-08-01 13:05 AM", "2025-08-01 晚上12:30", "2025-08-01 晚上1:30"],
    ...["2025-08-01 中午10:30", "2025-08-01 中午3:30", "2025-08-01 凌晨9:30", "2025-08-01 晚上24:00"],
    ...["2025-08-01 25:00", "2025-08-01 14:60", "2025-08-01 14:30:60", "2025-08-01T24:30:00"],
    ...["8/1", "2025", "2025-08", "2025年8月", "45870", "0", "14:30", "昨天", "无", "待定", "-", "八月一日"],
    ...["2025-08/01", "2025/08-01", "25-8-1", "2025-8-1-1", "2025-08-01x", "x2025-08-01", "2025-08-01 ab"],
    ...["2025-081", "202508011", "2025080", "2025-08-01-", "2025--08-01", "2025 08 01"],
  ])("is not %j", (text) => {
    expect(readDate(text)).toBe(UNREADABLE);
  });

  test.each(["2025-08-01 14:305", "2025/8/1 14:3015", "2025-08-01 14:30:155"])(
    "with digits too many in its time (%j) is unreadable",
    (text) => {
      expect(readDate(text)).toBe(UNREADABLE);
    },
  );

  test("of eight digits is year, month and day, never a serial in disguise", () => {
    expect(readDate("00045870")).toBe(UNREADABLE);
    expect(readDate("18991231")).toBe(UNREADABLE);
  });

  test.each([
    "03/04/2025",
    "3-4-2025",
    "3.4.2025",
    "03/04/25",
    "13/04/2025",
    "03/04/2025 14:30",
    "０３／０４／２０２５",
  ])("%j is refused: nobody can say which is the day", (text) => {
    expect(readDate(text)).toBe(UNREADABLE);
    expect(isAmbiguousDate(text)).toBe(true);
  });

  test.each(["2025-08-01", "2025/3/4", "abc", "3/4", "20250304", "12"])(
    "%j is not called ambiguous",
    (text) => {
      expect(isAmbiguousDate(text)).toBe(false);
    },
  );

  test.each(["9:00", "09:00:30", "下午3:05", "3:05 PM", "９：００", 0.375])(
    "%j is a time, no date",
    (cell) => {
      expect(readDate(cell)).toBe(UNREADABLE);
      expect(isTimeOfDay(cell)).toBe(true);
    },
  );

  test.each(["2025-08-01 09:00", "9", 0, 1, 45870.5, "abc", true])("%j is no time of day", (cell) => {
    expect(isTimeOfDay(cell)).toBe(false);
  });
});

test("truth values are no dates", () => {
  expect([true, false].map(readDate)).toEqual([UNREADABLE, UNREADABLE]);
});

test("an Excel error passes, as an object or as text", () => {
  expect([errorCell("#N/A"), "#N/A", "#VALUE! "].map(readDate)).toEqual([
    EXCEL_ERROR,
    EXCEL_ERROR,
    EXCEL_ERROR,
  ]);
});

const DATE_FORMS: readonly ((day: Day) => string)[] = [
  ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`,
  ({ year, month, day }) => `${year}-${month}-${day}`,
  ({ year, month, day }) => `${year}/${month}/${day}`,
  ({ year, month, day }) => `${year}/${pad(month)}/${pad(day)}`,
  ({ year, month, day }) => `${year}.${month}.${day}`,
  ({ year, month, day }) => `${year}.${pad(month)}.${pad(day)}`,
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${year}年${pad(month)}月${pad(day)}日`,
  ({ year, month, day }) => `${year}${pad(month)}${pad(day)}`,
];

interface Time {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const half = ({ hours }: Time): number => hours % 12 || 12;
const TIME_FORMS: readonly ((time: Time) => string)[] = [
  ({ hours, minutes, seconds }) => ` ${pad(hours)}:${pad(minutes)}:${pad(seconds)}`,
  ({ hours, minutes, seconds }) => ` ${hours}:${pad(minutes)}:${pad(seconds)}`,
  (time) => ` ${time.hours < 12 ? "上午" : "下午"}${half(time)}:${pad(time.minutes)}:${pad(time.seconds)}`,
  (time) => ` ${half(time)}:${pad(time.minutes)}:${pad(time.seconds)} ${time.hours < 12 ? "AM" : "PM"}`,
  (time) => ` ${half(time)}:${pad(time.minutes)}:${pad(time.seconds)}${time.hours < 12 ? "am" : "pm"}`,
];
const ISO_TIME_FORMS: readonly ((time: Time) => string)[] = [
  "",
  "Z",
  "+08:00",
  "-05:00",
  "+0800",
  ".000Z",
].map(
  (zone) =>
    ({ hours, minutes, seconds }) =>
      `T${pad(hours)}:${pad(minutes)}:${pad(seconds)}${zone}`,
);

const anyDay = fc
  .oneof(
    fc.integer({ min: 0, max: DAYS - 1 }),
    // The first and last days of months and the leap days of some decades.
    fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 1))
      .map(([year, month, day]) =>
        Math.max(0, (Date.UTC(year, month - 1, day) - Date.UTC(1900, 0, 1)) / 86_400_000),
      ),
  )
  .map(dayNumber);
const anyTime = fc.record({
  hours: fc.integer({ min: 0, max: 23 }),
  minutes: fc.integer({ min: 0, max: 59 }),
  seconds: fc.integer({ min: 0, max: 59 }),
});

describe("any date from 1900 to 2199, in any accepted form, reads as its serial", () => {
  test.each(
    DATE_FORMS.map((form): [string, (day: Day) => string] => [form({ year: 2025, month: 8, day: 1 }), form]),
  )("%s, alone", (_, form) => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (date, wide) => {
        const text = form(date);
        expect(readDate(wide ? ` ${fullWidth(text)} ` : text)).toBe(serial(date.year, date.month, date.day));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test("with a time", () => {
    fc.assert(
      fc.property(
        anyDay,
        anyTime,
        fc.constantFrom(...DATE_FORMS),
        fc.constantFrom(...TIME_FORMS),
        fc.boolean(),
        (date, time, dateForm, timeForm, wide) => {
          const text = dateForm(date) + timeForm(time);
          const expected = serial(date.year, date.month, date.day, time.hours, time.minutes, time.seconds);
          expectTime(readDate(wide ? fullWidth(text) : text), expected);
        },
      ),
      { seed: SEED, numRuns: 3000 },
    );
  });

  test("as ISO with T, and with Z or an offset, which changes nothing", () => {
    fc.assert(
      fc.property(anyDay, anyTime, fc.constantFrom(...ISO_TIME_FORMS), (date, time, form) => {
        const text = `${date.year}-${pad(date.month)}-${pad(date.day)}${form(time)}`;
        expectTime(
          readDate(text),
          serial(date.year, date.month, date.day, time.hours, time.minutes, time.seconds),
        );
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });
});

test("a date that the calendar does not have is refused in every form", () => {
  const impossible = fc
    .record({
      year: fc.integer({ min: 1900, max: 2199 }),
      month: fc.integer({ min: 0, max: 19 }),
      day: fc.integer({ min: 0, max: 39 }),
    })
    .filter(({ year, month, day }) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      const isQuirk = year === 1900 && month === 2 && day === 29;
      return !isQuirk && (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day);
    });
  fc.assert(
    fc.property(impossible, fc.constantFrom(...DATE_FORMS), (date, form) => {
      expect(readDate(form(date))).toBe(UNREADABLE);
    }),
    { seed: SEED, numRuns: 1500 },
  );
});

test("no text of other signs is taken for a date", () => {
  const signs = fc.string({
    unit: fc.constantFrom(..."0123456789-/.:年月日T Z+上午下PM".split("")),
    maxLength: 20,
  });
  fc.assert(
    fc.property(signs, (text) => {
      const found = readDate(text);
      if (!(Math.abs(found) < UNREADABLE)) return;
      // Whatever is read must begin with the day that was read.
      const digits = text.trim().split(/[^0-9]+/);
      const year = Number((digits[0] ?? "").slice(0, 4));
      expect(found).toBeGreaterThanOrEqual(serial(year, 1, 1));
      expect(found).toBeLessThan(serial(year + 1, 1, 1));
    }),
    { seed: SEED, numRuns: 5000 },
  );
});
