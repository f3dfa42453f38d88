import { invalid, notAvailable } from "../../cells/fault";
import { toRange } from "../../cells/range";
import type { Indicator, SpillCell } from "../../kpi/define";
import { relatedTo } from "../../kpi/factors";
import { isOffTarget, shortfallOf } from "../../kpi/judgement";
import { optional } from "../../kpi/parameters";
import type { Language } from "../../kpi/texts";
import { STATUS_WORDS } from "../../locale/words";
import type { AddInFunction } from "../define";
import {
  asWritten,
  kpiParameter,
  languageParameter,
  readIndicator,
  readLanguage,
  targetsParameter,
} from "./arguments";
import { functionOf } from "./related";
import { readValues, valueColumns, type JudgedRow } from "./values";

const NOTHING: SpillCell[] = ["", "", "", "", "", "", "", ""];
/** Shortfalls that differ by less are the same. */
const DIGITS = 1e9;

/** A row of the table with its place in it, and how far it is off. */
interface Placed extends JudgedRow {
  readonly place: number;
  readonly shortfall: number;
}

type Judged = ReadonlyMap<Indicator, Placed>;

interface Cause {
  readonly of: Placed;
  readonly cause: Placed;
  /** What stands between the two; nothing for what is related itself. */
  readonly through: Indicator | undefined;
}

/** Why is it red? What is off target among the related indicators of those that are. */
export const DIAGNOSE: AddInFunction = {
  id: "DIAGNOSE",
  name: { zh: "诊断", en: "Diagnose" },
  description: {
    zh: "未达标指标的关联指标中也未达标的,最多两层,偏离最大的在前:指标、关联指标、其函数、数值、参考值、状态、偏离比例、经由",
    en: "Related indicators, off target too, of those off target; two steps at most, the furthest off first: indicator, related one, function, value, target, status, relative shortfall, by way of",
  },
  parameters: {
    ...valueColumns,
    kpi: optional({
      ...kpiParameter,
      description: {
        zh: "只诊断这一指标;省略时诊断全部",
        en: "Diagnose this indicator alone; all if left out",
      },
    }),
    targets: targetsParameter,
    language: languageParameter,
  },
  spills: true,
  run([kpis, values, kpiArgument, targets, languageArgument]) {
    const rows = readValues([kpis, values], targets);
    const asked = toRange(kpiArgument) && readIndicator(kpiArgument);
    const judged = judgedOf(rows);
    if (asked && !judged.has(asked)) throw notAvailable("kpiNotJudged", { found: asWritten(kpiArgument) });
    if (judged.size === 0) throw notAvailable("noneJudged", { details: { read: rows.length } });
    const language = readLanguage(languageArgument, asked ? kpiArgument : rows[0]?.written);
    const causes = [...judged.values()]
      .filter(({ indicator, status }) => isOffTarget(status) && (asked ?? indicator) === indicator)
      .flatMap((of) => causesOf(of, judged))
      .sort(worstFirst);
    if (causes.length === 0) return { rows: [NOTHING] };
    return {
      rows: causes.map((cause) => rowOf(cause, language)),
      rowFormats: causes.map(({ cause }) => formatsOf(cause.indicator)),
    };
  },
  example: {
    arguments: {
      kpis: [
        { zh: "客户流失率", en: "CHURN" },
        { zh: "一次修复率", en: "FIRSTFIXRATE" },
      ],
      values: [0.25, 0.49],
    },
    result: [
      [
        { zh: "客户流失率", en: "Customer churn rate" },
        { zh: "一次修复率", en: "First-time fix rate" },
        "FIRSTFIXRATE",
        0.49,
        "≥98%",
        { zh: "低于参考值", en: "below" },
        0.5,
        "",
      ],
    ],
    note: { zh: "(0.98 − 0.49) ÷ 0.98", en: "(0.98 - 0.49) / 0.98" },
  },
};

/** Those that have a value and a target; the first row of an indicator counts, as in a lookup. */
function judgedOf(rows: readonly JudgedRow[]): Judged {
  const judged = new Map<Indicator, Placed>();
  rows.forEach((row, place) => {
    const { indicator, value, status, target } = row;
    if (value === undefined || status === "noTarget" || judged.has(indicator)) return;
    const shortfall = isOffTarget(status) ? shortfallOf(value, target) : 0;
    if (!Number.isFinite(shortfall)) throw invalid("tooLarge");
    judged.set(indicator, { ...row, place, shortfall });
  });
  return judged;
}

/** What is off among the related ones and those related to them, by way of the one that is furthest off itself. */
function causesOf(of: Placed, judged: Judged): Cause[] {
  const found = new Map<Indicator, Indicator | undefined>();
  const related = relatedTo(of.indicator);
  for (const indicator of related) found.set(indicator, undefined);
  const offBy = (indicator: Indicator): number => judged.get(indicator)?.shortfall ?? 0;
  for (const between of [...related].sort((one, other) => offBy(other) - offBy(one)))
    for (const indicator of relatedTo(between))
      if (indicator !== of.indicator && !found.has(indicator)) found.set(indicator, between);
  return [...found].flatMap(([indicator, through]): Cause[] => {
    const cause = judged.get(indicator);
    return cause && isOffTarget(cause.status) ? [{ of, cause, through }] : [];
  });
}

/** Worst first; of one cause the nearest first, and then the order of the table. */
function worstFirst(one: Cause, other: Cause): number {
  return (
    Math.round(other.cause.shortfall * DIGITS) - Math.round(one.cause.shortfall * DIGITS) ||
    one.cause.place - other.cause.place ||
    hops(one) - hops(other) ||
    one.of.place - other.of.place
  );
}

function hops({ through }: Cause): number {
  return through === undefined ? 1 : 2;
}

function rowOf({ of, cause, through }: Cause, language: Language): SpillCell[] {
  const { indicator, value = "", target, status, shortfall } = cause;
  return [
    of.indicator.name[language],
    indicator.name[language],
    functionOf(indicator),
    value,
    target.text ?? "",
    STATUS_WORDS[status][language],
    shortfall,
    through?.name[language] ?? "",
  ];
}

function formatsOf({ numberFormat }: Indicator): (string | undefined)[] {
  return [undefined, undefined, undefined, numberFormat, undefined, undefined, "0.0%"];
}
