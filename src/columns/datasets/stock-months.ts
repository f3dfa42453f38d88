import type { Dataset } from "../types";
import { storeColumn } from "./shared";

const END_OF_MONTH = {
  zh: "期末库存不是月均库存(期初与期末的平均)",
  en: "stock at the end of the month is not its mean (of opening and closing)",
};
const ONLY_REPAIRS = {
  zh: "可能只有维修领料,不含外销出库",
  en: "may hold issues to the workshop only, without counter sales",
};

/** Stock of parts by month: a row is a month, or a month of one warehouse. */
export const stockMonths: Dataset = {
  id: "stockMonths",
  name: { zh: "库存月报", en: "Monthly stock" },
  dateColumn: "stockMonths.month",
  columns: [
    {
      id: "stockMonths.month",
      kind: "month",
      name: { zh: "月份", en: "Month" },
      headers: ["月份", "年月", "统计月", "统计月份", "会计期间", "期间", "月", "Month", "Period"],
      doubtfulHeaders: {
        日期: { zh: "“日期”可能是某一天,不是月份", en: "may be a day, not a month" },
        Date: { zh: "“Date”可能是某一天,不是月份", en: "may be a day, not a month" },
      },
    },
    {
      id: "stockMonths.stock",
      kind: "amount",
      name: { zh: "月均库存", en: "Mean stock" },
      headers: [
        "月均库存",
        "月均库存金额",
        "月均库存成本",
        "平均库存",
        "平均库存金额",
        "平均库存成本",
        "Mean stock",
        "Average stock",
        "Average inventory",
        "Mean inventory",
        "Avg stock",
        "Avg inventory",
      ],
      doubtfulHeaders: {
        期末库存: END_OF_MONTH,
        月末库存: END_OF_MONTH,
        期末库存金额: END_OF_MONTH,
        库存金额: END_OF_MONTH,
        库存成本: END_OF_MONTH,
        "Closing stock": END_OF_MONTH,
        Stock: END_OF_MONTH,
        Inventory: END_OF_MONTH,
      },
    },
    {
      id: "stockMonths.issues",
      kind: "amount",
      name: { zh: "月出库成本", en: "Issues at cost" },
      headers: [
        "月出库成本",
        "出库成本",
        "出库成本合计",
        "出库金额",
        "本月出库",
        "本月出库成本",
        "本月出库金额",
        "Issues at cost",
        "Issues",
        "Issue cost",
        "Monthly issues",
        "Cost of issues",
      ],
      doubtfulHeaders: {
        维修领料出库成本: ONLY_REPAIRS,
        维修出库成本: ONLY_REPAIRS,
        销售出库成本: {
          zh: "可能只有外销,不含维修领料",
          en: "may hold counter sales only, without the workshop",
        },
        出库数量: { zh: "数量不是成本", en: "a quantity is not a cost" },
      },
    },
    storeColumn("stockMonths"),
  ],
};
