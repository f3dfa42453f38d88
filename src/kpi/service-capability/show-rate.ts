import { defineShare } from "../shares";
import { article } from "../sources";

/** SHOWRATE({"是";"否";"是";"是"}) is 0.75. */
export const SHOWRATE = defineShare({
  id: "SHOWRATE",
  group: "serviceCapability",
  name: { zh: "预约到店率", en: "Show rate" },
  synonyms: ["履约率", "Appointment show rate"],
  description: {
    zh: "应到的预约中如约进厂的占比:到店 ÷ 应到预约。与预约率(预约进厂 ÷ 进厂台次)不同",
    en: "Share of due appointments that were kept: kept / due. Not the appointment rate, which is out of all visits",
  },
  events: {
    argument: "kept",
    name: "如约到店",
    description: {
      zh: "如约到店的预约数,或每个预约一个是/否标记",
      en: "Numbers of appointments kept, or a yes/no flag for each appointment",
    },
    total: { zh: "如约到店", en: "appointments kept" },
  },
  total: {
    argument: "due",
    name: "应到预约",
    description: {
      zh: "应到的预约数,或与标记同高的预约单号列;省略时以已知的是/否个数为分母",
      en: "Numbers of appointments due, or the column of appointment ids beside the flags; left out, the known flags are the base",
    },
    total: { zh: "应到预约", en: "appointments due" },
  },
  direction: "higher",
  related: [],
  source: article("2.2"),
  reading: {
    zh: "如约到店的预约 ÷ 当期应到的预约,按预约日期统计;取消的预约请先剔除",
    en: "Appointments kept over appointments due, by the booked date; leave cancelled appointments out first",
  },
  errata: [],
  records: { kept: "appointments.kept", dates: "appointments.due" },
  example: { arguments: { kept: [true, true, false, true] }, result: 0.75 },
});
