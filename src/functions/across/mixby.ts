import { notAvailable, type Refusal } from "../../cells/fault";
import type { KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { describePeriod } from "../../cells/period";
import { openArguments } from "../../kpi/compute/call";
import { assertReadable } from "../../kpi/compute/evaluate";
import { UNCLASSIFIED } from "../../kpi/compute/largest-first";
import { EVERY_RECORD, sumOf } from "../../kpi/compute/measures";
import { mixBySize } from "../../kpi/compute/mix-by-size";
import type { Selection, Table } from "../../kpi/compute/table";
import { signatureOf } from "../../kpi/define";
import { amount, category, optional } from "../../kpi/parameters";
import type { AddInFunction } from "../define";

const SIGNATURE = signatureOf(
  {
    categories: category(
      { zh: "类别", en: "categories" },
      {
        zh: "每行记录的类别:车型、车龄段、门店等;空白归“未分类”",
        en: "The category of each record: model, age band, store; a blank is unclassified",
      },
    ),
    amounts: optional(
      amount(
        { zh: "金额", en: "amounts" },
        { zh: "每行记录的金额;省略时计行数", en: "The amount of each record; left out, records are counted" },
      ),
    ),
  },
  "records",
);

/** The composition of records by any category: MIXBY({"SUV";"SUV";"MPV"}) is {"SUV",2,0.67;"MPV",1,0.33}. */
export const MIXBY: AddInFunction = {
  id: "MIXBY",
  name: { zh: "构成比", en: "Mix by category" },
  description: {
    zh: "按任意类别的构成:类别、行数或金额、占比。大的在前,“未分类”在最后;占比合计为 1",
    en: "The composition by any category: category, records or amount, share. The largest first, unclassified last; the shares add up to 1",
  },
  parameters: SIGNATURE.signature,
  spills: true,
  run(args) {
    const { values, tables, period } = openArguments(SIGNATURE, args);
    const selection = { period };
    assertReadable(SIGNATURE, tables, [{ selection }]);
    const { categories, amounts } = values as { categories: KeyColumn; amounts?: NumberColumn };
    const table = tables["records"] as Table;
    const measure = amounts ? sumOf(amounts, { parameter: "amounts" }) : EVERY_RECORD;
    const rows = mixBySize({ categories, blank: UNCLASSIFIED, measure, total: "amounts" }, table, selection);
    if (rows.length === 0) throw noRecords(table, selection);
    return { rows, numberFormats: [undefined, amounts ? "#,##0.00" : "#,##0", "0.0%"] };
  },
  example: {
    arguments: { categories: ["SUV", "MPV", "SUV", "SUV"] },
    result: [
      ["SUV", 3, 0.75],
      ["MPV", 1, 0.25],
    ],
  },
};

function noRecords({ length, first }: Table, { period }: Selection): Refusal {
  return notAvailable("noRecords", {
    details: {
      total: "categories",
      read: length - first,
      ...(period && { period: describePeriod(period) }),
    },
  });
}
