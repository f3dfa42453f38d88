import { CALCULATION_TEXTS } from "../../../locale/sheets";
import { call, operation, type Formula } from "../../../workbook/formula";
import { MONTHS } from "../../series/types";
import type { Context } from "../context";
import { relatedOf, weightOf, type Indicator } from "../indicators";
import { changeFactor, valueFormat } from "../number-formats";
import { inUse } from "../targets/grid";
import { isBeyondNear, isNumber, nameCell } from "./judgement";
import { codeOf, type ColumnName } from "./layout";

/** Longer than any text here: MID to the end. */
export const TO_THE_END = 9999;
/** Makes ties follow the catalogue's order without changing what is larger. */
const TIE = 1_000_000_000_000;
const DIGITS = 9;

/** Texts one after the other. */
export function joined([first = "", ...rest]: readonly (Formula | string)[]): Formula {
  const start: Formula = typeof first === "string" ? { literal: first } : first;
  return rest.reduce<Formula>((text, part) => operation(text, "&", part), start);
}

/** Texts about an indicator, as value, limit, and as it is named beside another one whose causes are looked for. */
export function wordingOf(
  indicator: Indicator,
  context: Context,
): Partial<Record<ColumnName, Formula | string | number>> {
  const { layout, profiles, indicators, say } = context;
  const { index, kpi } = indicator;
  const of = (column: ColumnName): Formula => layout.at(index, column);
  const value = layout.month(index, MONTHS - 1);
  const comma = say(CALCULATION_TEXTS.comma);
  const named = [comma, nameCell(indicator, context), " ", of("valueText")];
  const limit = [say(CALCULATION_TEXTS.open), of("limitText"), say(CALCULATION_TEXTS.close)];
  const related = relatedOf(indicator, indicators).map((other) => other.index);
  const shown = call("IF", isNumber(value), call("TEXT", value, valueFormat(kpi.numberFormat)), "–");
  return {
    weight: weightOf(indicator),
    factor: changeFactor(kpi.numberFormat),
    valueText: indicator.hasParts ? operation(value, "&", "") : shown,
    limitText: inUse(index, "text", profiles.length),
    offPiece: call("IF", isBeyondNear(of("stateCode")), joined([...named, ...limit]), ""),
    nearPiece: call("IF", operation(of("stateCode"), "=", codeOf("near")), joined([...named, ...limit]), ""),
    metPiece: call("IF", operation(of("stateCode"), "=", codeOf("met")), joined(named), ""),
    relatedOff: joined(related.map((other) => layout.at(other, "offPiece"))),
    relatedNear: joined(related.map((other) => layout.at(other, "nearPiece"))),
    relatedMet: joined(related.map((other) => layout.at(other, "metPiece"))),
    cause: causeOf(of, context),
    rankKey: call(
      "IF",
      isNumber(of("shortfall")),
      operation(call("ROUND", of("shortfall"), DIGITS), "-", operation(index + 1, "/", TIE)),
      "",
    ),
  };
}

/** Related indicators that are off first, then those that are near and met: where to look, and where not. */
const RELATED = [
  { pieces: "relatedOff", lead: CALCULATION_TEXTS.offLead },
  { pieces: "relatedNear", lead: CALCULATION_TEXTS.nearLead },
  { pieces: "relatedMet", lead: CALCULATION_TEXTS.metLead },
] as const;

function causeOf(of: (column: ColumnName) => Formula, { say }: Context): Formula {
  const [comma, semicolon] = [say(CALCULATION_TEXTS.comma), say(CALCULATION_TEXTS.semicolon)];
  const isNone = (pieces: ColumnName): Formula => operation(of(pieces), "=", "");
  // Every list begins with what stands between two, every piece with a comma: the first of each is cut off.
  const lists = RELATED.map(({ pieces, lead }) => {
    const listed = call("MID", of(pieces), comma.length + 1, TO_THE_END);
    return call("IF", isNone(pieces), "", operation(semicolon + say(lead), "&", listed));
  });
  const all = call("MID", joined(lists), semicolon.length + 1, TO_THE_END);
  const nothing = call("AND", ...RELATED.map(({ pieces }) => isNone(pieces)));
  return call("IF", nothing, say(CALCULATION_TEXTS.noCause), all);
}
