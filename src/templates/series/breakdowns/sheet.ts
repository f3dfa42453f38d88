import type { Kpi } from "../../../kpi/define";
import {
  BREAKDOWN_TEXTS as TEXTS,
  SAMPLE_MODEL_NAMES,
  SOURCE_TEXTS,
  TOTALS_TEXTS,
} from "../../../locale/series";
import type { SheetPlan, Value } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, ROW, sheetFont, STYLES } from "../../common/styles";
import type { TemplateOptions } from "../../template";
import { sampleFigures } from "../totals/sample";
import { ageBands, groupingOf } from "./grouping";
import { SAMPLE_AGES, SAMPLE_MODELS, spread } from "./sample";

/** The table of answers by group, and the sheet it is on, by their ids in the plan. */
export const GROUPS_TABLE = "surveyGroups";
export const GROUPS_SHEET = "surveyGroups";

/** How many models a page shows, and where their names stand. */
export const MODELS = 8;
export const MODEL_LIST = { row: 4, column: 6 } as const;

const ROWS = { title: 0, note: 1, header: 3, first: 4 } as const;
const WIDTHS = { zh: [10, 22, 20, 12, 12, 3, 20], en: [10, 24, 22, 12, 18, 3, 22] } as const;
const COLUMN = { group: 2, answers: 3 } as const;
const TABLE_COLUMNS = 5;
/** The sample has as many months as a page looks back. */
const SAMPLE_MONTHS = 13;
const MOST = 1e9;

/** What the sheet is made for. */
export interface GroupsInput {
  /** Indicators whose figures the sample invents, that of all answers among them. */
  readonly kpis: readonly Kpi[];
  readonly breakdowns: readonly Kpi[];
  readonly months: readonly number[];
  readonly stores: readonly string[];
}

/** The sheet on which answers are entered by group: a row per month, store and group. */
export function groupsSheet(input: GroupsInput, options: TemplateOptions): SheetPlan {
  const { language, source } = options;
  const isSample = source.kind === "sample";
  const builder = new SheetBuilder();
  const rows = isSample ? sampleRows(input, options) : blankRows(input, options);
  builder.height(ROWS.title, ROW.title);
  builder.style(area(ROWS.title, 0, WIDTHS[language].length), STYLES.titleRule);
  builder.put(ROWS.title, 0, [TEXTS.sheet[language]], STYLES.title);
  const note = hasModels(input.breakdowns) ? TEXTS.note : TEXTS.bandsNote;
  builder.put(ROWS.note, 0, [(isSample ? TEXTS.sampleNote : note)[language]], STYLES.note);
  const headers = [
    SOURCE_TEXTS.month[language],
    SOURCE_TEXTS.store[language],
    ...(["group", "answers", "satisfied"] as const).map((name) => TEXTS[name][language]),
  ];
  builder.put(ROWS.header, 0, headers, STYLES.header);
  builder.style(area(ROWS.header, COLUMN.answers, 2), STYLES.headerNumber);
  rows.forEach((row, index) => builder.put(ROWS.first + index, 0, row));
  builder.style(area(ROWS.first, 0, TABLE_COLUMNS, rows.length), STYLES.inputArea);
  builder.style(area(ROWS.first, 0, 1, rows.length), { numberFormat: "yyyy-mm", horizontal: "left" });
  builder.style(area(ROWS.first, COLUMN.answers, 2, rows.length), {
    ...STYLES.number,
    numberFormat: "#,##0",
  });
  if (hasModels(input.breakdowns)) modelList(builder, options);
  validate(builder, rows.length, options);
  const whole = area(ROWS.header, 0, TABLE_COLUMNS, rows.length + 1);
  const lowest = Math.max(ROWS.first + rows.length, MODEL_LIST.row + MODELS);
  const plan = builder.plan({
    id: GROUPS_SHEET,
    name: TEXTS.sheet[language],
    tabColor: PALETTE.inputLine,
    font: sheetFont(language),
    columnWidths: WIDTHS[language],
    frozen: { rows: ROWS.first, columns: 0 },
    print: printOf(language, options.version, area(0, 0, WIDTHS[language].length, lowest), {
      orientation: "portrait",
      titleRows: { first: ROWS.header, last: ROWS.header },
    }),
    // A table grows only on a sheet that is not protected.
    isProtected: false,
  });
  const table = {
    id: GROUPS_TABLE,
    name: TEXTS.table[language],
    area: whole,
    columns: headers,
    style: "TableStyleLight1",
    banded: false,
    filter: true,
  };
  return { ...plan, tables: [table] };
}

function hasModels(breakdowns: readonly Kpi[]): boolean {
  return breakdowns.some((kpi) => groupingOf(kpi) === "models");
}

/** The names of the models, which page and table take from here. */
function modelList(builder: SheetBuilder, { language, source }: TemplateOptions): void {
  const { row, column } = MODEL_LIST;
  const names = source.kind === "sample" ? SAMPLE_MODEL_NAMES.map((name) => name[language]) : [];
  builder.put(row - 1, column, [TEXTS.models[language]], STYLES.header);
  for (let index = 0; index < MODELS; index++) builder.put(row + index, column, [names[index] ?? null]);
  builder.style(area(row, column, 1, MODELS), STYLES.inputArea);
}

function validate(builder: SheetBuilder, rows: number, { language }: TemplateOptions): void {
  builder.validate({
    area: area(ROWS.first, COLUMN.answers, 2, rows),
    check: { number: { minimum: 0, maximum: MOST } },
    alert: {
      title: TOTALS_TEXTS.notNumber[language],
      message: TOTALS_TEXTS.mustBeCount[language],
      style: "stop",
    },
  });
}

/** For the latest month a row per store, band of age and model; the models' names are the person's. */
function blankRows({ breakdowns, months, stores }: GroupsInput, { language }: TemplateOptions): Value[][] {
  const ages = breakdowns.find((kpi) => groupingOf(kpi) === "ages");
  const bands = ages ? ageBands(ages, language) : [];
  const models = hasModels(breakdowns) ? SAMPLE_MODELS.map(() => null) : [];
  const groups: readonly (string | null)[] = [...models, ...bands];
  return months.slice(-1).flatMap((month) => {
    return stores.flatMap((store) => groups.map((group): Value[] => [month, store, group, null, null]));
  });
}

/** Invented answers, which add up to those of the monthly totals. */
function sampleRows(
  { kpis, breakdowns, months, stores }: GroupsInput,
  { language }: TemplateOptions,
): Value[][] {
  const ages = breakdowns.find((kpi) => groupingOf(kpi) === "ages");
  const names = [SAMPLE_MODEL_NAMES.map((name) => name[language]), ages ? ageBands(ages, language) : []];
  return months.slice(-SAMPLE_MONTHS).flatMap((month, index, shown) =>
    stores.flatMap((store, place) => {
      const figures = sampleFigures(kpis, { month, monthsAgo: shown.length - 1 - index, store: place });
      const [answers, satisfied] = [TEXTS.answers.zh, TEXTS.satisfied.zh].map(
        (name) => figures.get(name) ?? 0,
      );
      return [SAMPLE_MODELS, SAMPLE_AGES].flatMap((groups, list) =>
        spread(groups, answers ?? 0, satisfied ?? 0).map((each, group): Value[] => {
          return [month, store, names[list]?.[group] ?? "", each.answers, each.satisfied];
        }),
      );
    }),
  );
}
