import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type FieldValue, ImportError, readCsv } from "../../src/imports/csv";
import { readValue } from "../../src/imports/values";
import { join, utf8, utf16 } from "./bytes";

const CONTROL = /[\x00-\x08\x0e-\x1f]/;

const tricky = fc.constantFrom(
  "客户",
  '"',
  '""',
  ",",
  ";",
  "\t",
  "\r\n",
  "\n",
  "\r",
  "sep=;",
  " x ",
  "007",
  "1e5",
  "𠀀",
);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  tricky,
  fc.array(tricky).map((parts) => parts.join("")),
);

/** Only values that a CSV file can hold: the text "5" and an empty text come back as 5 and as blank. */
const textValue = text.filter((value) => !CONTROL.test(value) && readValue(value) === value);
const numberValue = fc
  .tuple(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.nat(4))
  .map(([n, d]) => n / 10 ** d || 0);
const value: fc.Arbitrary<FieldValue> = fc.oneof(textValue, numberValue, fc.constant(null));

const name = text.map((raw) => raw.trim()).filter((raw) => raw !== "" && !CONTROL.test(raw));
const table = fc
  .uniqueArray(name, { minLength: 1, maxLength: 5, selector: (raw) => raw.toLowerCase() })
  .chain((columns) => {
    const row = fc.array(value, { minLength: columns.length, maxLength: columns.length });
    return fc.record({ columns: fc.constant(columns), rows: fc.array(row, { maxLength: 8 }) });
  });

const style = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
  quoteAll: fc.boolean(),
  sepLine: fc.boolean(),
  lastLineBreak: fc.boolean(),
  encode: fc.constantFrom(
    utf8,
    (csv: string) => join([0xef, 0xbb, 0xbf], utf8(csv)),
    (csv: string) => utf16(csv, true),
    (csv: string) => utf16(csv, false),
  ),
});

type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function writeCsv(
  { columns, rows }: Table,
  { delimiter, lineBreak, quoteAll, sepLine, lastLineBreak }: Style,
): string {
  const field = (cell: FieldValue): string => {
    const raw = cell === null ? "" : String(cell);
    // A blank cell of a single column would be a blank line at the end of the file.
    const plain = /^[\w .+-]+$/.test(raw) || (raw === "" && columns.length > 1);
    return plain && !quoteAll ? raw : `"${raw.replaceAll('"', '""')}"`;
  };
  const lines = [columns, ...rows].map((row) => row.map(field).join(delimiter));
  if (sepLine) lines.unshift(`sep=${delimiter}`);
  return lines.join(lineBreak) + (lastLineBreak ? lineBreak : "");
}

test("any table written as CSV is read back as the same table", () => {
  fc.assert(
    fc.property(table, style, (expected, how) => {
      const { columns, rows, delimiter } = readCsv(how.encode(writeCsv(expected, how)));
      expect({ columns, rows }).toEqual(expected);
      if (columns.length > 1 || how.sepLine) expect(delimiter).toBe(how.delimiter);
    }),
    { numRuns: 1000 },
  );
});

const csvBytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc
    .array(fc.constantFrom("a", "1", ",", ";", '"', "\n", "\r\n", "\r", " ", "客"))
    .map((parts) => utf8(parts.join(""))),
);

test("any bytes give a rectangular table or an ImportError that names a line of the file", () => {
  fc.assert(
    fc.property(csvBytes, (bytes) => {
      try {
        const { columns, rows } = readCsv(bytes);
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        const lines = new TextDecoder("latin1").decode(bytes).split(/\r\n|\r|\n/).length;
        expect(error.fault.line ?? 1).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 3000 },
  );
});
