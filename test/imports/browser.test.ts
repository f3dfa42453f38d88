import { describe, expect, jest, test } from "@jest/globals";
import type * as Csv from "../../src/imports/csv";
import { faultOf, read, utf8 } from "./bytes";

/** src/imports as a browser bundle has it: csv-parse's browser build, and no Buffer. */
function loadForBrowser(): typeof Csv {
  const { Buffer } = globalThis;
  let loaded: typeof Csv | undefined;
  jest.isolateModules(() => {
    jest.doMock("csv-parse/sync", () => jest.requireActual("csv-parse/browser/esm/sync"));
    Reflect.deleteProperty(globalThis, "Buffer");
    try {
      loaded = jest.requireActual<typeof Csv>("../../src/imports/csv");
    } finally {
      globalThis.Buffer = Buffer;
      jest.dontMock("csv-parse/sync");
    }
  });
  if (loaded === undefined) throw new Error("not loaded");
  return loaded;
}

function withoutBuffer<T>(run: () => T): T {
  const { Buffer } = globalThis;
  Reflect.deleteProperty(globalThis, "Buffer");
  try {
    return run();
  } finally {
    globalThis.Buffer = Buffer;
  }
}

describe("in a browser", () => {
  const browser = loadForBrowser();

  test.each(["a,b\n1,2\n", '客户;"金 ""额"""\r\n"张\r\n三𠀀";1.5\r\n;\r\n', "a\n\nx"])(
    "reads %j alike",
    (text) => {
      expect(withoutBuffer(() => browser.readCsv(utf8(text)))).toEqual(read(text));
    },
  );

  test.each(['客户,b\r\n"中\r\n国",1\r\n2,"x', 'a,b\n1,2"', "a,b\n\n1"])(
    "finds the same fault in %j",
    (text) => {
      let thrown: unknown;
      try {
        withoutBuffer(() => browser.readCsv(utf8(text)));
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ name: "ImportError", fault: faultOf(text) });
    },
  );
});
