import { ImportError, type ImportFault, type ImportedTable, readCsv } from "../../src/imports/csv";

/** The few Chinese characters the tests need in GB18030, which Node can decode but not encode. */
const GB18030: Readonly<Record<string, readonly number[]>> = {
  中: [0xd6, 0xd0],
  国: [0xb9, 0xfa],
  客: [0xbf, 0xcd],
  户: [0xbb, 0xa7],
  金: [0xbd, 0xf0],
  额: [0xb6, 0xee],
  张: [0xd5, 0xc5],
  三: [0xc8, 0xfd],
  维: [0xce, 0xac],
  修: [0xd0, 0xde],
  镕: [0xe9, 0x46],
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => GB18030[char] ?? [ascii(char)]));
}

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

export const join = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

export const read = (text: string): ImportedTable => readCsv(utf8(text));

export function faultOf(input: string | Uint8Array): ImportFault {
  try {
    readCsv(typeof input === "string" ? utf8(input) : input);
  } catch (error) {
    if (error instanceof ImportError) return error.fault;
    throw error;
  }
  throw new Error("the file was read without a fault");
}

function ascii(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 0x80) throw new Error(`add the GB18030 bytes of ${char} to the table`);
  return code;
}
