import { FRONT_TEXTS as TEXTS } from "../../../locale/sheets";
import { call, operation } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, ROW, STYLES } from "../../common/styles";
import { codeOf, SETTINGS } from "../calculation/layout";
import { listCells } from "../calculation/lists";
import { firstProfile, type Context } from "../context";
import { setsInUse } from "../targets/grid";
import { CHOICE_PLACES, CHOICES, COLUMN, PAGE_COLUMNS, ROWS } from "./grid";

/** Title at the left; at the right what a person chooses: store, month, targets. */
export function titleAndChoices(sheet: SheetBuilder, context: Context): void {
  const { say, options } = context;
  const row = ROWS.title;
  sheet.height(0, 8);
  sheet.height(row, ROW.title - 6);
  sheet.height(ROWS.rule, 5);
  sheet.style(area(ROWS.rule, 0, PAGE_COLUMNS), STYLES.titleRule);
  sheet.put(row, 0, [say(TEXTS.title)], STYLES.title);
  sheet.put(row, COLUMN.value, [say(TEXTS.store)], STYLES.labelRight);
  sheet.put(row, COLUMN.lastMonth, [say(TEXTS.month)], STYLES.labelRight);
  sheet.put(row, COLUMN.trend, [say(TEXTS.profile)], BESIDE_GAP);
  sheet.put(row, COLUMN.reference, [options.store ?? say(TEXTS.allStores), null]);
  sheet.merge(area(row, COLUMN.reference, 2));
  sheet.put(row, COLUMN.lastYear, [options.month]);
  sheet.put(row, COLUMN.right, [firstProfile(context), null]);
  sheet.merge(area(row, COLUMN.right, 2));
  sheet.style(area(row, COLUMN.reference, 2), CHOICE);
  sheet.style(area(row, COLUMN.lastYear), { ...CHOICE, numberFormat: "yyyy-mm" });
  sheet.style(area(row, COLUMN.right, 2), CHOICE);
  const lists = { store: "stores", month: "months", profile: "profiles" } as const;
  for (const name of ["store", "month", "profile"] as const) choose(sheet, name, lists[name], context);
}

/** A narrow column is between label and choice. */
const BESIDE_GAP = { ...STYLES.labelRight, indent: 0 } as const;

export const CHOICE = { ...STYLES.input, bold: true, horizontal: "center", vertical: "center" } as const;

/** A drop-down in one of the cells of choice. */
export function choose(
  sheet: SheetBuilder,
  choice: "store" | "month" | "profile" | "charted",
  list: "stores" | "months" | "profiles" | "names",
  context: Context,
): void {
  const { say } = context;
  const { row, column } = CHOICE_PLACES[choice];
  const title = say(choice === "charted" ? TEXTS.indicator : TEXTS[choice]);
  sheet.validate({
    area: area(row, column),
    check: { listFrom: listCells(list, context) },
    alert: { title, message: say(TEXTS.pick), style: "stop" },
  });
}

/** Beneath the title, only where there is something to say: sample figures, no figures, or a choice that is in no list. */
export function notes(sheet: SheetBuilder, context: Context): void {
  const { say, options, layout, indicators, profiles } = context;
  const row = ROWS.note;
  sheet.height(row, 18);
  const { kind } = options.source;
  const nothing = `▲ ${say(kind === "records" ? TEXTS.noRecords : TEXTS.noTotals)}`;
  const withoutData = call("COUNTIFS", layout.column("stateCode"), codeOf("noData"));
  const isNothing = operation(withoutData, "=", indicators.length);
  const otherwise = kind === "sample" ? say(TEXTS.sample) : "";
  sheet.put(row, 0, [{ formula: call("IF", isNothing, nothing, otherwise) }], WARNING);
  const isUnknown = call("ISERROR", call("MATCH", CHOICES.profile, listCells("profiles", context), 0));
  const isEmpty = call(
    "AND",
    operation(SETTINGS.profile.formula, ">", 1),
    operation(call("MAX", setsInUse(indicators.length, profiles.length)), "<=", 1),
  );
  const empty = operation(operation("▲ ", "&", CHOICES.profile), "&", say(TEXTS.emptyProfile));
  const warning = call("IF", isUnknown, `▲ ${say(TEXTS.unknownProfile)}`, call("IF", isEmpty, empty, ""));
  sheet.put(row, COLUMN.rightLast, [{ formula: warning }], { ...WARNING, horizontal: "right" });
}

const WARNING = { fontColor: PALETTE.near, bold: true, fontSize: 9, vertical: "center" } as const;
