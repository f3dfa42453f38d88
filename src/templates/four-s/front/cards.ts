import { CARD_WORDS, FRONT_TEXTS as TEXTS, SHEET_NAMES } from "../../../locale/sheets";
import { call, cell, operation, type Formula } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { LINES, PALETTE, STATE_FORMATS, STYLES } from "../../common/styles";
import { codeOf, type State } from "../calculation/layout";
import type { Context } from "../context";
import type { IndicatorGroup } from "../indicators";
import { COLUMN, ROWS } from "./grid";

/** The first of the three columns of each card. */
const CARD_COLUMNS = [COLUMN.number, COLUMN.value, COLUMN.lastMonth, COLUMN.right];
const CARD_WIDTH = 3;
const HEIGHTS = { label: 18, score: 30, counts: 16, bar: 8, below: 6 } as const;

type Tone = keyof typeof CARD_WORDS;

/** What is counted on a card: each has its colour, sign and word. */
const COUNTED: readonly { readonly tone: Tone; readonly states: readonly State[] }[] = [
  { tone: "met", states: ["met"] },
  { tone: "near", states: ["near"] },
  { tone: "off", states: ["off", "below", "above"] },
];
const ALIGNMENTS = ["left", "center", "right"] as const;

/** A card for each group: its score, how many indicators stand how, and the score as a bar. */
export function cards(sheet: SheetBuilder, context: Context): void {
  const row = ROWS.cards;
  Object.values(HEIGHTS).forEach((points, index) => sheet.height(row + index, points));
  context.groups.slice(0, CARD_COLUMNS.length).forEach((group, index) => {
    card(sheet, group, CARD_COLUMNS[index] ?? 0, context);
  });
}

function card(sheet: SheetBuilder, group: IndicatorGroup, column: number, context: Context): void {
  const { say } = context;
  const row = ROWS.cards;
  sheet.put(row, column, [say(SHEET_NAMES[group.group]), null]);
  sheet.merge(area(row, column, 2));
  sheet.style(area(row, column, 2), { ...STYLES.label, ...STYLES.inset, bold: true });
  const note = call("IF", call("ISNUMBER", cell(row + 1, column)), say(TEXTS.outOf), say(TEXTS.noScore));
  sheet.put(row, column + 2, [{ formula: note }], { ...STYLES.note, horizontal: "right", indent: 1 });
  sheet.put(row + 1, column, [{ formula: score(group, context) }, null], SCORE);
  sheet.merge(area(row + 1, column, 2));
  counts(sheet, row + 2, column, group, context);
  const shown = cell(row + 1, column);
  const bar = call("IF", call("ISNUMBER", shown), shown, "");
  sheet.put(row + 3, column, [{ formula: bar }, null, null], { numberFormat: ";;;" });
  sheet.merge(area(row + 3, column, CARD_WIDTH));
  sheet.rule({ area: area(row + 3, column), bar: { minimum: 0, maximum: 100, color: PALETTE.blue } });
  frame(sheet, row, column);
}

/** Points weighted by stars, of 100, over the indicators that have points. */
function score({ indicators }: IndicatorGroup, { layout }: Context): Formula {
  const over = (column: "weight" | "points"): Formula =>
    layout.column(column, indicators[0]?.index, indicators.length);
  const whole = call("SUMIFS", over("weight"), over("points"), ">=0");
  const reached = call("SUMPRODUCT", over("weight"), over("points"));
  return call("IF", operation(whole, "=", 0), "–", operation(operation(100, "*", reached), "/", whole));
}

function counts(
  sheet: SheetBuilder,
  row: number,
  column: number,
  group: IndicatorGroup,
  context: Context,
): void {
  COUNTED.forEach(({ tone, states }, offset) => {
    const horizontal = ALIGNMENTS[offset] ?? "left";
    const indent = horizontal === "center" ? 0 : 1;
    const style = { fontColor: PALETTE[tone], fontSize: 9, vertical: "center", horizontal, indent } as const;
    sheet.put(row, column + offset, [{ formula: counted(group, tone, states, context) }], style);
    // None of them: nothing to look at.
    const isNone = operation(call("MID", cell(row, column + offset), 3, 2), "=", "0 ");
    sheet.rule({ area: area(row, column + offset), formula: isNone, format: STATE_FORMATS.quiet });
  });
}

const SCORE = {
  fontSize: 22,
  bold: true,
  fontColor: PALETTE.text,
  numberFormat: "0",
  horizontal: "left",
  vertical: "center",
  indent: 1,
} as const;

function frame(sheet: SheetBuilder, row: number, column: number): void {
  sheet.style(area(row, column, CARD_WIDTH), { top: LINES.box });
  sheet.style(area(row + 3, column, CARD_WIDTH), { bottom: LINES.box });
  sheet.style(area(row, column, 1, 4), { left: LINES.box });
  sheet.style(area(row, column + CARD_WIDTH - 1, 1, 4), { right: LINES.box });
}

/** "● 7 达标" */
function counted(
  { indicators }: IndicatorGroup,
  tone: Tone,
  states: readonly State[],
  { layout, say }: Context,
): Formula {
  const codes = layout.column("stateCode", indicators[0]?.index, indicators.length);
  const [first, ...rest] = states.map((state) => call("COUNTIFS", codes, codeOf(state)));
  const total = rest.reduce<Formula>((sum, count) => operation(sum, "+", count), first ?? { literal: 0 });
  const { sign, ...word } = CARD_WORDS[tone];
  return operation(operation(`${sign} `, "&", total), "&", ` ${say(word)}`);
}
