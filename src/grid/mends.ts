import {
  type BaseFunction,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { isoWeek, sameDayLater } from "./dates";
import { elementwise, isSingle, isValue, type NodeValue, single } from "./elementwise";
import { engineArray, isArray } from "./values";

type Calculate = (...args: BaseValueObject[]) => NodeValue;
type Mend = (original: Calculate, args: BaseValueObject[]) => NodeValue;

/** Before this day Excel counts a 29 February 1900 that never was; such days are left to the engine. */
const FIRST_TRUE_SERIAL = 61;

/**
 * Functions that hand their arguments on, or look at them, rather than calculate with them. To all functions the
 * engine hands the text "2025-08" as the number 45870 and "50%" as 0.5, which is right only where Excel, too, would
 * read the text as a number.
 */
const TEXT_STAYS_TEXT =
  "IF IFS IFERROR IFNA SWITCH CHOOSE CONCAT CONCATENATE TEXTJOIN HSTACK VSTACK EXPAND FILTER LOOKUP XLOOKUP VLOOKUP " +
  "HLOOKUP MATCH XMATCH ISNUMBER ISTEXT ISNONTEXT N T TYPE EXACT REDUCE SCAN";

/** Mends the engine's known faults, in this instance of it only. */
export function mendFunctions(functions: IFunctionService): void {
  const mend = (name: string, replacement: Mend): void => {
    const executor = functions.getExecutor(name);
    if (!executor) return;
    const original: Calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => replacement(original, args);
  };
  const value = functions.getExecutor("VALUE") ?? null;
  mend("SORT", mendSort);
  mend("EDATE", (original, args) => mendEdate(original, args, value));
  mend("ISOWEEKNUM", (original, args) => mendIsoweeknum(original, args, value));
  mend("WEEKNUM", (original, args) => mendWeeknum(original, args, value));
  for (const name of ["HLOOKUP", "VLOOKUP", "XLOOKUP"]) mend(name, mendLookup);
  for (const name of TEXT_STAYS_TEXT.split(" ")) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}

/**
 * The engine keeps an index of the cells it has compared by sheet, row and column. Arrays that functions return count
 * as cells of the sheet, so that a comparison with one array is answered from another; what the index does not hold is
 * left out of the result instead of being FALSE. All engines of the process share it; without it they compare anew.
 */
export function dropComparisonIndex(): void {
  CELL_INVERTED_INDEX_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}

/** It sorts the array it is given in place, which is the engine's cached copy of a range. SORTBY does not. */
function mendSort(original: Calculate, args: BaseValueObject[]): NodeValue {
  const copies = args.map((arg) =>
    isArray(arg) ? engineArray(arg.getArrayValue().map((row) => [...row] as BaseValueObject[])) : arg,
  );
  return original(...copies);
}

/** A blank cell that they find comes back as what an omitted argument is; within an array it stays a cell. */
function mendLookup(original: Calculate, args: BaseValueObject[]): NodeValue {
  const found = original(...args);
  return isValue(found) && found.isNull() ? engineArray([[found]]) : found;
}

/** It runs over the end of a shorter month (31 January and a month is 3 March) and rounds negative months down. */
function mendEdate(original: Calculate, args: BaseValueObject[], value: BaseFunction | null): NodeValue {
  const [start, months] = args;
  if (!start || !months) return original(...args);
  return elementwise(start, months, (day, count) => {
    const [from, by] = [readSerial(day, value), readSerial(count, value)];
    if (from === null || by === null || from < FIRST_TRUE_SERIAL) return single(original(day, count));
    const later = sameDayLater(from, by);
    return later < FIRST_TRUE_SERIAL ? single(original(day, count)) : NumberValueObject.create(later);
  });
}

/** It counts a week 53 or 54 where the days around New Year belong to week 1 or to week 52. */
function mendIsoweeknum(original: Calculate, args: BaseValueObject[], value: BaseFunction | null): NodeValue {
  const [day] = args;
  if (!day) return original(...args);
  return elementwise(day, day, (date) => isoWeekOf(date, value) ?? single(original(date)));
}

/** The same fault; the other types of week are right. */
function mendWeeknum(original: Calculate, args: BaseValueObject[], value: BaseFunction | null): NodeValue {
  const [day, type] = args;
  if (!day || !type || !isSingle(day) || !isSingle(type)) return original(...args);
  if (Math.trunc(readSerial(single(type), value) ?? 0) !== 21) return original(...args);
  return isoWeekOf(single(day), value) ?? original(...args);
}

function isoWeekOf(day: BaseValueObject, value: BaseFunction | null): BaseValueObject | null {
  const serial = readSerial(day, value);
  return serial === null || serial < FIRST_TRUE_SERIAL ? null : NumberValueObject.create(isoWeek(serial));
}

/** The number of a date, read by the engine's VALUE where it is text; null for what the engine is to judge itself. */
function readSerial(day: BaseValueObject, value: BaseFunction | null): number | null {
  if (day.isNull()) return 0;
  if (day.isNumber()) return Number(day.getValue());
  if (!day.isString() || value === null) return null;
  const read = value.calculate(day);
  return isValue(read) && read.isNumber() ? Number(read.getValue()) : null;
}
