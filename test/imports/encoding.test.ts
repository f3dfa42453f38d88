import { describe, expect, test } from "@jest/globals";
import { readCsv } from "../../src/imports/csv";
import { faultOf, gb18030, join, latin1, utf8, utf16 } from "./bytes";

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const TEXT = "客户,金额\n张三,1\n";
const TABLE = {
  columns: ["客户", "金额"],
  rows: [["张三", 1]],
  rowNumbers: [2],
  delimiter: ",",
  notices: [],
};

describe("encodings", () => {
  test.each([
    ["utf-8", utf8(TEXT)],
    ["utf-8", join(UTF8_MARK, utf8(TEXT))],
    ["utf-8", join(UTF8_MARK, UTF8_MARK, utf8(TEXT))],
    ["utf-16le", utf16(TEXT, true)],
    ["utf-16be", utf16(TEXT, false)],
    ["gb18030", gb18030(TEXT)],
    ["gb18030", join([0x84, 0x31, 0x95, 0x33], gb18030(TEXT))],
  ] as const)("%s", (encoding, bytes) => {
    expect(readCsv(bytes)).toEqual({ ...TABLE, encoding });
  });

  test("the bytes may be part of a larger buffer", () => {
    const padded = join([1, 2, 3], utf16(TEXT, true), [4]);
    expect(readCsv(padded.subarray(3, padded.length - 1)).rows).toEqual(TABLE.rows);
  });

  test("plain ASCII counts as UTF-8", () => {
    expect(readCsv(utf8("a,b\n1,2")).encoding).toBe("utf-8");
  });

  test.each([
    ["the bytes D6 D0 B9 FA", join(utf8("name\n"), [0xd6, 0xd0, 0xb9, 0xfa]), "中国"],
    ["a rare character with an ASCII trail byte", gb18030("name\n张镕三"), "张镕三"],
    ["a four-byte character", join(gb18030("客户\n三"), [0x95, 0x32, 0x82, 0x36]), "三𠀀"],
  ])("GB18030: %s", (_, bytes, expected) => {
    expect(readCsv(bytes)).toMatchObject({ encoding: "gb18030", rows: [[expected]] });
  });

  test("GB18030 quotes and delimiters", () => {
    const bytes = gb18030('客户;"金额"\r\n"张;三";12.5\r\n');
    expect(readCsv(bytes)).toMatchObject({
      columns: ["客户", "金额"],
      rows: [["张;三", 12.5]],
      delimiter: ";",
    });
  });
});

describe("undecodable files name the damaged line", () => {
  const damage = (bytes: Uint8Array, at: number, byte: number): Uint8Array => bytes.with(at, byte);

  test("every byte of a UTF-8 file damaged in turn never gives wrong Chinese text", () => {
    const bytes = utf8("客户,金额\n张三,1\n中国,2\n");
    const text = new TextDecoder();
    bytes.forEach((byte, at) => {
      // 0x81 is no UTF-8 lead byte, but may start or end a GB18030 character.
      const damaged = damage(bytes, at, byte === 0x81 ? 0x82 : 0x81);
      if (text.decode(damaged).includes("\uFFFD")) {
        const line = text.decode(bytes.subarray(0, at)).split("\n").length;
        expect(faultOf(damaged)).toEqual({ code: "undecodable", line });
      }
    });
  });

  test("UTF-8 with a lost byte that GB18030 would decode", () => {
    const bytes = join(utf8("客户\n维修\n"), utf8("中国").subarray(0, 4), utf8("\n"));
    expect(() => new TextDecoder("gb18030", { fatal: true }).decode(bytes)).not.toThrow();
    expect(faultOf(bytes)).toEqual({ code: "undecodable", line: 3 });
  });

  test("UTF-8 with a mark, cut off within a character", () => {
    const bytes = join(UTF8_MARK, utf8("a\nb\n"), [0xe4, 0xb8]);
    expect(faultOf(bytes)).toEqual({ code: "undecodable", line: 3 });
  });

  test("accented UTF-8 with a damaged byte", () => {
    const bytes = join(utf8("name\nMüller\nGrößer\nJos"), [0xc3, 0x40], utf8("\n"));
    expect(faultOf(bytes)).toEqual({ code: "undecodable", line: 4 });
  });

  test("windows-1252 is not taken for Chinese", () => {
    expect(() => new TextDecoder("gb18030", { fatal: true }).decode(latin1("Müller"))).not.toThrow();
    expect(faultOf(latin1("name\nMüller\nJürgen"))).toEqual({ code: "undecodable", line: 2 });
  });

  test("GB18030 with a damaged byte", () => {
    const bytes = join(gb18030("客户,金额\n张三,1\n维修中国"), [0xd6], utf8(",2\n"));
    expect(faultOf(bytes)).toEqual({ code: "undecodable", line: 3 });
  });

  test("UTF-16 with half a character", () => {
    expect(faultOf(utf16("a\nb\n\ud800c", true))).toEqual({ code: "undecodable", line: 3 });
    expect(faultOf(utf16("a\nbc", false).subarray(0, 9))).toEqual({ code: "undecodable", line: 2 });
  });
});

describe("files that are no CSV", () => {
  const zip = (content: string): Uint8Array => latin1(`PK\x03\x04\x14\0\0\0${content}`);

  test.each([
    ["xlsx", zip("[Content_Types].xml xl/workbook.xml")],
    ["xlsx", zip("[Content_Types].xml")],
    ["xlsb", zip("xl/workbook.bin")],
    ["docx", zip("word/document.xml")],
    ["ods", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")],
    ["zip", zip("orders.csv")],
    ["xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["pdf", latin1("%PDF-1.7\n")],
    ["nul", latin1("a,b\n1,\0\n")],
    ["nul", utf16("a,b", true).subarray(2)],
    ["nul", utf16("a\0", true)],
    ["control", latin1("a\x01\x02\x03\x04")],
    ["control", utf16("a\x01\x02\x03\x04", false)],
  ])("%s", (found, bytes) => {
    expect(faultOf(bytes)).toEqual({ code: "binary", found });
  });

  test("a stray control character is no binary file", () => {
    expect(readCsv(utf8("a\nx\x01y\n")).rows).toEqual([["x\x01y"]]);
  });

  test.each([
    ["html", "<html><table>"],
    ["html", " \n<!DOCTYPE html>"],
    ["html", "<TABLE border=1>"],
    ["xml", '<?xml version="1.0"?>'],
  ])("markup saved as a table: %s", (found, text) => {
    expect(faultOf(text)).toEqual({ code: "markup", found });
  });

  test.each(["", "\r\n\n", "  ", "\ufeff", "sep=;\r\n", "sep=;"])("empty: %j", (text) => {
    expect(faultOf(text)).toEqual({ code: "empty" });
  });
});
