import { isNoVisit } from "../left-out";
import { dataset } from "./lists";

/** Insurances that expire, and when they were renewed: a row is a car's policy. */
export const renewals = dataset("renewals", ["续保跟踪", "Insurance renewals"], "expiry", [
  [
    "vehicle",
    "id",
    ["车架号", "VIN", "车牌号", "车辆", "到期车辆"],
    ["Vehicle", "Chassis number", "Plate number"],
  ],
  [
    "expiry",
    "date",
    ["保险到期日", "保险到期日期", "保单到期日", "到期日期", "到期日"],
    ["Policy expiry", "Insurance expiry"],
  ],
  ["renewed", "date", ["续保日期", "续保时间", "续保出单日期"], ["Renewal date", "Renewed", "Renewed on"]],
  ["status", "category", ["保单状态", "状态"], ["Policy status", "Status"], { leavesOut: isNoVisit }],
]);

/** Figures of the workshop by month, or by day: people, hours, bays and what belongs to no single order. */
export const workshopFigures = dataset("workshopFigures", ["车间月报", "Workshop figures"], "month", [
  ["month", "month", ["月份", "年月", "日期", "统计月份"], ["Month", "Period", "Date"]],
  ["laborRevenue", "amount", ["工时收入", "工时费"], ["Labour revenue", "Labor revenue"]],
  [
    "technicians",
    "amount",
    ["技师人数", "维修人员数", "维修技师数"],
    ["Technicians", "Number of technicians"],
  ],
  [
    "soldHours",
    "amount",
    ["售出工时", "销售工时", "标准工时"],
    ["Sold hours", "Hours sold", "Flagged hours"],
  ],
  [
    "workedHours",
    "amount",
    ["实际工时", "作业工时", "实作工时", "实际作业工时"],
    ["Worked hours", "Hours worked"],
  ],
  ["availableHours", "amount", ["可用工时", "出勤工时", "在岗工时"], ["Available hours", "Attended hours"]],
  [
    "occupiedHours",
    "amount",
    ["工位占用工时", "工位占用小时", "占用小时"],
    ["Occupied bay hours", "Occupied hours"],
  ],
  ["bayHours", "amount", ["工位可用工时", "工位可用小时", "可用小时"], ["Available bay hours", "Bay hours"]],
  ["visits", "amount", ["进厂台次", "进站台次"], ["Visits", "Number of visits"]],
  ["accessories", "amount", ["精品收入", "售后精品收入", "精品金额"], ["Accessory sales", "Accessories"]],
  ["paintMaterial", "amount", ["辅料成本", "油漆辅料成本", "油漆成本"], ["Paint material cost"]],
  ["paintRevenue", "amount", ["喷漆收入", "喷漆产值", "油漆营业额"], ["Paint revenue"]],
  ["referred", "amount", ["保险送修金额", "送修金额"], ["Referred repairs", "Insurer-referred amount"]],
  ["premiums", "amount", ["保费", "保费收入", "新保续保金额"], ["Premiums", "Insurance premiums"]],
  ["operatingHours", "amount", ["运行小时", "运行时间小时", "设备运行小时"], ["Operating hours"]],
  ["failures", "amount", ["故障次数", "故障数", "故障"], ["Failures", "Number of failures"]],
  ["contracts", "amount", ["合同数量", "合同数", "合同"], ["Contracts", "Number of contracts"]],
  ["customers", "amount", ["客户数量", "客户数", "客户"], ["Customers", "Number of customers"]],
]);
