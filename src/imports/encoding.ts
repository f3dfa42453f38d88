import { ImportError } from "./fault";
import { rejectControlCharacters, rejectKnownBinary, rejectMarkup } from "./file-kind";
import { looksLikeGb18030 } from "./guess-encoding";
import { countLineBreaks } from "./lines";

export type TextEncoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Decodes a text file without its byte order mark; throws an ImportError for anything else. */
export function decodeText(bytes: Uint8Array): DecodedText {
  rejectKnownBinary(bytes);
  const decoded = decodeByMark(bytes) ?? decodeWithoutMark(bytes);
  // Files that went through several programs may have more than one mark; GB18030 has one as well.
  const marked = decoded.text.replace(/^\uFEFF+/, "");
  // Programs from DOS times end their files with Ctrl+Z.
  const text = marked.endsWith("\x1a") ? marked.slice(0, -1) : marked;
  rejectMarkup(text);
  return { text, encoding: decoded.encoding };
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    rejectControlCharacters(bytes);
    return decodeAs("utf-8", bytes);
  }
  const utf16 = markOfUtf16(first, second);
  if (utf16 === null) return null;
  rejectControlCharacters(utf16Units(bytes, utf16));
  return decodeAs(utf16, bytes);
}

function markOfUtf16(first: number | undefined, second: number | undefined): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function utf16Units(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const littleEndian = encoding === "utf-16le";
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => view.getUint16(2 * i, littleEndian));
}

function decodeWithoutMark(bytes: Uint8Array): DecodedText {
  rejectControlCharacters(bytes);
  const text = tryDecode("utf-8", bytes);
  if (text !== null) return { text, encoding: "utf-8" };
  return decodeAs(looksLikeGb18030(bytes) ? "gb18030" : "utf-8", bytes);
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): DecodedText {
  const text = tryDecode(encoding, bytes);
  if (text === null) throw new ImportError({ code: "undecodable", line: firstDamagedLine(encoding, bytes) });
  return { text, encoding };
}

function tryDecode(encoding: TextEncoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // a fatal decoder says only that, not where, the bytes are wrong
  }
}

/** A lenient decoder puts U+FFFD where a strict one gives up. */
function firstDamagedLine(encoding: TextEncoding, bytes: Uint8Array): number {
  const text = new TextDecoder(encoding).decode(bytes);
  return 1 + countLineBreaks(text, Math.max(0, text.indexOf("\uFFFD")));
}
