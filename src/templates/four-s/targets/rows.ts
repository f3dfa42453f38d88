import { highestFraction } from "../../../kpi/percent-points";
import { TARGET_TEXTS as TEXTS, UNITS } from "../../../locale/sheets";
import { call, cell, cells, operation, type Formula } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, ROW, STYLES } from "../../common/styles";
import { heightFor } from "../../common/text-size";
import type { TargetProfile } from "../../template";
import { SETTINGS } from "../calculation/layout";
import { nameOf, type Context } from "../context";
import { shownReference, type Indicator } from "../indicators";
import { isPercent, valueFormat } from "../number-formats";
import { followingColumn, TARGET_COLUMN, TARGET_ROW } from "./grid";

/** Decimals to which limits of one's own are written out. */
const DECIMALS = 4;

/** An indicator's limits: as printed, built in, of each set, and those in use. */
export function targetRow(
  sheet: SheetBuilder,
  indicator: Indicator,
  context: Context,
  widths: readonly number[],
): void {
  const { say, profiles, language } = context;
  const { kpi, index, number } = indicator;
  const row = TARGET_ROW.first + index;
  const { minimum = null, maximum = null } = kpi.reference ?? {};
  const own = profiles.flatMap((profile) => ownLimits(indicator, profile));
  const name = nameOf(indicator, context);
  sheet.put(row, 0, [
    number,
    name,
    say(UNITS[kpi.unit]),
    shownReference(indicator, language),
    minimum,
    maximum,
    ...own,
  ]);
  const source = [say(kpi.source), ...kpi.errata.map((erratum) => erratum.number)].join(" · ");
  sheet.put(row, followingColumn("set", profiles.length), [
    ...inUseFormulas(row, indicator, context).map((formula) =>
      "literal" in formula ? formula.literal : { formula },
    ),
    source,
  ]);
  const width = widths[followingColumn("source", profiles.length)] ?? 0;
  sheet.height(row, heightFor([{ text: source, width }], 12, ROW.body));
  styleRow(sheet, row, indicator, context);
  if (!indicator.hasParts) validateOwn(sheet, row, indicator, context);
}

function ownLimits({ kpi }: Indicator, { targets }: TargetProfile): readonly (number | null)[] {
  const target = targets.find((candidate) => candidate.kpi.toUpperCase() === kpi.id);
  return [target?.minimum ?? null, target?.maximum ?? null];
}

/** Which set counts, how it is written, the function's name, minimum and maximum. */
function inUseFormulas(row: number, indicator: Indicator, context: Context): readonly Formula[] {
  const { profiles, say, language } = context;
  const { kpi, hasParts } = indicator;
  const pairs = cells({ row, column: TARGET_COLUMN.minimum, rows: 1, columns: 2 + 2 * profiles.length });
  const limit = (set: Formula, offset: 0 | 1): Formula =>
    call("INDEX", pairs, 1, operation(operation(set, "*", 2), "-", 1 - offset));
  const chosen = SETTINGS.profile.formula;
  const isBlank = operation(call("COUNT", limit(chosen, 0), limit(chosen, 1)), "=", 0);
  const set = cell(row, followingColumn("set", profiles.length));
  const known = (offset: 0 | 1): Formula =>
    call("IF", call("ISNUMBER", limit(set, offset)), limit(set, offset), "");
  const [minimum, maximum] = (["minimum", "maximum"] as const).map((name) =>
    cell(row, followingColumn(name, profiles.length)),
  ) as [Formula, Formula];
  const printed: Formula = { literal: shownReference(indicator, language) };
  const own = writtenLimits(minimum, maximum, kpi.numberFormat, say(TEXTS.swapped));
  return [
    hasParts ? { literal: 1 } : call("IF", isBlank, 1, chosen),
    hasParts ? printed : call("IF", operation(set, "=", 1), printed, own),
    { literal: kpi.id },
    known(0),
    known(1),
  ];
}

/** "≥98%", "≤20%", "1.8–2.2", "10,000–50,000" */
function writtenLimits(minimum: Formula, maximum: Formula, numberFormat: string, swapped: string): Formula {
  const written = (limit: Formula): Formula =>
    isPercent(numberFormat)
      ? operation(call("ROUND", operation(limit, "*", 100), DECIMALS - 2), "&", "%")
      : writtenNumber(call("ROUND", limit, DECIMALS));
  const range = operation(operation(written(minimum), "&", "–"), "&", written(maximum));
  const checked = call("IF", operation(minimum, ">", maximum), swapped, range);
  const atLeast = operation("≥", "&", written(minimum));
  const atMost = operation("≤", "&", written(maximum));
  const oneSided = call("IF", call("ISNUMBER", minimum), atLeast, atMost);
  return call("IF", operation(call("COUNT", minimum, maximum), "=", 2), checked, oneSided);
}

/** "10,000", "1.8": thousands are set apart as in the values, and a whole number has no point. */
function writtenNumber(number: Formula): Formula {
  const isWhole = operation(number, "=", call("INT", number));
  return call("IF", isWhole, call("TEXT", number, "#,##0"), call("TEXT", number, "#,##0.0###"));
}

function styleRow(
  sheet: SheetBuilder,
  row: number,
  { kpi, hasParts }: Indicator,
  { profiles }: Context,
): void {
  const { minimum, own, printed } = TARGET_COLUMN;
  const following = followingColumn("set", profiles.length);
  const columns = followingColumn("source", profiles.length) + 1;
  const limits = {
    numberFormat: valueFormat(isPercent(kpi.numberFormat) ? "0.0##%" : "#,##0.0##"),
    horizontal: "right",
  } as const;
  sheet.style(area(row, 0, columns), STYLES.rows);
  sheet.style(area(row, 0), { fontColor: PALETTE.grey });
  sheet.style(area(row, 1), { wrap: true });
  sheet.style(area(row, 2, 2), { fontColor: PALETTE.grey });
  sheet.style(area(row, printed), { horizontal: "right" });
  sheet.style(area(row, minimum, 2), { ...limits, fontColor: PALETTE.grey });
  sheet.style(area(row, own, 2 * profiles.length), hasParts ? {} : { ...STYLES.inputArea, ...limits });
  sheet.style(area(row, following), { fontColor: PALETTE.grey, horizontal: "center" });
  sheet.style(area(row, following + 1), STYLES.inset);
  sheet.style(area(row, following + 2), { fontColor: PALETTE.grey });
  sheet.style(area(row, following + 3, 2), { ...limits, bold: true });
  sheet.style(area(row, following + 5), { ...STYLES.noteWrapped, ...STYLES.inset, vertical: "center" });
}

function validateOwn(sheet: SheetBuilder, row: number, indicator: Indicator, context: Context): void {
  const { say, profiles } = context;
  const highest = highestFraction(indicator.kpi);
  sheet.validate({
    area: area(row, TARGET_COLUMN.own, 2 * profiles.length),
    check: {
      number: isPercent(indicator.kpi.numberFormat) ? { minimum: -highest, maximum: highest } : {},
    },
    alert: { title: say(TEXTS.limits), message: say(TEXTS.notNumber), style: "stop" },
  });
}
