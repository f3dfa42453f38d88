import { VALUE_NOTES } from "./words";

/** Notes beside the figures of REPORT. */
export const REPORT_NOTES = {
  missing: { zh: "表中没有这些列:{columns}", en: "the table lacks: {columns}" },
  noRecords: {
    zh: "没有一种明细表含有它的各项",
    en: "no table of records holds its figures",
  },
  byGroup: { zh: "每组一个数值,请用 {id}", en: "a value for each group: use {id}" },
  ...VALUE_NOTES,
  otherTypes: { zh: "“其他”含:{types}", en: "其他 (other) holds: {types}" },
  negativePart: { zh: "有一类金额为负", en: "a part is negative" },
  openOrders: {
    zh: "按交车时间分辨台次则为 {count}:未交车又开单的不另计",
    en: "{count} if told by when cars were handed over: an order opened before that is the same visit",
  },
  noReceipts: {
    zh: "没有首次入库日期列:从未出库的一律算呆滞",
    en: "no column of first receipts: what was never issued counts as dead",
  },
  oneAsset: { zh: "按一台设备计", en: "as if of one asset" },
  visitorsOnly: {
    zh: "车辆取自本表,没来过的车不在其中",
    en: "only cars that came are in the table",
  },
  borrowedDates: { zh: "按“{header}”计入期间", en: 'by "{header}"' },
  severalDates: {
    zh: "按“{header}”计入期间,另有日期列 {others}",
    en: 'by "{header}"; there are also {others}',
  },
  unfitDates: {
    zh: "{headers} 不是记录的日期,计入全部记录",
    en: "{headers} is not when a record happened: all records count",
  },
  noDates: { zh: "没有日期列,计入全部记录", en: "no column of dates: all records count" },
  undated: { zh: "{count} 行没有日期,未计", en: "rows without a date, not counted: {count}" },
  excluded: { zh: "未计入分母:{reasons}", en: "rows not in the base: {reasons}" },
  rows: { zh: "{what} {count} 行", en: "{what} ({count})" },
  doubtful: { zh: "列“{header}”:{doubt}", en: 'column "{header}": {doubt}' },
  leftOut: { zh: "已剔除:{words}", en: "rows left out: {words}" },
  totalsRows: { zh: "合计行", en: "totals" },
  join: { zh: ";", en: "; " },
  list: { zh: "、", en: ", " },
} as const;
