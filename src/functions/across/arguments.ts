import { CellError, contentOf } from "../../cells/cell";
import { invalid, Refusal, type Fault } from "../../cells/fault";
import { cellAt, positionOf, toRange, type Range } from "../../cells/range";
import { findIndicator, findKpi } from "../../kpi/catalogue";
import { readChoice } from "../../kpi/compute/options";
import type { Indicator, Kpi } from "../../kpi/define";
import { isInput } from "../../kpi/inputs";
import { choice, optional, type Parameter } from "../../kpi/parameters";
import type { Language } from "../../kpi/texts";

/** Arguments that several functions across indicators have, and how they are read. */

function plain(name: Parameter["name"], description: Parameter["description"]): Parameter {
  return { kind: "category", name, description };
}

export const kpiParameter = plain(
  { zh: "指标", en: "kpi" },
  {
    zh: `函数名、指标名或编号文本,如 "CHURN"、"客户流失率"、"1.4"`,
    en: `An indicator: function, name, or number as text, such as "CHURN" or "1.4"`,
  },
);

export const targetsParameter = optional(
  plain(
    { zh: "参考值表", en: "targets" },
    {
      zh: "三列的区域:指标、下限、上限(可带表头);省略时用内置参考值",
      en: "Three columns: kpi, min, max (header optional); the built-in reference values if left out",
    },
  ),
);

const LANGUAGES = choice(
  { zh: "语言", en: "language" },
  { zh: `"zh" 或 "en";省略时随指标的写法`, en: `"zh" or "en"; left out, it follows the kpi argument` },
  [
    { value: "zh", words: ["zh", "zh-CN", "中文"] },
    { value: "en", words: ["en", "en-US", "英文"] },
  ],
);
export const languageParameter = optional(LANGUAGES);

const CALL_ARGUMENTS = 12;

/** argument1 … argument12: the indicator's own arguments. */
export function callParameters(): Record<string, Parameter> {
  const numbers = Array.from({ length: CALL_ARGUMENTS }, (_, index) => index + 1);
  return Object.fromEntries(
    numbers.map((number) => [
      `argument${number}`,
      {
        ...optional(
          plain(
            { zh: `参数${number}`, en: `argument${number}` },
            { zh: `该指标函数的第 ${number} 个参数`, en: `The indicator's own argument ${number}` },
          ),
        ),
        follows: number > 1,
      },
    ]),
  );
}

export function required(argument: unknown, parameter: string): Range {
  const range = toRange(argument);
  if (range === undefined) throw invalid("missingArgument", { parameter });
  return range;
}

/** The one value of an argument; undefined for a blank. */
export function scalarOf(argument: unknown, parameter: string): string | number | boolean | undefined {
  const range = toRange(argument);
  if (range === undefined) return undefined;
  if (range.length !== 1)
    throw invalid("oneCellExpected", { parameter, found: `${range.rows} × ${range.columns}` });
  return valueAt(range, 0, parameter);
}

/** The value of one cell of an argument; an Excel error comes back as that error. */
export function valueAt(
  range: Range,
  index: number,
  parameter: string,
): string | number | boolean | undefined {
  const content = contentOf(cellAt(range, index));
  if (!(content instanceof CellError)) return content;
  throw new Refusal({ code: "excelError", error: content.code, parameter, ...positionOf(range, index) });
}

/** The indicator an argument names; as a number 1.1 and 4.1 may also be meant as 1.10 and 4.10. */
export function readIndicator(argument: unknown, parameter = "kpi"): Indicator {
  const name = scalarOf(argument, parameter);
  if (name === undefined) throw invalid("missingArgument", { parameter });
  return indicatorNamed(name, { parameter });
}

/** The indicator that a cell names. */
export function indicatorNamed(
  name: string | number | boolean,
  where: Pick<Fault, "parameter" | "row" | "column">,
): Indicator {
  const found = String(name);
  if (typeof name === "number" && findIndicator(`${name}0`) !== undefined)
    throw invalid("ambiguousKpiNumber", { ...where, found });
  const indicator = findIndicator(found);
  if (indicator === undefined) throw invalid("unknownKpi", { ...where, found });
  return indicator;
}

/** The same where the indicator must be computed, not only compared. */
export function readKpi(argument: unknown, parameter = "kpi"): Kpi {
  const indicator = readIndicator(argument, parameter);
  const kpi = findKpi(indicator.id);
  if (kpi !== undefined) return kpi;
  const isBreakdown = isInput(indicator) && indicator.kind === "breakdown";
  const code = isBreakdown ? "computedByMix" : "notYetComputed";
  throw invalid(code, { parameter, found: asWritten(argument, parameter) });
}

/** What an indicator is called in the argument that names it: messages speak of it by that name. */
export function asWritten(argument: unknown, parameter = "kpi"): string {
  return String(scalarOf(argument, parameter) ?? "");
}

/** The language asked for, or that of the kpi argument. */
export function readLanguage(language: unknown, kpi: unknown): Language {
  return readGivenLanguage(language) ?? languageOf(scalarOf(kpi, "kpi") ?? "");
}

/** The language asked for, where one is. */
export function readGivenLanguage(language: unknown): Language | undefined {
  const range = toRange(language);
  return range && (readChoice(range, "language", LANGUAGES) as Language | undefined);
}

/** A function's or English name is English, all else Chinese. */
export function languageOf(name: string | number | boolean): Language {
  return /^[\x20-\x7e]*[a-z][\x20-\x7e]*$/i.test(String(name).trim()) ? "en" : "zh";
}
