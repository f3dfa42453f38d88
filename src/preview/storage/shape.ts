/**
 * Whether a workbook from elsewhere has the shape that the grid builds on: sheets in an order, each with its cells, and
 * what the grid's parts have put beside them. Half a workbook would be shown, and then kept as if it were all of it.
 */
export function isWorkbook(meta: unknown, sheets: unknown): boolean {
  if (!isObject(meta) || !isObject(sheets)) return false;
  const { sheetOrder, resources, styles } = meta;
  return (
    isFilledList(sheetOrder) &&
    sheetOrder.every((id) => typeof id === "string" && Object.hasOwn(sheets, id)) &&
    Object.values(sheets).every(isSheet) &&
    (resources === undefined || (Array.isArray(resources) && resources.every(isResource))) &&
    (styles === undefined || isObject(styles))
  );
}

function isSheet(sheet: unknown): boolean {
  if (!isObject(sheet) || typeof sheet["id"] !== "string" || typeof sheet["name"] !== "string") return false;
  const { cellData } = sheet;
  return isObject(cellData) && Object.values(cellData).every(isRow);
}

const isRow = (row: unknown): boolean =>
  isObject(row) && Object.values(row).every((cell) => cell === null || isObject(cell));

/** What a part of the grid keeps: a text of its own, which is JSON, or empty. */
function isResource(resource: unknown): boolean {
  if (!isObject(resource)) return false;
  const { name, data } = resource;
  return typeof name === "string" && typeof data === "string" && (data === "" || parses(data));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // cut off, or changed by hand
  }
}

const isFilledList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
