import type { Bilingual } from "../texts";

/** Why no records feed what the accounts say once a month. */
export const FINANCE_FIGURES: Bilingual = {
  zh: "数字来自财务报表,不在维修记录中;请填入月度合计表",
  en: "The figures come from the accounts, not from repair records; enter them on the sheet of monthly totals",
};
