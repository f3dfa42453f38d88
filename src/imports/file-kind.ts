import { ImportError } from "./fault";

/** First bytes of the files people pick by mistake instead of a CSV file. */
const SIGNATURES: readonly (readonly [kind: string, ...bytes: number[]])[] = [
  ["xls", 0xd0, 0xcf, 0x11, 0xe0],
  ["pdf", 0x25, 0x50, 0x44, 0x46, 0x2d],
  ["zip", 0x50, 0x4b, 0x03, 0x04],
  ["zip", 0x50, 0x4b, 0x05, 0x06],
  ["gzip", 0x1f, 0x8b, 0x08],
  ["rar", 0x52, 0x61, 0x72, 0x21, 0x1a],
  ["7z", 0x37, 0x7a, 0xbc, 0xaf],
  ["png", 0x89, 0x50, 0x4e, 0x47],
  ["jpg", 0xff, 0xd8, 0xff],
];

const isControl = (code: number): boolean => code < 32 && !(code >= 9 && code <= 13) && code !== 0x1a;

/** A text export may hold a stray control character; more than a few of them are no text. */
const MIN_CONTROLS = 4;
const MAX_CONTROL_SHARE = 0.01;

export function rejectKnownBinary(bytes: Uint8Array): void {
  const match = SIGNATURES.find(([, ...start]) => start.every((byte, i) => bytes[i] === byte));
  if (match === undefined) return;
  throw new ImportError({ code: "binary", found: match[0] === "zip" ? zipKind(bytes) : match[0] });
}

/** Office files are zip archives; the names of their parts stand uncompressed in the archive. */
function zipKind(bytes: Uint8Array): string {
  const raw = new TextDecoder("latin1").decode(bytes);
  if (raw.includes("xl/workbook.bin")) return "xlsb";
  if (raw.includes("xl/")) return "xlsx";
  if (raw.includes("word/")) return "docx";
  if (raw.includes("opendocument.spreadsheet")) return "ods";
  // A damaged workbook may have lost all but its first part, which every Office file shares.
  return raw.includes("[Content_Types].xml") ? "xlsx" : "zip";
}

/** `codes` are bytes, or the UTF-16 units of a file whose byte order mark says so. */
export function rejectControlCharacters(codes: ArrayLike<number>): void {
  let controls = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    if (code === 0) throw new ImportError({ code: "binary", found: "nul" });
    if (isControl(code)) controls++;
  }
  if (controls >= MIN_CONTROLS && controls > codes.length * MAX_CONTROL_SHARE) {
    throw new ImportError({ code: "binary", found: "control" });
  }
}

/** Many dealer systems save an HTML table under the name .xls or .csv, and web shops their login page. */
export function rejectMarkup(text: string): void {
  const start = text.slice(0, 200).trimStart();
  if (/^<(!doctype\s+html|html|head|body|table|meta)\b/i.test(start)) {
    throw new ImportError({ code: "markup", found: "html" });
  }
  if (/^<\?xml\b/i.test(start)) throw new ImportError({ code: "markup", found: "xml" });
}
