import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import type { Language } from "../../src/host";
import { createFunctionHost, type FunctionHost, type Reported } from "../support/function-host";
import { openOfficeWindow, type OfficeWindow } from "../support/office-window";

/** The numbers by which Microsoft's runtime reports errors. */
const [NOT_AVAILABLE, DIVISION_BY_ZERO, INVALID_VALUE] = [1, 5, 7];

const ANSWERS = [[10], [9], [9], [8], [7], [6], [0]];

/** What Excel hands over for an error in a cell. */
const errorCell = (code: string): object => ({ type: "CustomFunctionError", code });

let client: OfficeWindow;
let host: FunctionHost;

/** Calls a function as Excel does, through Microsoft's runtime; an argument that is left out is null. */
const call = (id: string, ...args: unknown[]): Promise<Reported> => host.call(id, args);

/** Loads office.js and registers the functions with it, in an Excel of a language and version. */
async function start(language: Language, runtime: string): Promise<void> {
  host = createFunctionHost(language, runtime);
  client = await openOfficeWindow(host);
  Object.assign(globalThis, { Office: client.Office, CustomFunctions: client.CustomFunctions });
  await jest.isolateModulesAsync(async () => {
    await import("../../src/functions/register");
    await import("../../src/functions/register-report");
  });
  await host.listening;
}

afterAll(() => {
  for (const name of ["Office", "CustomFunctions", "navigator"]) Reflect.deleteProperty(globalThis, name);
});

describe("functions registered with Excel in Chinese", () => {
  beforeAll(() => start("zh-CN", "1.4"));
  afterAll(() => host.dispose());

  test("every function of the catalogue is associated by its id", () => {
    expect(Object.keys(client.CustomFunctions._association.mappings)).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  test("a number comes with its format", async () => {
    const [points, rate] = await Promise.all([
      call("NPS", ANSWERS, null, null),
      call("FIRSTFIXRATE", [[2]], [[100]]),
    ]);
    expect(points).toEqual({
      succeeded: true,
      value: { type: "Double", basicValue: 14.285714285714286, numberFormat: "0.0" },
    });
    expect(rate).toEqual({
      succeeded: true,
      value: { type: "Double", basicValue: 0.98, numberFormat: "0.0%" },
    });
  });

  test("left-out arguments in between and at the end are no arguments", async () => {
    const flags = [["是"], ["否"], ["否"], ["否"]];
    const cities = [["上海"], ["上海"], ["北京"], ["上海"]];
    const { value } = await call("FIRSTFIXRATE", flags, null, null, null, cities, [["上海"]], null, null);
    expect(value).toMatchObject({ basicValue: expect.closeTo(2 / 3, 12) });
  });

  test("a result that may spill is rows, also where it is one value", async () => {
    const [formula, mix] = await Promise.all([
      call("EXPLAIN", [["CHURN"]], [["formula"]], [["en"]]),
      call("REVENUEMIX", [["定保"], ["事故"]], [[30], [70]]),
    ]);
    expect(formula.value).toEqual([
      ["客户流失率=分母范围内前6个月未再次进厂的客户数/N-7个月进厂的客户数*100%"],
    ]);
    expect(mix.value).toContainEqual([
      "事故",
      { type: "Double", basicValue: 70, numberFormat: "#,##0.00" },
      { type: "Double", basicValue: 0.7, numberFormat: "0.0%" },
    ]);
  });

  test("#VALUE! says in Chinese which argument and cell, what was found and what to do", async () => {
    expect(await call("FIRSTFIXRATE", [["是"], ["maybe"], ["否"]])).toEqual({
      succeeded: false,
      errorCode: INVALID_VALUE,
      value: expect.stringMatching(/“返修”.*第 2 行.*maybe/),
    });
  });

  test("#N/A says why there is nothing to judge", async () => {
    const flags = [["是"], ["否"]];
    const dates = [["2025-07-01"], ["2025-07-02"]];
    const reported = await call("FIRSTFIXRATE", flags, null, dates, [["2025-08"]]);
    expect(reported).toMatchObject({ succeeded: false, errorCode: NOT_AVAILABLE });
    expect(reported.value).toMatch(/2025-08/);
  });

  test("#DIV/0! is an error of its own", async () => {
    expect(await call("FIRSTFIXRATE", [[0]], [[0]])).toMatchObject({
      succeeded: false,
      errorCode: DIVISION_BY_ZERO,
    });
  });

  test("an error in a cell comes back; one that no function may give becomes #VALUE! with the cell", async () => {
    const [same, changed] = await Promise.all([
      call("NPS", [[9], [errorCell("#DIV/0!")]]),
      call("NPS", [[9], [errorCell("#REF!")]]),
    ]);
    expect(same).toMatchObject({ errorCode: DIVISION_BY_ZERO });
    expect(changed).toMatchObject({ succeeded: false, errorCode: INVALID_VALUE });
    expect(changed.value).toMatch(/第 2 行/);
  });

  test("more arguments than there are is refused, the description of the call is none", async () => {
    const [three, four] = await Promise.all([
      call("RATE", [["FIRSTFIXRATE"]], [[2]], [[100]]),
      call("RATE", [["FIRSTFIXRATE"]], [[2]], [[100]], [[1]]),
    ]);
    expect(three.succeeded).toBe(true);
    expect(four.value).toMatch(/最多 3 个参数/);
  });
});

describe("functions registered with Excel 2021 in English", () => {
  beforeAll(() => start("en-US", "1.3"));
  afterAll(() => host.dispose());

  test("a number is plain where Excel takes no formats, in spills too", async () => {
    expect((await call("FIRSTFIXRATE", [[2]], [[100]])).value).toBe(0.98);
    expect((await call("REVENUEMIX", [["定保"], ["事故"]], [[30], [70]])).value).toContainEqual([
      "事故",
      70,
      0.7,
    ]);
  });

  test("messages are English", async () => {
    expect((await call("FIRSTFIXRATE", [[5]], [[4]])).value).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe("the language of messages", () => {
  test.each([
    ["zh-CN", "zh"],
    ["zh-TW", "zh"],
    ["en-US", "en"],
    ["de-DE", "en"],
  ])("of an Excel in %s is %s", async (locale, language) => {
    const { interfaceLanguage } = await import("../../src/functions/host");
    Object.assign(globalThis, { Office: { context: { displayLanguage: locale } } });
    expect(interfaceLanguage()).toBe(language);
  });

  test.each([
    ["zh-CN", "zh"],
    ["en-GB", "en"],
  ])("is that of the browser (%s: %s) as long as Excel has not said", async (locale, language) => {
    const { interfaceLanguage } = await import("../../src/functions/host");
    Object.defineProperty(globalThis, "navigator", { value: { language: locale }, configurable: true });
    Object.assign(globalThis, { Office: {} });
    expect(interfaceLanguage()).toBe(language);
  });
});
