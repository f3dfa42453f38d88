import { countOf, sumOf } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference } from "../native";
import { amount, count } from "../parameters";
import { article } from "../sources";

/** Labour revenue per technician. TECHPRODUCTIVITY(230000,10) is 23,000; months with {10;10;12} are technician-months. */
export const TECHPRODUCTIVITY = defineKpi({
  id: "TECHPRODUCTIVITY",
  number: "2.3",
  group: "serviceCapability",
  name: { zh: "技师生产力", en: "Labour sales per technician" },
  synonyms: ["Labour sales per technician (technician productivity, money)"],
  description: {
    zh: "工时收入 ÷ 维修人员数(元/人/月),先求和再相除。逐月的人数相加即人月。不是工时比率,见 TECHEFFICIENCY",
    en: "Labour revenue / technicians (money per head and month), sums first; heads of several months add up to head-months. Not a ratio of hours: TECHEFFICIENCY",
  },
  parameters: {
    laborRevenue: amount(
      { zh: "工时收入", en: "laborRevenue" },
      { zh: "工时收入(扣除折扣),退款为负", en: "Labour revenue net of discounts, refunds negative" },
    ),
    technicians: count(
      { zh: "维修人员数", en: "technicians" },
      {
        zh: "维修人员数(学徒可按比例,如 0.5),或维修技师的工号列(同号计一次)",
        en: "Numbers of technicians (apprentices in part, such as 0.5), or a column of their ids (an id counts once)",
      },
      { single: true },
    ),
  },
  filter: "records",
  unit: "moneyPerMonth",
  numberFormat: "#,##0",
  direction: "range",
  reference: { printed: "1--5万元", minimum: 10000, maximum: 50000 },
  stars: 5,
  related: ["工位生产率", "维修收入构成比", "产值"],
  source: article("2.3"),
  formula: "技师生产力=当月工时收入/维修人员数",
  reading: {
    zh: "当月工时收入(元)÷ 当月维修人员数(期初与期末的平均);参考值按 10,000~50,000 元",
    en: "Labour revenue of the month (yuan) over technicians (mean of opening and closing); the reference is 10,000 to 50,000 yuan",
  },
  errata: [ERRATA.Q20, ERRATA.Q26],
  records: {
    laborRevenue: "workshopFigures.laborRevenue",
    technicians: "workshopFigures.technicians",
    dates: "workshopFigures.month",
  },
  totals: {
    laborRevenue: { zh: "工时收入", en: "labour revenue", unit: "money", typical: 200000 },
    technicians: { zh: "维修人员数", en: "technicians", unit: "people", typical: 8 },
  },
  base: "technicians",
  numerator: ["laborRevenue"],
  measures: ({ laborRevenue, technicians }) => ({
    laborRevenue: sumOf(laborRevenue, { parameter: "laborRevenue" }),
    technicians: countOf(technicians, { parameter: "technicians" }),
  }),
  value: ({ laborRevenue, technicians }) => laborRevenue / technicians,
  fromTotals: operation(reference("laborRevenue"), "/", reference("technicians")),
  withoutRecords: {
    zh: "维修人员数来自人事,不在维修记录中;请填入月度合计表",
    en: "The number of technicians comes from personnel, not from repair records; enter it on the sheet of monthly totals",
  },
  native: operation(
    call("SUMIFS", reference("laborRevenue"), ...inPeriod("dates")),
    "/",
    call("SUMIFS", reference("technicians"), ...inPeriod("dates")),
  ),
  example: { arguments: { laborRevenue: [42000, 38000, 40000], technicians: [4, 4, 4] }, result: 10000 },
});
