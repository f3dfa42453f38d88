import type { Bilingual } from "../../kpi/texts";
import { LAST_MONTH } from "./calendar";

/** Formulas on the guide sheet, in both languages. The month is in $C$4. */
export interface Example {
  readonly name: Bilingual;
  readonly formula: Bilingual;
  readonly numberFormat: string;
  /** What TARGET and STATUS call it; left out where the sources have no reference value. */
  readonly indicator?: Bilingual;
}

export const GUIDE_MONTH = LAST_MONTH;

const PERCENT = "0.0%";

export const EXAMPLES: readonly Example[] = [
  {
    name: { zh: "客户流失率", en: "Customer churn" },
    formula: {
      zh: "=AFTERSALES.CHURN(工单[客户号],工单[进厂时间],$C$4)",
      en: "=AFTERSALES.CHURN(WorkOrders[Customer no],WorkOrders[Arrival],$C$4)",
    },
    numberFormat: PERCENT,
    indicator: { zh: "客户流失率", en: "CHURN" },
  },
  {
    name: { zh: "一次修复率", en: "First-time fix rate" },
    formula: {
      zh: "=AFTERSALES.FIRSTFIXRATE(工单[是否返修],,工单[进厂时间],$C$4)",
      en: "=AFTERSALES.FIRSTFIXRATE(WorkOrders[Comeback],,WorkOrders[Arrival],$C$4)",
    },
    numberFormat: PERCENT,
    indicator: { zh: "一次修复率", en: "FIRSTFIXRATE" },
  },
  {
    name: { zh: "客户投诉率", en: "Complaint rate" },
    formula: {
      zh: "=AFTERSALES.COMPLAINTRATE(投诉[投诉单号],工单[委托书号],投诉[受理时间],工单[进厂时间],$C$4)",
      en: "=AFTERSALES.COMPLAINTRATE(Complaints[Case no],WorkOrders[Order no],Complaints[Received],WorkOrders[Arrival],$C$4)",
    },
    numberFormat: PERCENT,
    indicator: { zh: "客户投诉率", en: "COMPLAINTRATE" },
  },
  {
    name: { zh: "两周结案率", en: "Closed within two weeks" },
    formula: {
      zh: "=AFTERSALES.COMPLAINTCLOSURERATE(投诉[受理时间],投诉[结案时间],EOMONTH($C$4,0))",
      en: "=AFTERSALES.COMPLAINTCLOSURERATE(Complaints[Received],Complaints[Closed],EOMONTH($C$4,0))",
    },
    numberFormat: PERCENT,
    indicator: { zh: "两周结案率", en: "COMPLAINTCLOSURERATE" },
  },
  {
    name: { zh: "净推荐值(分)", en: "Net promoter score" },
    formula: {
      zh: "=AFTERSALES.NPS(回访[推荐分],回访[回访日期],$C$4)",
      en: "=AFTERSALES.NPS(FollowUps[Score],FollowUps[Call date],$C$4)",
    },
    numberFormat: "0.0",
  },
  {
    name: { zh: "平均维修时间(小时)", en: "Mean time to repair (hours)" },
    formula: {
      zh: '=AFTERSALES.MTTR(工单[进厂时间],工单[交车时间],,"1-7 8:30-17:30",,工单[进厂时间],$C$4)',
      en: '=AFTERSALES.MTTR(WorkOrders[Arrival],WorkOrders[Delivered],,"1-7 8:30-17:30",,WorkOrders[Arrival],$C$4)',
    },
    numberFormat: "0.0",
  },
  {
    name: { zh: "总客单价(元)", en: "Average order value (CNY)" },
    formula: {
      zh: "=AFTERSALES.AVGROVALUE(工单[结算金额],,工单[进厂时间],$C$4)",
      en: "=AFTERSALES.AVGROVALUE(WorkOrders[Amount],,WorkOrders[Arrival],$C$4)",
    },
    numberFormat: "#,##0",
  },
  {
    name: { zh: "配件毛利率", en: "Parts margin" },
    formula: {
      zh: "=AFTERSALES.PARTSMARGIN(领料[销售金额],领料[成本金额],领料[领料日期],$C$4)",
      en: "=AFTERSALES.PARTSMARGIN(PartIssues[Revenue],PartIssues[Cost],PartIssues[Issue date],$C$4)",
    },
    numberFormat: PERCENT,
    indicator: { zh: "配件毛利率", en: "PARTSMARGIN" },
  },
  {
    name: { zh: "季度移动周转率(最近三个月)", en: "Parts turnover, latest quarter" },
    formula: {
      zh: "=AFTERSALES.PARTSTURNOVER(配件月报[月均库存],配件月报[出库成本])",
      en: "=AFTERSALES.PARTSTURNOVER(PartMonths[Mean stock],PartMonths[Issues])",
    },
    numberFormat: "0.00",
    indicator: { zh: "季度移动周转率", en: "PARTSTURNOVER" },
  },
];

/** A formula that fills several cells, with the headings above them. */
export interface SpillExample {
  readonly title: Bilingual;
  readonly headings: readonly Bilingual[];
  readonly formula: Bilingual;
  readonly numberFormats: readonly string[];
}

/** Both stand beside the months in $B$19:$B$31. */
export const TRENDS: readonly Example[] = [
  {
    name: { zh: "一次修复率", en: "First-time fix" },
    formula: {
      zh: '=AFTERSALES.TREND("一次修复率",$B$19:$B$31,工单[是否返修],,工单[进厂时间])',
      en: '=AFTERSALES.TREND("FIRSTFIXRATE",$B$19:$B$31,WorkOrders[Comeback],,WorkOrders[Arrival])',
    },
    numberFormat: PERCENT,
  },
  {
    name: { zh: "客户流失率", en: "Churn" },
    formula: {
      zh: '=AFTERSALES.TREND("客户流失率",$B$19:$B$31,工单[客户号],工单[进厂时间])',
      en: '=AFTERSALES.TREND("CHURN",$B$19:$B$31,WorkOrders[Customer no],WorkOrders[Arrival])',
    },
    numberFormat: PERCENT,
  },
];

/** The line that the first of them is to reach. */
export const TREND_REFERENCE: Bilingual = {
  zh: '=AFTERSALES.TARGET("一次修复率","min")',
  en: '=AFTERSALES.TARGET("FIRSTFIXRATE","min")',
};

export const SPILLS: readonly SpillExample[] = [
  {
    title: { zh: "各门店的一次修复率(全部月份)", en: "First-time fix by store, all months" },
    headings: [
      { zh: "门店", en: "Store" },
      { zh: "工单", en: "Orders" },
      { zh: "一次修复率", en: "First-time fix" },
    ],
    formula: {
      zh: '=AFTERSALES.BYGROUP("一次修复率",工单[门店],工单[是否返修])',
      en: '=AFTERSALES.BYGROUP("FIRSTFIXRATE",WorkOrders[Store],WorkOrders[Comeback])',
    },
    numberFormats: ["General", "0", PERCENT],
  },
  {
    title: { zh: "收入构成(本月)", en: "Revenue mix of the month" },
    headings: [
      { zh: "维修类型", en: "Job type" },
      { zh: "金额", en: "Amount" },
      { zh: "占比", en: "Share" },
    ],
    formula: {
      zh: "=AFTERSALES.REVENUEMIX(工单[维修类型],工单[结算金额],,工单[进厂时间],$C$4)",
      en: '=AFTERSALES.REVENUEMIX(WorkOrders[Job type],WorkOrders[Amount],{"Warranty claim";"Maintenance";"Repair";"Accident"},WorkOrders[Arrival],$C$4)',
    },
    numberFormats: ["General", "#,##0", PERCENT],
  },
];

/** What to type next; shown as text. The last one shows what an error says. */
export const INVITATIONS: readonly Bilingual[] = [
  {
    zh: "=AFTERSALES.CHURNLIST(工单[客户号],工单[进厂时间],$C$4)",
    en: "=AFTERSALES.CHURNLIST(WorkOrders[Customer no],WorkOrders[Arrival],$C$4)",
  },
  {
    zh: '=AFTERSALES.AUDIT("客户流失率",工单[客户号],工单[进厂时间],$C$4)',
    en: '=AFTERSALES.AUDIT("CHURN",WorkOrders[Customer no],WorkOrders[Arrival],$C$4)',
  },
  { zh: '=AFTERSALES.EXPLAIN("客户流失率")', en: '=AFTERSALES.EXPLAIN("CHURN")' },
  {
    zh: "=AFTERSALES.FIRSTFIXRATE(工单[客户名称])",
    en: "=AFTERSALES.FIRSTFIXRATE(WorkOrders[Customer])",
  },
];
