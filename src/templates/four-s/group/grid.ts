import { MONTHS } from "../../series/types";

const AFTER_MONTHS = 2 + MONTHS;

export const GROUP_COLUMN = {
  number: 0,
  name: 1,
  months: 2,
  reference: AFTER_MONTHS,
  state: AFTER_MONTHS + 1,
  stars: AFTER_MONTHS + 2,
  lastMonth: AFTER_MONTHS + 3,
  lastYear: AFTER_MONTHS + 4,
} as const;

export const GROUP_COLUMNS = AFTER_MONTHS + 5;

export const GROUP_ROW = { title: 0, choices: 1, header: 3, first: 4 } as const;
