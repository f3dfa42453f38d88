import type { TaskReasons } from "../compute/due";
import type { Total } from "../define";
import { date } from "../parameters";
import type { Bilingual } from "../texts";

/** The arguments of what asks whether part requirements were delivered when they were due. */
export const dueParameter = date(
  { zh: "到期时间", en: "due" },
  {
    zh: "每条零件需求按服务水平协议应交付的时间;只有日期时为当天之内",
    en: "When each part requirement is due by the SLA; without a time of day, the end of that day",
  },
);
export const deliveredParameter = date(
  { zh: "交付时间", en: "delivered" },
  { zh: "实际交付时间,未交付为空", en: "When it was delivered, blank if it was not" },
);
export const asOfDescription: Bilingual = {
  zh: "看到哪一天为止:到时应交未交的算迟;省略时未交付的不计入",
  en: "The day of judgement: due and not delivered by then is late; left out, what is undelivered does not count",
};

export const dueTotal: Total = { zh: "应交付需求", en: "requirements due", unit: "count" };

export const deliveryReasons: TaskReasons = {
  noDueTime: { zh: "没有到期时间", en: "no due time" },
  notYetDue: { zh: "未交付,还没有到期", en: "not delivered and not yet due" },
  notDone: { zh: "未交付,未给截至日", en: "not delivered, and no as-of date given" },
};

/** The example of both rates: five requirements, of which the last was late. */
export const fiveDeliveries = {
  due: ["2025-08-01 12:00", "2025-08-01 12:00", "2025-08-01 12:00", "2025-08-01 12:00", "2025-08-01 12:00"],
  delivered: [
    "2025-08-01 10:00",
    "2025-08-01 11:00",
    "2025-08-01 11:30",
    "2025-08-01 09:00",
    "2025-08-01 13:00",
  ],
} as const;
