const DAY = 86_400_000;
/** Excel's day 0, for days after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The same day of the month `months` months later, or the last one where that month is shorter. */
export function sameDayLater(serial: number, months: number): number {
  const day = toDate(serial);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + Math.trunc(months)];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return toSerial(Date.UTC(year, month, Math.min(day.getUTCDate(), lastDay)));
}

/** The week of ISO 8601: the one of the year that its Thursday is in. */
export function isoWeek(serial: number): number {
  const day = toDate(serial);
  const thursday = day.getTime() + (4 - (day.getUTCDay() || 7)) * DAY;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / DAY / 7) + 1;
}

function toDate(serial: number): Date {
  return new Date(EPOCH + Math.floor(serial) * DAY);
}

function toSerial(time: number): number {
  return Math.round((time - EPOCH) / DAY);
}
