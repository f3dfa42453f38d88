import type { Bilingual } from "../texts";

/** Why no records feed what follow-up calls and surveys say. */
export const NO_SURVEY_RECORDS: Bilingual = {
  zh: "回访与调查不在维修记录中;请填入月度合计表",
  en: "Follow-up calls and surveys are not in the repair records; enter the figures on the sheet of monthly totals",
};
