import { KPIS } from "../../../src/kpi/catalogue";
import type { Group, Kpi } from "../../../src/kpi/define";
import { serialOf } from "../../../src/cells/serials";
import type { Series, SeriesSource } from "../../../src/templates/series/types";
import type { TemplateOptions } from "../../../src/templates/template";
import type { Formula } from "../../../src/workbook/formula";
import type { Cell, SheetPlan } from "../../../src/workbook/plan";

export const AUGUST = serialOf(2025, 8, 1);

export const OPTIONS: TemplateOptions = {
  language: "zh",
  profile: "portable",
  month: AUGUST,
  source: { kind: "totals", stores: ["浦东店", "徐汇店"] },
  targets: [],
  isProtected: false,
  version: "1.2.3",
};

/** What a test says of an indicator that no catalogue has. */
export interface Invented {
  readonly number: string;
  readonly group?: Group;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly related?: readonly string[];
  readonly stars?: 3 | 5;
  readonly volume?: true;
  readonly numberFormat?: string;
  readonly isMix?: boolean;
  readonly printed?: string;
}

const [SOME] = KPIS.filter(({ value }) => value !== undefined);
const GROUPS: readonly Group[] = ["satisfaction", "serviceCapability", "parts", "serviceEfficiency"];

/** An indicator as a later step may bring it: named 指标 and its number. */
export function invented(said: Invented): Kpi {
  const {
    number,
    minimum,
    maximum,
    related = [],
    stars,
    volume,
    numberFormat = "0.0%",
    isMix,
    printed,
  } = said;
  const { signature, totals, base, numerator, parameters, description, reading, source, value } = SOME as Kpi;
  const chapter = Number(number.split(".")[0]);
  const hasReference = minimum !== undefined || maximum !== undefined || printed !== undefined;
  return {
    ...{ signature, totals, base, numerator, parameters, description, reading, source },
    ...(isMix ? {} : { value }),
    id: `INVENTED${number.replace(".", "X")}`,
    number,
    name: { zh: `指标${number}`, en: `Indicator ${number}` },
    synonyms: [],
    group: said.group ?? GROUPS[chapter - 1] ?? "satisfaction",
    numberFormat,
    unit: numberFormat.endsWith("%") ? "fraction" : "money",
    direction: isMix ? "mix" : "higher",
    related,
    errata: [],
    ...(hasReference && {
      reference: {
        printed: printed ?? `印出${number}。`,
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      },
    }),
    ...(stars && { stars }),
    ...(volume && { volume }),
  } as unknown as Kpi;
}

/** A value of a month, nothing, or a formula that gives it. */
export type Given = number | "" | Formula;

interface Figures {
  /** The thirteen values of an indicator by its number; or the last alone, the others being the same. */
  readonly values: Readonly<Record<string, Given | readonly Given[]>>;
  readonly shares?: Readonly<Record<string, readonly number[]>>;
  readonly lastDay?: Formula;
  readonly options?: Partial<TemplateOptions>;
  readonly more?: Partial<Series>;
}

/** Where nothing says otherwise, there are data to the end of August. */
const LAST_DAY: Formula = { literal: serialOf(2025, 8, 31) };

/** A source of figures written down in a test. */
export function literalSource({
  values,
  shares = {},
  lastDay = LAST_DAY,
  options,
  more,
}: Figures): SeriesSource {
  const all = { ...OPTIONS, ...options };
  const cellsOf = ({ number = "" }: Kpi): Cell[] => {
    const given = values[number] ?? "";
    const months: readonly Given[] = Array.isArray(given)
      ? (given as readonly Given[])
      : new Array<Given>(13).fill(given as Given);
    return months.map((value) => (typeof value === "object" ? { formula: value } : value));
  };
  return {
    options: all,
    series: (kpi) => ({
      kpi,
      cells: cellsOf(kpi),
      from: "totals",
      missing: [],
      followsStore: true,
      isDatedConstant: false,
      ...more,
    }),
    shares: ({ number = "" }) => shares[number]?.map((share, part) => ({ name: `类别${part + 1}`, share })),
    lastDay,
    months: Array.from({ length: 15 }, (_, back) => serialOf(2024, 7 + back, 1)),
    stores: ["浦东店", "徐汇店"],
    dataSheets: () => [],
    qualitySheet: () => BLANK_SHEET,
    rowsReadText: () => ({ literal: "" }),
  };
}

const BLANK_SHEET: SheetPlan = {
  id: "quality",
  name: "数据质检",
  font: { name: "等线", size: 10, color: "#000000" },
  columnWidths: [10],
  rowHeights: {},
  defaultRowHeight: 18,
  blocks: [],
  styles: [],
  merges: [],
  tables: [],
  rules: [],
  validations: [],
  charts: [],
  print: {
    orientation: "landscape",
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    pagesWide: 1,
    footer: { left: "", center: "", right: "" },
  },
  isProtected: false,
};
