import { cell, cells, type Formula } from "../../../workbook/formula";

export const TARGETS = "targets";

export const TARGET_COLUMN = {
  number: 0,
  name: 1,
  unit: 2,
  printed: 3,
  minimum: 4,
  maximum: 5,
  own: 6,
} as const;

export const TARGET_ROW = {
  title: 0,
  rule: 1,
  howTo: 2,
  near: 3,
  arguments: 4,
  sets: 5,
  header: 6,
  first: 7,
} as const;

/** The columns that follow those of the person's own sets. */
const FOLLOWING = ["set", "text", "kpi", "minimum", "maximum", "source"] as const;
export type FollowingColumn = (typeof FOLLOWING)[number];

export function followingColumn(name: FollowingColumn, profiles: number): number {
  return TARGET_COLUMN.own + 2 * profiles + FOLLOWING.indexOf(name);
}

export const NEAR = cell(TARGET_ROW.near, TARGET_COLUMN.printed, TARGETS);

export function profileName(profile: number): Formula {
  return cell(TARGET_ROW.sets, TARGET_COLUMN.own + 2 * profile, TARGETS);
}

/** A cell of what is in use for an indicator. */
export function inUse(indicator: number, name: FollowingColumn, profiles: number): Formula {
  return cell(TARGET_ROW.first + indicator, followingColumn(name, profiles), TARGETS);
}

/** Which set counts for each indicator. */
export function setsInUse(indicators: number, profiles: number): Formula {
  const column = followingColumn("set", profiles);
  return cells({ row: TARGET_ROW.first, column, rows: indicators, columns: 1 }, TARGETS);
}

/** The three columns that AFTERSALES functions take as a person's own targets. */
export function targetsArgument(indicators: number, profiles: number): Formula {
  const column = followingColumn("kpi", profiles);
  return cells({ row: TARGET_ROW.header, column, rows: indicators + 1, columns: 3 }, TARGETS);
}
