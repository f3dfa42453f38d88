import { shown } from "../../cells/cell";
import { readAmount } from "../../cells/amounts";
import { invalid } from "../../cells/fault";
import { UNREADABLE } from "../../cells/marks";
import { statusOf } from "../../kpi/judgement";
import type { Parameter } from "../../kpi/parameters";
import { STATUS_WORDS } from "../../locale/words";
import type { AddInFunction } from "../define";
import {
  kpiParameter,
  languageParameter,
  readIndicator,
  readLanguage,
  scalarOf,
  targetsParameter,
} from "./arguments";
import { limitsOf, refusePercentPoints } from "./targets";

const valueParameter: Parameter = {
  kind: "amount",
  name: { zh: "数值", en: "value" },
  description: {
    zh: "指标的数值(未四舍五入),空白为“无数据”",
    en: "The indicator's value, unrounded; a blank is no data",
  },
};

/** STATUS("FIRSTFIXRATE",0.9796) is "below"; STATUS("客户流失率",0.25) is 高于参考值. */
export const STATUS: AddInFunction = {
  id: "STATUS",
  name: { zh: "状态", en: "Status" },
  description: {
    zh: "数值与参考值相比:达标、低于参考值、高于参考值、无参考值、无数据",
    en: "A value against its reference: met, below, above, no target, no data",
  },
  parameters: {
    kpi: kpiParameter,
    value: valueParameter,
    targets: targetsParameter,
    language: languageParameter,
  },
  spills: false,
  run([kpiArgument, valueArgument, targets, language]) {
    const kpi = readIndicator(kpiArgument);
    const words = readLanguage(language, kpiArgument);
    const content = scalarOf(valueArgument, "value");
    const value = content === undefined ? undefined : readAmount(content);
    if (value !== undefined && !(Math.abs(value) < UNREADABLE)) {
      throw invalid("unreadableNumber", { parameter: "value", found: shown(content) });
    }
    if (value !== undefined) refusePercentPoints(kpi, value, { parameter: "value" });
    return { value: STATUS_WORDS[statusOf(value, limitsOf(kpi, targets))][words] };
  },
  example: {
    arguments: { kpi: { zh: "客户流失率", en: "CHURN" }, value: 0.25 },
    result: { zh: "高于参考值", en: "above" },
  },
};
