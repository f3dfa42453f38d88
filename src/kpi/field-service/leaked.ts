import type { NumberColumn } from "../../cells/numbers";
import { dayOf } from "../../cells/serials";
import { COUNTED, NOT_CONCERNED, type Measure, type Verdict } from "../compute/measures";
import { call, isInPeriod, operation, product, reference } from "../native";
import { amount, date, optional } from "../parameters";
import type { Bilingual } from "../texts";

interface Lines {
  readonly listAmounts: NumberColumn;
  readonly chargedAmounts: NumberColumn;
  readonly serviceDates: NumberColumn;
  readonly warrantyEnds: NumberColumn;
  readonly contractEnds?: NumberColumn | undefined;
}

export const lineParameters = {
  listAmounts: amount(
    { zh: "应收金额", en: "listAmounts" },
    { zh: "每行零件或工时按价目的金额", en: "What each line of parts or labour is worth by the price list" },
  ),
  chargedAmounts: amount(
    { zh: "实收金额", en: "chargedAmounts" },
    { zh: "每行实际收费的金额,免费为 0 或空白", en: "What was charged for it; free is 0 or blank" },
  ),
  serviceDates: date(
    { zh: "服务日期", en: "serviceDates" },
    { zh: "每行服务的日期", en: "When each line was done" },
  ),
  warrantyEnds: date(
    { zh: "质保到期日", en: "warrantyEnds" },
    {
      zh: "该设备质保的最后一天,当天仍在保;空白为未知,不算漏损",
      en: "The last day of the asset's warranty, still covered; blank is unknown and no leakage",
    },
  ),
  contractEnds: optional(
    date(
      { zh: "合同到期日", en: "contractEnds" },
      {
        zh: "涵盖该服务的合同的最后一天,没有合同为空",
        en: "The last day of a contract that covers the line, blank if there is none",
      },
    ),
  ),
};

export const lineReasons: Readonly<Record<"covered" | "unknownWarranty", Bilingual>> = {
  covered: { zh: "在质保或合同期内", en: "covered by warranty or contract" },
  unknownWarranty: { zh: "质保到期日未知", en: "warranty end unknown" },
};

/**
 * What was not charged for, line by line, where neither warranty nor contract covered the day of the service. A
 * surcharge makes up for no other line; a cancelled line (negative by the price list) takes its leakage back.
 */
export function leakageOf(lines: Lines): Measure {
  const { values } = lines.listAmounts;
  const missing = (row: number): number => (values[row] as number) - chargedIn(lines, row);
  const judge = (row: number): Verdict => {
    const reason = notOpenToLeakage(lines, row);
    if (reason !== undefined) return reason;
    return (values[row] as number) * missing(row) > 0 ? COUNTED : NOT_CONCERNED;
  };
  return { table: "records", judge, amount: missing };
}

/** What was charged, whatever covers it; a line without any amount is none. */
export function chargesOf(lines: Lines): Measure {
  const { listAmounts, chargedAmounts } = lines;
  return {
    table: "records",
    judge: (row) =>
      Number.isNaN(listAmounts.values[row]) && Number.isNaN(chargedAmounts.values[row])
        ? "blankAmount"
        : COUNTED,
    amount: (row) => chargedIn(lines, row),
  };
}

function chargedIn({ chargedAmounts }: Lines, row: number): number {
  return (chargedAmounts.values[row] as number) || 0;
}

function notOpenToLeakage(lines: Lines, row: number): string | undefined {
  const { listAmounts, serviceDates, warrantyEnds, contractEnds } = lines;
  const [service, warranty] = [serviceDates.values[row] as number, warrantyEnds.values[row] as number];
  if (Number.isNaN(listAmounts.values[row])) return "blankAmount";
  if (Number.isNaN(service)) return "blankDate";
  const lasts = (end: number): boolean => dayOf(service) <= dayOf(end);
  if (lasts(warranty) || lasts(contractEnds?.values[row] ?? NaN)) return "covered";
  return Number.isNaN(warranty) ? "unknownWarranty" : undefined;
}

const [list, charged] = [reference("listAmounts"), reference("chargedAmounts")];
const [service, warranty] = [call("INT", reference("serviceDates")), reference("warrantyEnds")];
const unpaid = operation(list, "-", charged);

/** The leakage as a formula over clean columns. */
export const nativeLeakage = call(
  "SUMPRODUCT",
  product(
    isInPeriod("serviceDates"),
    operation(warranty, "<>", ""),
    operation(service, ">", call("INT", warranty)),
    operation(service, ">", call("INT", reference("contractEnds"))),
    operation(operation(list, "*", unpaid), ">", 0),
    unpaid,
  ),
);
