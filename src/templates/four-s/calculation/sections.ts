import { LIMIT_SLACK, POINTS } from "../../../kpi/judgement";
import { CALCULATION_TEXTS as TEXTS, FRONT_TEXTS, STATES, STATE_NOTES } from "../../../locale/sheets";
import { call, cells, operation, type Formula } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { STYLES } from "../../common/styles";
import type { Context } from "../context";
import { CHOICES } from "../front/grid";
import { NEAR } from "../targets/grid";
import { CALCULATION, SETTINGS, STATE_ORDER, STATES_ROW, type State } from "./layout";
import { listCells } from "./lists";
import { entry, section } from "./section";

export function settingsSection(sheet: SheetBuilder, context: Context): void {
  const { say, source, layout } = context;
  const all = say(FRONT_TEXTS.allStores);
  const { store, month, profile, charted } = CHOICES;
  const { lastDay } = SETTINGS;
  const isWithin = call(
    "AND",
    operation(lastDay.formula, ">=", month),
    operation(lastDay.formula, "<", call("EOMONTH", month, 0)),
  );
  const position = (chosen: Formula, list: Formula): Formula =>
    call("IFERROR", call("MATCH", chosen, list, 0), 1);
  const factor = call("INDEX", layout.column("factor"), SETTINGS.charted.formula);
  const settings: readonly (readonly [keyof typeof SETTINGS, Formula | number, string])[] = [
    ["storeCriterion", call("IF", operation(store, "=", all), `<>${all}`, equalTo(store)), "General"],
    ["lastDay", source.lastDay, "yyyy-mm-dd"],
    ["monthToDate", call("IF", call("ISNUMBER", lastDay.formula), isWithin, false), "General"],
    ["profile", position(profile, listCells("profiles", context)), "0"],
    ["near", NEAR, "0.0%"],
    ["slack", LIMIT_SLACK, "0.0E+00"],
    ["charted", position(charted, nameColumn(context)), "0"],
    ["chartFactor", factor, "0"],
  ];
  sheet.put(SETTINGS.storeCriterion.row - 1, 0, [say(TEXTS.settings)], STYLES.section);
  for (const [name, content, numberFormat] of settings) {
    const { row } = SETTINGS[name];
    sheet.put(row, 1, [say(TEXTS[name]), entry(content)]);
    sheet.style(area(row, 2), { numberFormat, horizontal: "left" });
  }
}

/** A criterion met by the very text: * ? ~ in a name stand for themselves. */
function equalTo(text: Formula): Formula {
  const literal = ["~", "*", "?"].reduce<Formula>(
    (escaped, sign) => call("SUBSTITUTE", escaped, sign, `~${sign}`),
    text,
  );
  return operation("=", "&", literal);
}

/** The names in the indicators' own rows: the charted one is found there, and a mix has no line. */
function nameColumn({ layout, indicators }: Context): Formula {
  return cells({ row: layout.indicators, column: 1, rows: indicators.length, columns: 1 }, CALCULATION);
}

const STATE_POINTS: Partial<Record<State, number>> = { ...POINTS, below: POINTS.off, above: POINTS.off };

export function statesSection(sheet: SheetBuilder, { say }: Context): void {
  section(sheet, STATES_ROW, say(TEXTS.states), [say(TEXTS.code), null, say(TEXTS.state), say(TEXTS.points)]);
  STATE_ORDER.forEach((state, index) => {
    const row = STATES_ROW + index;
    sheet.put(row, 0, [
      index + 1,
      null,
      say(STATES[state]),
      STATE_POINTS[state] ?? "–",
      say(STATE_NOTES[state]),
    ]);
  });
  sheet.style(area(STATES_ROW, 0, 4, STATE_ORDER.length), { horizontal: "left" });
}
