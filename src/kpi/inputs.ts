import type { Indicator } from "./define";
import type { Bilingual } from "./texts";

/** A figure that indicators of the article hang together with and that no function computes by itself. */
export interface Input extends Indicator {
  /** Entered by hand, taken from the accounts, or a division of records by a column of the person's own (MIXBY). */
  readonly kind: "manual" | "finance" | "breakdown";
  /** What it is. */
  readonly what: Bilingual;
}

const RATE = "0.0%";
const MONEY = "#,##0.00";

/** With targets of one's own, each can be compared, scored and diagnosed as an indicator can. */
export const INPUTS: readonly Input[] = [
  {
    id: "EQUIPMENTAVAILABILITY",
    kind: "manual",
    name: { zh: "设备完好率", en: "Equipment availability" },
    synonyms: ["工具设备完好率"],
    what: { zh: "设备可用小时 ÷ 计划小时", en: "hours that equipment is available over hours planned" },
    numberFormat: RATE,
  },
  {
    id: "ATTENDANCERATE",
    kind: "manual",
    name: { zh: "出勤率", en: "Attendance rate" },
    what: { zh: "出勤天数 ÷ 应出勤天数", en: "days attended over days rostered" },
    numberFormat: RATE,
  },
  {
    id: "TRAININGPLANRATE",
    kind: "manual",
    name: { zh: "培训计划完成率", en: "Training plan completion" },
    what: { zh: "已举办课程 ÷ 计划课程", en: "courses held over courses planned" },
    numberFormat: RATE,
  },
  {
    id: "ORDERACCURACY",
    kind: "manual",
    name: { zh: "工单信息准确率", en: "Work-order accuracy" },
    what: { zh: "抽查中信息正确的工单 ÷ 抽查工单", en: "correct orders over the orders of an audit sample" },
    numberFormat: RATE,
  },
  {
    id: "BASECUSTOMERS",
    kind: "manual",
    name: { zh: "基盘客户数", en: "Base customers" },
    what: { zh: "按本店规则仍属有效的客户数", en: "customers who are active by the dealer's own rule" },
    numberFormat: "#,##0",
  },
  {
    id: "PARTSREVENUE",
    kind: "finance",
    name: { zh: "配件销售额", en: "Parts sales" },
    what: { zh: "当期配件收入", en: "parts revenue of the period" },
    numberFormat: MONEY,
  },
  {
    id: "REPAIRREVENUE",
    kind: "finance",
    name: { zh: "维修收入", en: "Repair revenue" },
    what: { zh: "当期工时与配件收入", en: "labour and parts revenue of the period" },
    numberFormat: MONEY,
  },
  {
    id: "LABORREVENUE",
    kind: "finance",
    name: { zh: "工时收入", en: "Labour revenue" },
    what: { zh: "当期工时收入", en: "labour revenue of the period" },
    numberFormat: MONEY,
  },
  {
    id: "DIRECTLABORCOST",
    kind: "finance",
    name: { zh: "直接人工成本", en: "Direct labour cost" },
    what: { zh: "当期一线技师的工资与奖金", en: "wages and bonuses of productive technicians in the period" },
    numberFormat: MONEY,
  },
  {
    id: "DISCOUNTS",
    kind: "finance",
    name: { zh: "折让", en: "Discounts" },
    what: { zh: "当期给予客户的折扣与减免", en: "discounts given to customers in the period" },
    numberFormat: MONEY,
  },
  {
    id: "MODELMIX",
    kind: "breakdown",
    name: { zh: "维修车型构成比", en: "Mix by vehicle model" },
    synonyms: ["维修车型占比"],
    what: { zh: "按车型列", en: "over the column of models" },
    numberFormat: RATE,
  },
  {
    id: "AGEMIX",
    kind: "breakdown",
    name: { zh: "维修车龄构成比", en: "Mix by vehicle age" },
    synonyms: ["维修车龄占比", "车龄结构比"],
    what: { zh: "按车龄段列", en: "over the column of age bands" },
    numberFormat: RATE,
  },
];

export function isInput(indicator: Indicator): indicator is Input {
  return "kind" in indicator;
}
