import { fill } from "./fill";

/** Why a file cannot be read as a table, and what to do, in both languages. */
export const IMPORT_TEXTS = {
  binary: {
    zh: "文件不是 CSV 文本,看起来是{found}。请在原程序中打开并另存为 CSV。",
    en: "the file is no CSV text but looks like {found}. Open it in the program it comes from and save it as CSV.",
  },
  markup: {
    zh: "文件内容是 {found} 网页,不是 CSV。请在 Excel 中打开后另存为 CSV。",
    en: "the file holds {found}, not CSV. Open it in Excel and save it as CSV.",
  },
  empty: { zh: "文件是空的。请重新导出。", en: "the file is empty. Export it again." },
  undecodable: {
    zh: "第 {line} 行的文字无法解码(既不是 UTF-8 也不是 GB18030),文件可能已损坏。请重新导出为 UTF-8。",
    en: "line {line} cannot be decoded (neither UTF-8 nor GB18030); the file may be damaged. Export it again as UTF-8.",
  },
  unclosedQuote: {
    zh: "第 {line} 行“{column}”列的引号没有结束,文件可能不完整。请重新导出。",
    en: "the quote that opens in line {line}, column {column}, is never closed; the file may be cut off. Export it again.",
  },
  strayQuote: {
    zh: "第 {line} 行“{column}”列中有多余的引号。含引号的内容请整体加引号,内部引号写两个。",
    en: "a stray quote in line {line}, column {column}. Put the whole field in quotes and double the quotes inside.",
  },
  fieldCount: {
    zh: "第 {line} 行有 {actual} 列,表头有 {expected} 列。请检查该行的逗号或引号。",
    en: "line {line} has {actual} fields, the header has {expected}. Check the commas and quotes of that line.",
  },
  noHeader: {
    zh: "第 {line} 行应是表头,却没有任何列名。请在数据上方写上列名。",
    en: "line {line} should be the header but names no column. Put the names of the columns above the data.",
  },
} as const;

/** What was done so that a file could be read. */
export const IMPORT_NOTICES = {
  titles: {
    zh: "表头上方的第 {rows} 行是标题,已跳过。",
    en: "Rows above the header that were skipped as titles: {rows}.",
  },
  renamed: {
    zh: "没有列名或列名重复的列,现在叫{columns}。",
    en: "Columns whose header was blank or there already are now called {columns}.",
  },
} as const;

/** What a file that is no text looks like. */
export const BINARY_KINDS = {
  xlsx: { zh: " Excel 工作簿(xlsx)", en: "an Excel workbook (xlsx)" },
  xlsb: { zh: " Excel 工作簿(xlsb)", en: "an Excel workbook (xlsb)" },
  xls: { zh: " Excel 工作簿(xls)", en: "an Excel workbook (xls)" },
  ods: { zh: "电子表格(ods)", en: "a spreadsheet (ods)" },
  docx: { zh: " Word 文档(docx)", en: "a Word document (docx)" },
  pdf: { zh: " PDF 文档", en: "a PDF document" },
  zip: { zh: "压缩文件(zip)", en: "an archive (zip)" },
  gzip: { zh: "压缩文件(gz)", en: "an archive (gz)" },
  rar: { zh: "压缩文件(rar)", en: "an archive (rar)" },
  "7z": { zh: "压缩文件(7z)", en: "an archive (7z)" },
  png: { zh: "图片(png)", en: "an image (png)" },
  jpg: { zh: "图片(jpg)", en: "an image (jpg)" },
  nul: { zh: "二进制文件", en: "a binary file" },
  control: { zh: "二进制文件", en: "a binary file" },
} as const;

const binaryKinds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = BINARY_KINDS;

/** A fault of a file in words; the fault as `src/imports` gives it. */
export function importText(
  {
    code,
    found = "",
    ...about
  }: {
    readonly code: keyof typeof IMPORT_TEXTS;
    readonly found?: string;
    readonly line?: number;
    readonly column?: number | string;
    readonly expected?: number;
    readonly actual?: number;
  },
  language: "zh" | "en",
): string {
  const kind = code === "binary" ? (binaryKinds[found]?.[language] ?? found) : found;
  return fill(IMPORT_TEXTS[code][language], { ...about, found: kind });
}

/** What a person should know about how a file was read; the notice as `src/imports` gives it. */
export function importNoticeText(
  notice:
    | { readonly code: "titles"; readonly rows: readonly number[] }
    | { readonly code: "renamed"; readonly columns: readonly string[] },
  language: "zh" | "en",
): string {
  const separator = language === "zh" ? "、" : ", ";
  if (notice.code === "titles")
    return fill(IMPORT_NOTICES.titles[language], { rows: notice.rows.join(separator) });
  const columns = notice.columns.map((name) => (language === "zh" ? `“${name}”` : `"${name}"`));
  return fill(IMPORT_NOTICES.renamed[language], { columns: columns.join(separator) });
}
