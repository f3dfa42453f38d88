import { civilOf } from "../../cells/serials";
import type { CellValue } from "../../host/spreadsheet";
import type { Bilingual, Language } from "../../kpi/texts";
import { TABLE_NAMES } from "./names";
import type { SampleTable } from "./tables";

/** One cell as office data has them: the functions read it nevertheless. */
interface Blemish {
  readonly table: Bilingual;
  readonly column: Bilingual;
  /** The row on the sheet, the header being row 1. */
  readonly row: number;
  readonly what: Bilingual;
  change(value: CellValue, language: Language): CellValue;
}

/** All of them stand on the guide sheet. Their rows are in the middle of the records. */
export const BLEMISHES: readonly Blemish[] = [
  {
    table: TABLE_NAMES.orders,
    column: { zh: "结算金额", en: "Amount" },
    row: 214,
    what: { zh: "金额是带“¥”的文本", en: "an amount written as text with ¥" },
    change: (value) => `¥${Number(value).toFixed(2)}`,
  },
  {
    table: TABLE_NAMES.orders,
    column: { zh: "进厂时间", en: "Arrival" },
    row: 388,
    what: { zh: "日期是带句点的文本", en: "a date written as text with full stops" },
    change: (value) => dottedDate(Number(value)),
  },
  {
    table: TABLE_NAMES.orders,
    column: { zh: "是否返修", en: "Comeback" },
    row: 517,
    what: { zh: "“是/否”前后有空格", en: "a yes/no with spaces around it" },
    change: (value) => ` ${String(value)} `,
  },
  {
    table: TABLE_NAMES.orders,
    column: { zh: "客户号", en: "Customer no" },
    row: 640,
    what: { zh: "客户号空白", en: "a blank customer number" },
    change: () => "",
  },
  {
    table: TABLE_NAMES.orders,
    column: { zh: "是否预约", en: "Booked" },
    row: 802,
    what: { zh: "是否预约空白", en: "nothing said about the booking" },
    change: () => "",
  },
  {
    table: TABLE_NAMES.surveys,
    column: { zh: "推荐分", en: "Score" },
    row: 301,
    what: { zh: "接通但没有评分", en: "reached, but no score" },
    change: () => "",
  },
];

/** The table with the blemishes that belong to it. */
export function mess(table: SampleTable, language: Language): SampleTable {
  const own = BLEMISHES.filter((blemish) => blemish.table[language] === table.name);
  if (own.length === 0) return table;
  const rows = table.rows.map((row) => [...row]);
  for (const { column, row, change } of own) {
    const index = table.columns.findIndex(({ name }) => name === column[language]);
    const cells = rows[row - 2];
    const value = cells?.[index];
    if (cells !== undefined && value !== undefined) cells[index] = change(value, language);
  }
  return { ...table, rows };
}

function dottedDate(serial: number): string {
  const { year, month, day } = civilOf(serial);
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return `${year}.${month}.${day} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
