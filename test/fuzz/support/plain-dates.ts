import { BLANK, UNREADABLE } from "../../../src/cells/marks";
import { dayOf, folded, skeleton } from "./plain";

/** Words for the half of the day, in front of the time or behind it, and whether they say afternoon. */
const HALVES: readonly (readonly [word: string, isAfternoon: boolean, isAfterTheTime: boolean])[] = [
  ["上午", false, false],
  ["凌晨", false, false],
  ["下午", true, false],
  ["中午", true, false],
  ["晚上", true, false],
  ["AM", false, true],
  ["PM", true, true],
];

const DAYS = ["#-#-#", "#/#/#", "#.#.#", "#年#月#日", "#年#月#号", "#年#月#"];
const CLOCKS = [
  "#:#",
  "#:#:#",
  "#:#:#.#",
  "#时#",
  "#时#分",
  "#时#分#",
  "#时#分#秒",
  "#时#分#.#",
  "#时#分#.#秒",
  "#点#",
  "#点#分",
  "#点#分#",
  "#点#分#秒",
];

/** The serial that a text spells, BLANK, or UNREADABLE: the day is cut off the front, a zone off the end. */
export function expectedDate(original: string): number {
  const text = folded(original);
  if (text === "") return BLANK;
  const packed = packedDate(text);
  if (packed !== undefined) return packed;
  for (let end = text.length; end > 0; end--) {
    const day = dayAlone(text.slice(0, end));
    if (day === undefined) continue;
    const rest = text.slice(end);
    if (rest === "") return day;
    const time = timeAfter(text.slice(0, end), rest);
    if (time !== undefined) return day + time;
  }
  return UNREADABLE;
}

function dayAlone(text: string): number | undefined {
  const { shape, runs } = skeleton(text);
  const [year = "", month = "", day = ""] = runs;
  if (shape === "#" && year.length === 8)
    return dayOf(Number(year.slice(0, 4)), Number(year.slice(4, 6)), Number(year.slice(6)));
  if (!DAYS.includes(shape) || year.length !== 4 || month.length > 2 || day.length > 2) return undefined;
  return dayOf(Number(year), Number(month), Number(day));
}

/** yyyymmddhhmm and yyyymmddhhmmss, with a T or a space between day and time or without. */
function packedDate(text: string): number | undefined {
  const { shape, runs } = skeleton(text.toUpperCase());
  const [date, time] = shape === "#" ? [runs[0]?.slice(0, 8), runs[0]?.slice(8)] : runs;
  const isPacked = ["#", "#T#", "# #"].includes(shape) && date?.length === 8;
  if (!isPacked || time === undefined || (time.length !== 4 && time.length !== 6)) return undefined;
  const day = dayAlone(date);
  const [hours, minutes, seconds] = [time.slice(0, 2), time.slice(2, 4), time.slice(4)].map(Number);
  const clock = clockOf(hours as number, minutes as number, seconds as number);
  return day === undefined || clock === undefined ? UNREADABLE : day + clock;
}

function timeAfter(day: string, rest: string): number | undefined {
  const separated = /^\s/.test(rest) || rest.trimStart().toUpperCase().startsWith("T");
  const joined = /[日号]$/.test(day) || /^[上下]午/.test(rest);
  if (!separated && !joined) return undefined;
  let text = rest.trim().toUpperCase();
  if (text.startsWith("T")) text = text.slice(1).trimStart();
  return timeOf(withoutZone(text)) ?? timeOf(text);
}

function withoutZone(text: string): string {
  if (text.endsWith("Z")) return text.slice(0, -1).trimEnd();
  for (const length of [6, 5, 3]) {
    const zone = text.slice(-length);
    const { shape, runs } = skeleton(zone.replace("-", "+"));
    const isZone =
      shape === (length === 6 ? "+#:#" : "+#") && runs.join("").length === (length === 3 ? 2 : 4);
    if (isZone && (length !== 6 || runs[0]?.length === 2)) return text.slice(0, -length).trimEnd();
  }
  return text;
}

function timeOf(text: string): number | undefined {
  const before = HALVES.find(([word]) => text.startsWith(word));
  const inner = before === undefined ? text : text.slice(before[0].length).trimStart();
  const after = HALVES.find(([word, , isAfter]) => isAfter && inner.endsWith(word));
  const { shape, runs } = skeleton(after === undefined ? inner : inner.slice(0, -2).trimEnd());
  if (!CLOCKS.includes(shape)) return undefined;
  const [hours = "", minutes = "", seconds = "0", fraction = "0"] = runs;
  if (hours.length > 2 || minutes.length > 2 || seconds.length > 2) return undefined;
  const hour = hourOf(Number(hours), (before ?? after)?.[0]);
  return hour === undefined ? undefined : clockOf(hour, Number(minutes), Number(`${seconds}.${fraction}`));
}

/** What a clock shows in the narrower parts of the day, and the hour of the day that means. */
const CLOCK_FACES: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  凌晨: { 12: 0, 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6 },
  中午: { 11: 11, 12: 12, 0: 12, 1: 13, 2: 14, 13: 13, 14: 14 },
  晚上: {
    5: 17,
    6: 18,
    7: 19,
    8: 20,
    9: 21,
    10: 22,
    11: 23,
    17: 17,
    18: 18,
    19: 19,
    20: 20,
    21: 21,
    22: 22,
    23: 23,
  },
};

/** Twelve is the hour that begins the half of the day; a time of 24 hours keeps its hour if it is in that half. */
function hourOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours;
  const face = CLOCK_FACES[half];
  if (face !== undefined) return face[hours];
  const isAfternoon = HALVES.some(([word, afternoon]) => word === half && afternoon);
  if (!isAfternoon) return hours > 12 ? undefined : hours % 12;
  return hours > 12 ? hours : (hours % 12) + 12;
}

function clockOf(hours: number, minutes: number, seconds: number): number | undefined {
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86400;
}
