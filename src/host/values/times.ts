import type { Reading } from "./reading";

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d{1,3})?)?(?:\s([ap])m?)?$/i;
const CHINESE = /^(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/;

function fraction(hours: number, minutes: number, seconds: number): number | undefined {
  if (minutes > 59 || seconds >= 60) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function readClock(text: string): Reading | undefined {
  const [match, hours = "", minutes = "", seconds, fine = "", half] = TIME.exec(text) ?? [];
  if (match === undefined) return undefined;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const shifted = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = fraction(shifted, Number(minutes), Number((seconds ?? "0") + fine));
  if (value === undefined) return undefined;
  if (half !== undefined)
    return { value, numberFormat: seconds === undefined ? "h:mm AM/PM" : "h:mm:ss AM/PM" };
  if (fine !== "") return { value, numberFormat: "mm:ss.0" };
  if (hour >= 24) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

function readChinese(text: string): Reading | undefined {
  const [match, hours, minutes, seconds] = CHINESE.exec(text) ?? [];
  if (match === undefined || Number(hours) > 23) return undefined;
  const value = fraction(Number(hours), Number(minutes), Number(seconds ?? "0"));
  const format = seconds === undefined ? 'h"时"mm"分"' : 'h"时"mm"分"ss"秒"';
  return value === undefined ? undefined : { value, numberFormat: format };
}

/** "12:30", "1:30:15 PM", "25:30", "12时30分". */
export function readTime(text: string): Reading | undefined {
  return readClock(text) ?? readChinese(text);
}
