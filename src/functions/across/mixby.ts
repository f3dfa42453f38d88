import { invalid, notAvailable, Refusal } from "../../cells/fault";
import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { describePeriod } from "../../cells/period";
import { openArguments } from "../../kpi/compute/call";
import { assertReadable } from "../../kpi/compute/evaluate";
import { largestFirst, UNCLASSIFIED } from "../../kpi/compute/largest-first";
import { Sum } from "../../kpi/compute/sum";
import { eachRow, type Selection, type Table } from "../../kpi/compute/table";
import { signatureOf, type SpillCell } from "../../kpi/define";
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
    const parts = partsOf(table, selection, categories, amounts);
    if (parts.length === 0) throw noRecords(table, selection);
    return { rows: sharesOf(parts), numberFormats: [undefined, amounts ? "#,##0.00" : "#,##0", "0.0%"] };
  },
};

type Part = [category: string | number, size: number];

/** Each category with its records or amount, in order of first appearance; a record without an amount adds nothing. */
function partsOf(
  table: Table,
  selection: Selection,
  categories: KeyColumn,
  amounts: NumberColumn | undefined,
): Part[] {
  const byName = new Map<string | number, Sum>();
  /** The same by the number of the category, where a blank is the first. */
  const byCode: Sum[] = [];
  const enter = (code: number): Sum => {
    const name = code === NO_KEY ? UNCLASSIFIED : categories.spelling(code);
    const sum = byName.get(name) ?? new Sum();
    byName.set(name, sum);
    return (byCode[code - NO_KEY] = sum);
  };
  eachRow(table, selection, (row) => {
    const size = amounts ? (amounts.values[row] as number) : 1;
    if (Number.isNaN(size)) return;
    const code = categories.at(row);
    (byCode[code - NO_KEY] ?? enter(code)).add(size);
  });
  return [...byName].map(([name, { value }]) => [name, value]);
}

function sharesOf(parts: readonly Part[]): SpillCell[][] {
  const whole = new Sum();
  for (const [, size] of parts) whole.add(size);
  if (!Number.isFinite(whole.value)) throw invalid("tooLarge");
  if (whole.value === 0)
    throw new Refusal({ code: "zeroBase", error: "#DIV/0!", details: { total: "amounts" } });
  const lines = largestFirst(
    parts,
    ([name]) => name,
    ([, size]) => size,
  );
  return lines.map(([name, size]) => [name, size, size / whole.value]);
}

function noRecords({ length, first }: Table, { period }: Selection): Refusal {
  return notAvailable("noRecords", {
    details: {
      total: "categories",
      read: length - first,
      ...(period && { period: describePeriod(period) }),
    },
  });
}
