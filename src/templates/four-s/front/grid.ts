import { cell, type Formula } from "../../../workbook/formula";

/** The columns of the front page: the table at the left, three for the boxes at the right, narrow gaps between. */
export const COLUMN = {
  number: 0,
  name: 1,
  stars: 2,
  value: 4,
  reference: 5,
  state: 6,
  lastMonth: 8,
  lastYear: 9,
  trend: 10,
  right: 12,
  rightLabel: 13,
  rightLast: 14,
} as const;

export const TABLE_COLUMNS = 11;
export const PAGE_COLUMNS = 15;
export const RIGHT_COLUMNS = 3;

export const ROWS = {
  title: 1,
  rule: 2,
  note: 3,
  cards: 4,
  header: 9,
  first: 10,
} as const;

/** Heights in points: 36 indicators and what is said of them go on one page that one can read. */
export const FRONT_ROW = { indicator: 16, line: 12, around: 2, gap: 8, foot: 14, header: 18 } as const;

export const FRONT = "front";

/** Where a person chooses: as far left as the title leaves room, so that a narrow window shows all of them. */
export const CHOICE_PLACES = {
  store: { row: ROWS.title, column: COLUMN.reference },
  month: { row: ROWS.title, column: COLUMN.lastYear },
  profile: { row: ROWS.title, column: COLUMN.right },
  charted: { row: ROWS.first, column: COLUMN.rightLabel },
} as const;

function choice(name: keyof typeof CHOICE_PLACES): Formula {
  const { row, column } = CHOICE_PLACES[name];
  return cell(row, column, FRONT);
}

export const CHOICES = {
  store: choice("store"),
  month: choice("month"),
  profile: choice("profile"),
  charted: choice("charted"),
} as const;
