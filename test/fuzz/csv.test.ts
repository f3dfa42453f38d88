import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ImportError, readCsv, type ImportedTable } from "../../src/imports/csv";
import { readValue } from "../../src/imports/values";
import { gb18030, join, utf16, utf8 } from "../imports/bytes";
import { fuzz, fuzzTime, Met } from "./support/fuzz";
import { damagedBytes, damages, longTexts } from "./support/texts";

const FILES = [
  '客户,金额\r\n张三,"1,234.5"\r\n中国,2\r\n',
  '客户;金额;维修\n张三;1;"a""b"\n中国;;3',
  '客户\t金额\r\n"张\n三"\t007\r\n',
  'sep=;\r\n客户;金额\r\n="00123";5\r\n',
];
const PIECES = [
  "客户",
  "金额",
  ",",
  ";",
  "\t",
  '"',
  '""',
  "\r\n",
  "\n",
  "\r",
  "1",
  "007",
  '="1"',
  " ",
  "sep=;",
];
const BOM = [0xef, 0xbb, 0xbf];

const file = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...FILES),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join("")),
    ),
    fc.constantFrom(
      utf8,
      (text: string) => join(BOM, utf8(text)),
      (text: string) => utf16(text, true),
      (text: string) => utf16(text, false),
      gb18030,
    ),
    fc.option(damages, { nil: [] }),
  )
  .map(([text, encode, steps]) => damagedBytes(encode(text), steps));

function read(bytes: Uint8Array): ImportedTable | undefined {
  try {
    return readCsv(bytes);
  } catch (caught) {
    if (caught instanceof ImportError) return undefined;
    throw caught;
  }
}

/** The rows of fields, read character by character: quotes open at the start of a field, doubled ones are one. */
function fieldsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const row = rows.at(-1) as string[];
    const last = row.length - 1;
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') row[last] += character;
      else if (text.charAt(at + 1) === '"') row[last] += text.charAt(at++);
      else isQuoted = false;
    } else if (character === '"' && row[last] === "") isQuoted = true;
    else if (character === delimiter) row.push("");
    else if (character === "\n" || character === "\r") {
      if (character === "\r" && text.charAt(at + 1) === "\n") at++;
      rows.push([""]);
    } else row[last] += character;
  }
  return rows;
}

function decoded(bytes: Uint8Array, { encoding }: ImportedTable): string {
  return new TextDecoder(encoding)
    .decode(bytes)
    .replace(/^\uFEFF+/, "")
    .replace(/\x1a$/, "");
}

test("a damaged file is refused, or read to the field as a plain reading has it", () => {
  const met = new Met();
  fuzz(file, (bytes) => {
    const table = read(bytes);
    met.enter(table === undefined ? "refused" : "read");
    if (table === undefined) return;
    const { columns, rows, delimiter, notices } = table;
    const text = decoded(bytes, table).replace(/^[\r\n]*sep=[^\w"\r\n](\r\n|\r|\n|$)/i, "");
    // Quotes that are part of a field are read by rules of their own (test/imports/literals.test.ts).
    if (/[^\r\n,;\t"]"|"[^\r\n,;\t"]/.test(text.replaceAll(/"(?:[^"]|"")*"/g, "")) || text.includes('="'))
      return;
    const plain = fieldsOf(text, delimiter).filter((fields) => fields.some((field) => field.trim() !== ""));
    const titles = notices.flatMap((notice) => (notice.code === "titles" ? notice.rows : [])).length;
    const expected = plain
      .slice(titles + 1)
      .map((fields) => columns.map((_, index) => readValue(fields[index] ?? "")));
    const filled = rows.filter((row) => row.some((value) => value !== null));
    const wanted = expected.filter((row) => row.some((value) => value !== null));
    if (JSON.stringify(filled) !== JSON.stringify(wanted)) expect([text, filled]).toEqual([text, wanted]);
  });
  expect(met.share("read")).toBeGreaterThan(0.01);
  expect(met.share("refused")).toBeGreaterThan(0.01);
});

test("any bytes are a table or a fault", () => {
  fuzz(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    const table = read(bytes);
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
  });
});

test("no kilobyte keeps the reader busy", () => {
  fuzzTime(longTexts(PIECES), (text) => {
    read(utf8(text));
  });
});
