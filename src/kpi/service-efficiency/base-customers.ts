import type { Bilingual } from "../texts";

/** Why no records feed what is held against the base of customers. */
export const NO_BASE_CUSTOMERS: Bilingual = {
  zh: "基盘客户数不在维修记录中;请填入月度合计表",
  en: "The number of base customers is not in the repair records; enter it on the sheet of monthly totals",
};
