import fc from "fast-check";
import { serialOf, type Month } from "./dates";
import type { Cell } from "./countifs";
import type { Calendar, SpecialDay } from "./working-time";

/*
 * Tables of clean, typed rows. Times are whole minutes, amounts whole cents. Few customers and vehicles, so that they
 * come back; blanks with some probability. Visits and the like lie in FIRST_DAY to LAST_DAY, about twenty months.
 */
export const FIRST_DAY = serialOf("2024-01-01");
export const LAST_DAY = serialOf("2025-08-31");

/** The value, or a blank once in `one` times. */
function maybe<T>(value: fc.Arbitrary<T>, one = 8): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq: one });
}

/** A day, most often one at the edge of a month. */
export const day: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: FIRST_DAY, max: LAST_DAY }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 19 }), fc.constantFrom(-1, 0))
      .map(
        ([months, shift]) => serialOf(`${2024 + Math.floor(months / 12)}-${(months % 12) + 1}-01`) + shift,
      ),
  },
);

const minuteOfDay = fc.oneof(fc.constantFrom(0, 1, 510, 720, 1050, 1439), fc.integer({ min: 0, max: 1439 }));

/** A date, half of the time with a time of day in whole minutes. */
export const dateTime: fc.Arbitrary<number> = fc
  .tuple(day, fc.oneof(fc.constant(0), minuteOfDay))
  .map(([date, minutes]) => (date * 1440 + minutes) / 1440);

/** A month in and somewhat beyond the records. */
export const month: fc.Arbitrary<Month> = fc
  .integer({ min: -2, max: 23 })
  .map((shift) => ({ year: 2024 + Math.floor(shift / 12), month: (((shift % 12) + 12) % 12) + 1 }));

/** Months for which churn has its history most of the time. */
export const churnMonth: fc.Arbitrary<Month> = fc
  .integer({ min: 8, max: 20 })
  .map((shift) => ({ year: 2024 + Math.floor(shift / 12), month: (shift % 12) + 1 }));

export const store: fc.Arbitrary<string> = fc.constantFrom("上海", "北京", "广州");
const customer = fc.constantFrom("K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10");
const vehicle = fc.constantFrom("V1", "V2", "V3", "V4");
const fault = fc.constantFrom("制动", "空调", "电瓶");
const cents = fc.integer({ min: -50_000, max: 500_000 }).map((value) => value / 100);

function table<T>(row: fc.Arbitrary<T>, maxLength = 60): fc.Arbitrary<T[]> {
  return fc.array(row, { minLength: 0, maxLength, size: "max" });
}

/** For CHURN. */
export const visits = table(
  fc.record({ customer: maybe(customer, 12), date: maybe(dateTime, 12), store }),
  90,
);

/** For FIRSTFIXRATE (flag, id), COMEBACKS, AVGROVALUE, REVENUEMIX: one row an order, some orders on several rows. */
export const orders = table(
  fc.record({
    id: maybe(
      fc.integer({ min: 1, max: 30 }).map((number) => `R${number}`),
      12,
    ),
    vehicle: maybe(vehicle, 12),
    fault: maybe(fault),
    arrival: maybe(dateTime, 12),
    flag: maybe(fc.boolean(), 6),
    store,
    type: maybe(fc.constantFrom("索赔", "定保", "一般修理", "事故", "精品", "保险")),
    amount: maybe(cents),
  }),
);

/** Visits of few vehicles within some months, for COMEBACKS at the limit of its days. */
export const arrivals = table(
  fc.record({
    vehicle: maybe(vehicle, 12),
    arrival: maybe(
      fc
        .tuple(fc.integer({ min: 0, max: 120 }), minuteOfDay)
        .map(([date, minutes]) => ((FIRST_DAY + date) * 1440 + minutes) / 1440),
      12,
    ),
    fault: maybe(fault),
  }),
  40,
);

/** One row a day: counts. Returns may exceed visits on a day and, at times, in all. */
export const dailyCounts = table(
  fc.record({
    date: maybe(day, 12),
    returns: maybe(fc.nat({ max: 3 })),
    visits: maybe(fc.nat({ max: 20 })),
    amount: maybe(cents),
    store,
  }),
  30,
);

/** For NPS. */
export const surveys = table(
  fc.record({ score: maybe(fc.integer({ min: 0, max: 10 }), 5), date: maybe(dateTime, 12), store }),
);

/** For COMPLAINTRATE and COMPLAINTCLOSURERATE: closed within about two weeks, later, never, and at times before. */
export const complaints = table(
  fc
    .record({
      id: maybe(
        fc.integer({ min: 1, max: 30 }).map((number) => `C${number}`),
        12,
      ),
      received: maybe(dateTime, 12),
      minutesOpen: fc.oneof(
        fc.integer({ min: 0, max: 20 * 1440 }),
        fc.constantFrom(0, 13 * 1440, 14 * 1440, 15 * 1440),
        fc.integer({ min: -2 * 1440, max: 90 * 1440 }),
      ),
      isOpen: fc.boolean(),
      store,
    })
    .map(({ id, received, minutesOpen, isOpen, store }) => ({
      id,
      received,
      closed: received === null || isOpen ? null : Math.round(received * 1440 + minutesOpen) / 1440,
      store,
    })),
  40,
);

/** For MTTR: jobs of minutes to days; some open, some with a finish before the start. */
export const jobs = table(
  fc
    .record({
      started: maybe(dateTime, 12),
      minutes: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 0, max: 600 }) },
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 * 1440 }) },
        { weight: 1, arbitrary: fc.integer({ min: -3000, max: -1 }) },
      ),
      isOpen: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
      deadMinutes: maybe(fc.nat({ max: 120 }), 2),
      store,
    })
    .map(({ started, minutes, isOpen, deadMinutes, store }) => ({
      started,
      finished: isOpen || started === null ? null : Math.round(started * 1440 + minutes) / 1440,
      deadMinutes,
      store,
    })),
  20,
);

/** One or two openings a day that do not overlap and do not run over midnight, on a run of weekdays. */
export const calendar: fc.Arbitrary<Calendar> = fc.record({
  weekdays: fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .map(([first, more]) =>
      [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday >= first && weekday <= first + more),
    ),
  openings: fc
    .uniqueArray(
      fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
      { minLength: 4, maxLength: 4 },
    )
    .map((limits) => [...limits].sort((a, b) => a - b))
    .chain(([a = 0, b = 1, c = 2, d = 3]) =>
      fc.constantFrom<[number, number][]>(
        [[a, d]],
        [
          [a, b],
          [c, d],
        ],
      ),
    ),
});

/** The calendar as a calendar argument: "1-5 08:30-17:30". For calendars whose weekdays are a run. */
export function calendarText({ weekdays, openings }: Calendar): string {
  const time = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const hours = openings.map(([from, to]) => `${time(from)}-${time(to)}`).join(",");
  return `${weekdays.at(0)}-${weekdays.at(-1)} ${hours}`;
}

/** No day twice. */
export const specialDays: fc.Arbitrary<SpecialDay[]> = fc.uniqueArray(
  fc.record({ day, working: fc.boolean() }),
  { maxLength: 8, selector: (special) => special.day },
);

/** For PARTSTURNOVER, oldest first. */
export const stockMonths = table(
  fc.record({ stock: maybe(fc.nat({ max: 5000 }), 20), issues: maybe(fc.nat({ max: 3000 }), 20) }),
  8,
);

/** For PARTSMARGIN: returns are negative; at times the sum is zero. */
export const partSales = table(
  fc.oneof(
    fc.record({ date: maybe(day, 12), revenue: maybe(cents), cost: maybe(cents), store }),
    fc.record({
      date: day,
      revenue: fc.constantFrom(100.1, 200.2, -300.3, 0),
      cost: fc.constantFrom(60, -60, null),
      store,
    }),
  ),
  20,
);

/** For ABCCLASS: sales values with ties, zeros, negatives, and values that reach the cuts exactly. */
export const salesValues: fc.Arbitrary<(number | null)[]> = fc.oneof(
  table(maybe(fc.integer({ min: -5, max: 12 }), 15), 40),
  table(maybe(cents, 15), 40),
  fc.shuffledSubarray([500, 200, 150, 60, 40, 50, 0, -20, 500, 250]),
);

const wholeNumber = fc.integer({ min: -3, max: 60 });
const word = fc.string({
  unit: fc.constantFrom("a", "B", "b", "5", "0", "*", "?", "~", " ", "上"),
  maxLength: 5,
});
const dateText = fc.constantFrom("2025-08-01", "2025/8/1", "2025年8月1日", "2025-08-02 12:00");

/** Cells for COUNTIFS. */
export const cell: fc.Arbitrary<Cell> = fc.oneof(
  wholeNumber,
  fc.constantFrom(45870, 45871.5, 0.5, 1),
  word,
  wholeNumber.map(String),
  dateText,
  fc.boolean(),
  fc.constant(""),
  fc.constantFrom("上海", "北京", "Apple", "apple pie", "TRUE"),
);

/** Criteria for COUNTIFS, of the forms the specification names. */
export const criterion: fc.Arbitrary<Cell> = fc.oneof(
  wholeNumber,
  fc.boolean(),
  fc
    .tuple(
      fc.constantFrom("", "=", "<>", "<", "<=", ">", ">="),
      fc.oneof(
        wholeNumber.map(String),
        fc.constantFrom("0.5", "45870", "", "上*", "?pple", "apple*", "*", "a~*", "~?b", "APPLE", "TRUE"),
        dateText,
        word,
      ),
    )
    .map(([operator, operand]) => operator + operand),
);
