import { FRONT_TEXTS as TEXTS, SHEET_NAMES, STATES } from "../../../locale/sheets";
import { call, operation, type Formula } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { LINES, PALETTE, STYLES } from "../../common/styles";
import { codeOf, type State } from "../calculation/layout";
import { scoreCell } from "../calculation/sections";
import type { Context } from "../context";
import type { IndicatorGroup } from "../indicators";
import { COLUMN, ROWS } from "./grid";

/** The first of the three columns of each card. */
const CARD_COLUMNS = [COLUMN.number, COLUMN.value, COLUMN.lastMonth, COLUMN.right];
const CARD_WIDTH = 3;
const HEIGHTS = { label: 22, score: 34, counts: 20, bar: 10, below: 10 } as const;

/** What is counted on a card, in one colour each. */
const COUNTED: readonly {
  readonly tone: "met" | "near" | "off";
  readonly word: State;
  readonly states: readonly State[];
}[] = [
  { tone: "met", word: "met", states: ["met"] },
  { tone: "near", word: "near", states: ["near"] },
  { tone: "off", word: "off", states: ["off", "below", "above"] },
];

/** A card for each group: its score, how many indicators stand how, and the score as a bar. */
export function cards(sheet: SheetBuilder, context: Context): void {
  const row = ROWS.cards;
  Object.values(HEIGHTS).forEach((points, index) => sheet.height(row + index, points));
  context.groups.slice(0, CARD_COLUMNS.length).forEach((group, index) => {
    card(sheet, group, index, CARD_COLUMNS[index] ?? 0, context);
  });
}

function card(
  sheet: SheetBuilder,
  group: IndicatorGroup,
  index: number,
  column: number,
  context: Context,
): void {
  const { say } = context;
  const row = ROWS.cards;
  const score = { formula: scoreCell(index, context) };
  sheet.put(row, column, [say(SHEET_NAMES[group.group])], { ...STYLES.label, bold: true, indent: 1 });
  sheet.put(row, column + 2, [say(TEXTS.outOf)], { ...STYLES.note, horizontal: "right", indent: 1 });
  sheet.put(row + 1, column, [score, null], SCORE);
  sheet.merge(area(row + 1, column, 2));
  sheet.put(
    row + 2,
    column,
    COUNTED.map(({ word, states }) => ({ formula: counted(group, word, states, context) })),
  );
  COUNTED.forEach(({ tone }, offset) => {
    const horizontal = (["left", "center", "right"] as const)[offset] ?? "left";
    const fontColor = PALETTE[tone];
    sheet.style(area(row + 2, column + offset), {
      fontColor,
      horizontal,
      vertical: "center",
      indent: offset === 1 ? 0 : 1,
    });
  });
  sheet.put(row + 3, column, [score, null, null], { numberFormat: ";;;" });
  sheet.merge(area(row + 3, column, CARD_WIDTH));
  sheet.rule({ area: area(row + 3, column), bar: { minimum: 0, maximum: 100, color: PALETTE.blue } });
  frame(sheet, row, column);
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
  word: State,
  states: readonly State[],
  context: Context,
): Formula {
  const { layout, say } = context;
  const codes = layout.column("stateCode", indicators[0]?.index, indicators.length);
  const counts = states.map((state) => call("COUNTIFS", codes, codeOf(state)));
  const [first, ...rest] = counts;
  const total = rest.reduce<Formula>((sum, count) => operation(sum, "+", count), first ?? { literal: 0 });
  const [sign = "", ...words] = say(STATES[word]).split(" ");
  return operation(operation(`${sign} `, "&", total), "&", ` ${words.join(" ")}`);
}
