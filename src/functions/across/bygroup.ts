import { byGroup } from "../../kpi/compute/groups";
import type { Parameter } from "../../kpi/parameters";
import type { AddInFunction } from "../define";
import { callParameters, kpiParameter, readKpi, required } from "./arguments";

const groups: Parameter = {
  kind: "category",
  name: { zh: "分组", en: "groups" },
  description: {
    zh: "每行记录所属的组(门店、车型、顾问等),与该指标第一张表的列同高",
    en: "The group of each record (store, model, advisor), as high as the columns of the indicator's first table",
  },
};

/** An indicator once per group: group, records, value; the largest group first, blank groups last. */
export const BYGROUP: AddInFunction = {
  id: "BYGROUP",
  name: { zh: "分组计算", en: "Indicator by group" },
  description: {
    zh: "按组计算同一指标:组、记录数、数值;记录多的在前,空白组在最后。没有数值时为空",
    en: "An indicator once per group: group, records, value; most records first, blank groups last. No value is an empty cell",
  },
  parameters: { kpi: kpiParameter, groups, ...callParameters() },
  spills: true,
  run([kpiArgument, groupsArgument, ...args]) {
    const kpi = readKpi(kpiArgument);
    const rows = byGroup(kpi, required(groupsArgument, "groups"), args);
    return {
      rows: rows.length > 0 ? rows : [["", "", ""]],
      numberFormats: [undefined, "0", kpi.numberFormat],
    };
  },
  example: {
    arguments: {
      kpi: { zh: "一次修复率", en: "FIRSTFIXRATE" },
      groups: [
        { zh: "甲", en: "North" },
        { zh: "乙", en: "South" },
        { zh: "甲", en: "North" },
        { zh: "乙", en: "South" },
        { zh: "甲", en: "North" },
      ],
      argument1: [true, false, false, false, false],
    },
    result: [
      [{ zh: "甲", en: "North" }, 3, 2 / 3],
      [{ zh: "乙", en: "South" }, 2, 1],
    ],
  },
};
