import type { KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { date, id, month, number, optional, withDefault } from "../parameters";

/** The arguments that CHURN and CHURNLIST share. */
export const churnParameters = {
  customers: id(
    { zh: "客户", en: "customers" },
    { zh: "每次进厂的客户号(或车架号)", en: "The customer (or vehicle) of each visit" },
  ),
  visitDates: date(
    { zh: "进厂日期", en: "visitDates" },
    { zh: "每次进厂的日期", en: "The date of each visit" },
  ),
  month: month(
    { zh: "统计月", en: "month" },
    {
      zh: `统计月 N,如 "2025-08" 或该月任一日期;N 月本身不看`,
      en: `The month N, such as "2025-08" or a date in it; N itself is not looked at`,
    },
  ),
  windowMonths: withDefault(
    number(
      { zh: "窗口月数", en: "windowMonths" },
      {
        zh: "N 之前多少个月没有再进厂算流失,默认 6",
        en: "Months before N without a visit that make a customer lost, 6 if left out",
      },
      { minimum: 1, maximum: 120, whole: true },
    ),
    6,
  ),
  cohortLag: optional(
    number(
      { zh: "队列月", en: "cohortLag" },
      {
        zh: "以 N 之前第几个月进厂的客户为分母,默认为窗口月数 + 1",
        en: "How many months before N the cohort visited, windowMonths + 1 if left out",
      },
      { minimum: 2, maximum: 121, whole: true },
    ),
  ),
};

export interface ChurnArguments {
  readonly customers: KeyColumn;
  readonly visitDates: NumberColumn;
  readonly month: number;
  readonly windowMonths: number;
  readonly cohortLag?: number | undefined;
}
