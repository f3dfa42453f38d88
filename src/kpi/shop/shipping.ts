import { date } from "../parameters";
import type { Bilingual } from "../texts";

/** The arguments of what looks at the time from payment to shipment. */
export const shippingParameters = {
  paid: date(
    { zh: "付款时间", en: "paid" },
    { zh: "每个订单付款(成团)的时间", en: "When each order was paid" },
  ),
  shipped: date(
    { zh: "发货时间", en: "shipped" },
    {
      zh: "发货(首次揽收)时间,未发货为空;拆单填第一件",
      en: "When it was shipped (first scanned), blank if not; the first parcel of a split order",
    },
  ),
};

export const shippingReasons: Readonly<Record<"open" | "reversed", Bilingual>> = {
  open: { zh: "未发货", en: "not shipped" },
  reversed: { zh: "发货早于付款", en: "shipped before paid" },
};
