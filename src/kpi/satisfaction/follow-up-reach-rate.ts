import { ERRATA } from "../errata";
import { defineShare, VISITS } from "../shares";
import { article } from "../sources";

/** FOLLOWUPREACHRATE(200,1000) is 0.2. */
export const FOLLOWUPREACHRATE = defineShare({
  id: "FOLLOWUPREACHRATE",
  group: "satisfaction",
  name: { zh: "回访成功率", en: "Follow-up reach rate" },
  description: {
    zh: "回访到的占比:回访成功 ÷ 进厂台次。与回访满意度一起看:只回访到少数时,满意度说明不了全体",
    en: "Share of visits whose customer was reached: reached / visits. Where few were reached, the follow-up satisfaction says little",
  },
  events: {
    argument: "reached",
    name: "回访成功",
    description: {
      zh: "回访到的台次数,每行一个是/否(已/未)标记,或回访到的工单号",
      en: "Numbers of visits whose customer was reached, a yes/no flag for each visit, or their ids",
    },
    total: { zh: "回访成功客户", en: "customers reached", typical: 300 },
  },
  total: VISITS,
  direction: "higher",
  related: [],
  source: article("1.7"),
  reading: {
    zh: "回访到的台次 ÷ 进厂台次,按进厂月统计",
    en: "Visits whose customer was reached over visits, in the month of the visit",
  },
  errata: [ERRATA.Q14],
  records: { reached: "surveys.reached", dates: "surveys.date" },
  example: { arguments: { reached: [true, true, false, true] }, result: 0.75 },
});
