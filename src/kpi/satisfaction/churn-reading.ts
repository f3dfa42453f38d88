import type { Bilingual } from "../texts";

/** How the printed formula of CHURN is read, which CHURNLIST lists the customers of. */
export const churnReading: Bilingual = {
  zh: "N 为统计月。分母:N−7 月(默认,可改)进厂的客户;分子:其中在此后 6 个月(N−6 至 N−1 月)没有再进厂的客户。N 月本身不看,每位客户只计一次",
  en: "N is the month in view. Base: customers with a visit in month N-7 (unless said otherwise); numerator: those of them without a visit in the six months after it, N-6 to N-1. N itself is not looked at, a customer counts once",
};
