/** The serial of the first day of a month; 2024-01 is month 0. */
function firstOfMonth(month: number): number {
  return Date.UTC(2024, month, 1) / 86400000 + 25569;
}

function firstsOfMonths(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => firstOfMonth(from + index));
}

/** The first day of the month that lies so many months before August 2025. */
export function monthsBeforeAugust(months: number): number {
  return firstOfMonth(19 - months);
}

/** August 2025, the month that everything is asked for. */
export const AUGUST: readonly [start: number, end: number] = [firstOfMonth(19), firstOfMonth(20)];
/** The second quarter of 2025. */
export const SECOND_QUARTER: readonly [start: number, end: number] = [firstOfMonth(15), firstOfMonth(18)];
/** 31 August 2024: what was issued last on it or before has lain for twelve months on 31 August 2025. */
export const A_YEAR_BEFORE = firstOfMonth(8) - 1;
/** The limits of the thirteen months up to August 2025. */
export const THIRTEEN_MONTHS = firstsOfMonths(7, 20);
/** The limits of the months that thirteen churns look at: the first cohort is January 2024. */
export const CHURN_MONTHS = firstsOfMonths(0, 19);
/** What the churn of August 2025 looks at. */
export const CHURN_WINDOW = {
  cohortStart: firstOfMonth(12),
  cohortEnd: firstOfMonth(13),
  windowEnd: firstOfMonth(19),
};

/** The thirteen months as one types them. */
export const PERIODS = Array.from({ length: 13 }, (_, index) => {
  const month = 7 + index;
  return [`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`];
});
