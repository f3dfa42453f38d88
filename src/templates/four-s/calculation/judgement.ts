import { CALCULATION_TEXTS, SHEET_NAMES } from "../../../locale/sheets";
import { call, cell, operation, type Formula } from "../../../workbook/formula";
import { MONTHS } from "../../series/types";
import type { Context } from "../context";
import type { Indicator } from "../indicators";
import { decimalsOf, valueFormat, withOneMoreDecimal } from "../number-formats";
import { inUse } from "../targets/grid";
import { codeOf, SETTINGS, STATE_POINTS, STATE_TEXTS, type ColumnName } from "./layout";

/** Wider than any figure: where a limit is missing, everything is within it. */
const FAR = 1_000_000_000_000_000;

export const isNumber = (value: Formula): Formula => call("ISNUMBER", value);
const both = (...conditions: Formula[]): Formula => call("AND", ...conditions);

/** Whether a code is one of those that are off target: near, off, below, above. */
export function isOff(code: Formula): Formula {
  return both(operation(code, ">=", codeOf("near")), operation(code, "<=", codeOf("above")));
}

/** Whether it is one of those that are more than near: off, below, above. */
export function isBeyondNear(code: Formula): Formula {
  return both(operation(code, ">=", codeOf("off")), operation(code, "<=", codeOf("above")));
}

type Judgement = Partial<Record<ColumnName, Formula | string | number>>;

/** What follows from an indicator's value and its limits: bounds, state, gap and points, a cell for each step. */
export function judgementOf(indicator: Indicator, context: Context): Judgement {
  const { index } = indicator;
  const { layout, profiles } = context;
  const of = (column: ColumnName): Formula => layout.at(index, column);
  return {
    minimum: inUse(index, "minimum", profiles.length),
    maximum: inUse(index, "maximum", profiles.length),
    ...boundsOf(of),
    stateCode: indicator.hasParts ? mixCode(indicator, context) : stateCode(indicator, context),
    state: stateText(indicator, context),
    shortfall: call("IF", isOff(of("stateCode")), shortfall(indicator, context), ""),
    points: call("INDEX", STATE_POINTS, of("stateCode")),
  };
}

/** Met between two bounds, near between two wider ones; the slack takes in what computers make of decimals. */
function boundsOf(of: (column: ColumnName) => Formula): Judgement {
  const { slack, near } = SETTINGS;
  const tolerance = (limit: Formula): Formula => operation(near.formula, "*", sizeOf(limit));
  const [minimum, maximum] = [of("minimum"), of("maximum")];
  return {
    metFrom: call("IF", isNumber(minimum), operation(minimum, "-", slack.formula), -FAR),
    metTo: call("IF", isNumber(maximum), operation(maximum, "+", slack.formula), FAR),
    nearFrom: call("IF", isNumber(minimum), operation(of("metFrom"), "-", tolerance(minimum)), -FAR),
    nearTo: call("IF", isNumber(maximum), operation(of("metTo"), "+", tolerance(maximum)), FAR),
  };
}

/** What a gap is measured by: the limit's amount, or one where the limit is zero. */
function sizeOf(limit: Formula): Formula {
  return call("IF", operation(limit, "=", 0), 1, call("ABS", limit));
}

function within(value: Formula, from: Formula, to: Formula): Formula {
  return both(operation(value, ">=", from), operation(value, "<=", to));
}

function stateCode({ index, kpi }: Indicator, { layout }: Context): Formula {
  const of = (column: ColumnName): Formula => layout.at(index, column);
  const value = layout.month(index, MONTHS - 1);
  const limits = call("COUNT", of("minimum"), of("maximum"));
  const side = call("IF", operation(value, "<", of("metFrom")), codeOf("below"), codeOf("above"));
  const off = call("IF", operation(limits, "=", 1), codeOf("off"), side);
  const judged = call("IF", within(value, of("nearFrom"), of("nearTo")), codeOf("near"), off);
  // A volume grows through the month: until it is over, being short of the target says nothing.
  const fair = kpi.volume ? call("IF", SETTINGS.monthToDate.formula, codeOf("monthToDate"), judged) : judged;
  const compared = call("IF", within(value, of("metFrom"), of("metTo")), codeOf("met"), fair);
  const limited = call("IF", operation(limits, "=", 0), codeOf("noTarget"), compared);
  const known = call("IF", isNumber(value), limited, codeOf("noData"));
  return call("IF", call("ISERROR", value), codeOf("error"), known);
}

/** A mix is not judged; nothing stands there where a part has no share. */
function mixCode({ index }: Indicator, { layout }: Context): Formula {
  const value = layout.month(index, MONTHS - 1);
  const known = call("IF", operation(value, "=", ""), codeOf("noData"), codeOf("mix"));
  return call("IF", call("ISERROR", value), codeOf("error"), known);
}

/** The sign and word; with the value to one more decimal where it prints like the limit it misses. */
function stateText({ index, kpi, hasParts }: Indicator, { layout, say }: Context): Formula {
  const of = (column: ColumnName): Formula => layout.at(index, column);
  const words = call("INDEX", STATE_TEXTS, of("stateCode"));
  // A mix is looked at on the page of its group.
  if (hasParts) {
    const page = say(CALCULATION_TEXTS.seePage).replace("%", say(SHEET_NAMES[kpi.group]));
    return call("IF", operation(of("stateCode"), "=", codeOf("mix")), page, words);
  }
  const value = layout.month(index, MONTHS - 1);
  const missed = call("IF", operation(value, "<", of("metFrom")), of("minimum"), of("maximum"));
  const decimals = decimalsOf(kpi.numberFormat);
  const printsAlike = operation(call("ROUND", value, decimals), "=", call("ROUND", missed, decimals));
  const finer = operation(" ", "&", call("TEXT", value, valueFormat(withOneMoreDecimal(kpi.numberFormat))));
  const addition = call("IF", isOff(of("stateCode")), call("IF", printsAlike, finer, ""), "");
  return operation(words, "&", addition);
}

/** How far beyond its limit, as a share of the limit. */
function shortfall({ index }: Indicator, { layout }: Context): Formula {
  const value = layout.month(index, MONTHS - 1);
  const [minimum, maximum] = [layout.at(index, "minimum"), layout.at(index, "maximum")];
  const beyond = (limit: Formula, distance: Formula): Formula =>
    call("IF", isNumber(limit), operation(distance, "/", sizeOf(limit)), 0);
  return call(
    "MAX",
    beyond(minimum, operation(minimum, "-", value)),
    beyond(maximum, operation(value, "-", maximum)),
  );
}

/** The mark beneath a month on the page of a group: ▼ off, ▲ near, nothing where it is met or cannot be judged. */
export function monthMark({ index, kpi }: Indicator, month: number, { layout }: Context): Formula {
  const of = (column: ColumnName): Formula => layout.at(index, column);
  const value = layout.month(index, month);
  const outside = call("IF", within(value, of("nearFrom"), of("nearTo")), "▲", "▼");
  const mark = call("IF", within(value, of("metFrom"), of("metTo")), "", outside);
  const isUnfinished = month === MONTHS - 1 && kpi.volume;
  const fair = isUnfinished ? call("IF", SETTINGS.monthToDate.formula, "", mark) : mark;
  return call("IF", call("ISERROR", value), "✕", call("IF", isNumber(value), fair, ""));
}

/** A cell of the calculation sheet for text beside it; kept here so that nobody writes addresses by hand. */
export function nameCell({ index }: Indicator, { layout }: Context): Formula {
  return cell(layout.indicators + index, 1, "calculation");
}
