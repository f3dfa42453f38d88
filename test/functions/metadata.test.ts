import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  brokenPromises,
  formatSignatures,
  signaturesOf,
  type Signatures,
} from "../../scripts/signature-promises";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { runFunction, withFormats } from "../../src/functions/results";
import { cell, column } from "../support/call";

const ADDRESS = "https://example.com/aftersales/";
const zh = functionsMetadata("zh", ADDRESS);
const en = functionsMetadata("en", ADDRESS);
const both = [...zh.functions, ...en.functions];

/** What follows another argument of its kind is explained there. */
const FOLLOWING = /^(criteriaRange|criterion|argument|条件区域|条件|参数)([2-9]|1\d)$/;

describe("functions.json", () => {
  test("has the same functions, order and arity in both languages", () => {
    const shape = ({ functions }: typeof zh) =>
      functions.map(({ id, name, parameters, result }) => [
        id,
        name,
        parameters.map(({ optional }) => optional),
        result,
      ]);
    expect(shape(zh)).toEqual(shape(en));
    expect(en.functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  test("allows errors and data types in ranges", () => {
    expect(zh).toMatchObject({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true });
  });

  test.each(both.map((each): [string, typeof each] => [each.id, each]))(
    "%s keeps Excel's limits",
    (_, each) => {
      expect(each.id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(each.description.length).toBeLessThanOrEqual(512);
      expect(each.description.length).toBeGreaterThan(10);
      for (const parameter of each.parameters) {
        expect(parameter).toMatchObject({ dimensionality: "matrix" });
        expect(parameter.name.length).toBeGreaterThan(0);
        expect(parameter.name.length).toBeLessThanOrEqual(64);
        // Of any type, which is what Excel takes when none is said.
        expect(parameter).not.toHaveProperty("type");
        if (FOLLOWING.test(parameter.name)) expect(parameter).not.toHaveProperty("description");
        else expect(parameter.description).toMatch(/^.{2,512}$/);
      }
      expect(new Set(each.parameters.map(({ name }) => name)).size).toBe(each.parameters.length);
    },
  );

  test("required parameters come before optional ones, none repeats", () => {
    for (const { parameters } of both) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0)
        expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    }
  });

  test("Chinese texts are Chinese, English texts are not, but for the words one may type", () => {
    const han = /\p{Script=Han}/u;
    for (const { description, parameters } of zh.functions) {
      const explained = parameters.filter(({ name }) => !FOLLOWING.test(name));
      for (const text of [description, ...explained.map((parameter) => parameter.description)])
        expect(text).toMatch(han);
    }
    // Their classes are Chinese in every language; words for reviews may be typed.
    const words = ["REVENUEMIX", "VISITMIX", "ABCMIX", "MISSBREAKDOWN", "PARETO", "POSITIVEREVIEWRATE"];
    for (const { id, description } of en.functions)
      if (!words.includes(id)) expect(description).not.toMatch(han);
  });

  test("stays far below the megabyte that Excel takes", () => {
    for (const metadata of [zh, en])
      expect(Buffer.byteLength(JSON.stringify(metadata))).toBeLessThan(200_000);
  });
});

describe("docs/signatures.json, what everybody's formulas rely on", () => {
  const text = readFileSync(resolve(__dirname, "../../docs/signatures.json"), "utf8");
  const known = JSON.parse(text) as Signatures;
  const current = signaturesOf(FUNCTIONS);

  test("holds: no function is gone or moved, parameters were only added at the end", () => {
    expect(brokenPromises(known, current)).toEqual([]);
  });

  test("has every function and parameter; new ones are entered by `npm run signatures`", () => {
    expect(formatSignatures(current)).toBe(text);
  });

  test("says the same as functions.json in both languages", () => {
    for (const [language, { functions }] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      expect(functions.map(({ id }) => id)).toEqual(Object.keys(known));
      for (const { id, parameters } of functions) {
        expect(parameters.map(({ name }) => name)).toEqual(known[id]?.[language]);
        expect(parameters.filter(({ optional }) => !optional)).toHaveLength(known[id]?.required ?? -1);
      }
    }
  });

  test("what breaks formulas is named, what adds to them is not", () => {
    const signature = (required: number, ...names: string[]) => ({ required, zh: names, en: names });
    const before = { A: signature(1, "a", "b"), B: signature(1, "x") };
    const promises = (after: Signatures): readonly string[] => brokenPromises(before, after);
    expect(promises({ ...before })).toEqual([]);
    expect(promises({ A: before.A, C: signature(0), B: signature(1, "x", "y") })).toEqual([]);
    expect(promises({ A: signature(0, "a", "b"), B: before.B })).toEqual([]);
    expect(promises({ A: before.A })).toEqual(["B is gone"]);
    expect(promises({ B: before.B, A: before.A })).toEqual(["B has changed its place among the functions"]);
    expect(promises({ A: signature(2, "a", "b"), B: before.B })).toEqual([
      "A needs more arguments than before",
    ]);
    expect(promises({ A: signature(1, "c", "a", "b"), B: before.B })).toEqual([
      "A: parameter 1 was a and is c",
      "A: parameter 2 was b and is a",
      "A: parameter 1 was a and is c",
      "A: parameter 2 was b and is a",
    ]);
    expect(promises({ A: before.A, B: signature(0) })).toEqual([
      "B: parameter 1 was x and is gone",
      "B: parameter 1 was x and is gone",
    ]);
  });
});

describe("results for a host that shows number formats", () => {
  const resultOf = (id: string, args: readonly unknown[]) => {
    const definition = FUNCTIONS.find((candidate) => candidate.id === id);
    if (definition === undefined) throw new Error(id);
    const outcome = runFunction(definition, args, "en");
    if ("error" in outcome) throw new Error(outcome.message);
    return withFormats(definition, outcome.result);
  };

  test("a rate carries its percent format, points and money theirs", () => {
    expect(resultOf("FIRSTFIXRATE", [cell(2), cell(100)])).toEqual({
      type: "Double",
      basicValue: 0.98,
      numberFormat: "0.0%",
    });
    expect(resultOf("NPS", [column(10, 0)])).toEqual({ type: "Double", basicValue: 0, numberFormat: "0.0" });
    expect(resultOf("AVGROVALUE", [column(5)])).toMatchObject({ numberFormat: "#,##0.00" });
  });

  test("a spill carries the format of each column, texts and flags none", () => {
    expect(resultOf("REVENUEMIX", [column("定保"), column(5), cell("定保")])).toEqual([
      [
        "定保",
        { type: "Double", basicValue: 5, numberFormat: "#,##0.00" },
        { type: "Double", basicValue: 1, numberFormat: "0.0%" },
      ],
    ]);
    expect(resultOf("COMEBACKS", [column("A"), column("2025-01-01")])).toEqual([[false]]);
  });

  test("a function that may spill always gives rows", () => {
    expect(resultOf("EXPLAIN", [cell("CHURN"), cell("reference")])).toEqual([["≤20%"]]);
  });
});
