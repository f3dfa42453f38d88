import { CellError, contentOf, type Cell } from "./cell";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "./marks";
import { caseFolded } from "./text";

const TRUE_WORDS = ["true", "是", "y", "yes", "1", "√", "✓", "有", "已"];
const FALSE_WORDS = ["false", "否", "n", "no", "0", "×", "无", "未"];

const words = new Map<string, number>([
  ...TRUE_WORDS.map((word): [string, number] => [word, 1]),
  ...FALSE_WORDS.map((word): [string, number] => [word, 0]),
]);

/** 1 for yes, 0 for no, BLANK for unknown; any other text is UNREADABLE, never silently true. */
export function readFlag(cell: Cell): number {
  if (cell === true || cell === 1) return 1;
  if (cell === false || cell === 0) return 0;
  if (cell === "") return BLANK;
  const word = typeof cell === "string" ? words.get(cell) : undefined;
  if (word !== undefined) return word;
  const content = contentOf(cell);
  if (content === undefined) return BLANK;
  if (content instanceof CellError) return EXCEL_ERROR;
  if (typeof content === "string") return words.get(caseFolded(content)) ?? UNREADABLE;
  return content === true || content === 1 ? 1 : content === false || content === 0 ? 0 : UNREADABLE;
}
