const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 31);
const MARCH_1900 = Date.UTC(1900, 2, 1);
const LAST_YEAR = 9999;

export function daysInMonth(year: number, month: number): number {
  // Excel's calendar has a 29 February 1900.
  return year === 1900 && month === 2 ? 29 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Excel's serial of a day; undefined for a day that Excel does not have. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  if (year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  return Math.round((time - EPOCH) / DAY) + (time >= MARCH_1900 ? 1 : 0);
}

/** Two digits are 1930 to 2029. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
