import { ERRATA } from "../errata";
import { defineShare, VISITS } from "../shares";
import { article } from "../sources";

/** APPOINTMENTRATE({1;0;1;0;0},{1;1;1;1;1}) is 0.4. */
export const APPOINTMENTRATE = defineShare({
  id: "APPOINTMENTRATE",
  number: "2.2",
  group: "serviceCapability",
  name: { zh: "预约率", en: "Appointment rate" },
  synonyms: ["Appointment rate (booked visits share)"],
  description: {
    zh: "预约并进厂的台次占比:预约进厂 ÷ 进厂台次。预约后没有来的不计;约而未到另见 SHOWRATE",
    en: "Share of visits that came by appointment: appointments / visits. Who did not come does not count; see SHOWRATE",
  },
  events: {
    argument: "appointments",
    name: "预约进厂",
    description: {
      zh: "预约并进厂的台次数,每行一个是/否(有/无)标记,或有预约的工单号",
      en: "Numbers of visits by appointment, a yes/no flag for each visit, or the ids of booked orders",
    },
    total: { zh: "预约进厂台次", en: "visits by appointment" },
  },
  total: VISITS,
  direction: "higher",
  reference: { printed: "≥40%", minimum: 0.4 },
  stars: 5,
  related: ["新车首保率", "新车维持率", "购车满一年客户忠诚度", "出保满一年客户忠诚度"],
  source: article("2.2"),
  formula: "预约率=当月预约并成功进厂的台数/当月的进厂台数*100%",
  reading: {
    zh: "预约并进厂的台次 ÷ 全部进厂台次,按进厂月统计;先求和再相除",
    en: "Visits by appointment over all visits, in the month of arrival; sums first, one division",
  },
  errata: [ERRATA.Q16],
  records: { appointments: "orders.hasAppointment", visits: "orders.order", dates: "orders.arrival" },
  example: { arguments: { appointments: [true, false, true, false, false] }, result: 0.4 },
});
