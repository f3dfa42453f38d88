import { findDataset } from "../../../src/columns/datasets";
import type { ColumnDefinition, DatasetId } from "../../../src/columns";

/** A number from 0 up to 1 that depends on nothing but its place. */
function chance(row: number, salt: number): number {
  const value = Math.sin(row * 12.9898 + salt * 78.233) * 43758.5453;
  return value - Math.floor(value);
}

const pick = (row: number, salt: number, count: number): number => Math.floor(chance(row, salt) * count);

function day(row: number, salt: number): string {
  const month = 1 + pick(row, salt, 8);
  return `2025-0${month}-${String(1 + pick(row, salt + 1, 28)).padStart(2, "0")}`;
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  "orders.jobType": ["定保", "一般修理", "事故", "索赔"],
  "orders.status": ["已结算", "在修", "已结算", "作废"],
  "partsOrders.status": ["已到货", "作废"],
  "complaints.department": ["售后部", "服务部", "销售部"],
};

/** A cell as such a column may hold it; one in twenty is blank. */
function cellOf({ id, kind }: ColumnDefinition, row: number, salt: number): unknown {
  if (chance(row, salt + 9) < 0.05) return "";
  switch (kind) {
    case "id":
      return `${id}-${pick(row, salt, 60)}`;
    case "date":
      return chance(row, salt + 3) < 0.5 ? day(row, salt) : `${day(row, salt)} 10:30`;
    case "month":
      return `2025-0${1 + (row % 8)}`;
    case "flags":
      return chance(row, salt) < 0.2 ? "是" : "否";
    case "amount":
      return Math.round(chance(row, salt) * 90000) / 100;
    case "answer":
      return 1 + pick(row, salt, 5);
    case "category": {
      const words = WORDS[id] ?? ["甲", "乙", "丙"];
      return words[pick(row, salt, words.length)];
    }
  }
}

/** Records of a kind of table, under the headers that we write ourselves; always the same ones, and a row of totals. */
export function randomTable(id: DatasetId, rows: number): unknown[][] {
  const { columns } = findDataset(id);
  const records = Array.from({ length: rows }, (_, row) =>
    columns.map((column, index) => cellOf(column, row, 10 + index * 20)),
  );
  return [columns.map(({ name }) => name.zh), ...records, ["合计"]];
}

/** One record under every header that a kind of table can have. */
export function everyColumn(id: DatasetId): unknown[][] {
  return randomTable(id, 1);
}
