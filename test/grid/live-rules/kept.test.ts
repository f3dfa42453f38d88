import { afterEach, describe, expect, test } from "@jest/globals";
import { ICommandService, IResourceManagerService } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingService,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "../../../src/grid/live/book";
import { createRules, followRules } from "../../../src/grid/live/rules";
import type { Box, Rule, RuleKind } from "../../../src/host/spreadsheet";
import { closeBooks, insertRows, openBook, OTHER_SHEET, SHEET, until } from "./headless";

afterEach(closeBooks);

const RED = { fillColor: "#FBE5E4", bold: true };
const BOX: Box = { row: 2, column: 0, rows: 4, columns: 1 };

function rule(kind: RuleKind, id = "r1", boxes: readonly Box[] = [BOX]): Rule {
  return { id, boxes, stopIfTrue: false, rule: kind };
}

const KINDS: readonly RuleKind[] = [
  { kind: "CellValue", operator: "Between", formula1: "0.1", formula2: "=$B$1", format: RED },
  { kind: "CellValue", operator: "EqualTo", formula1: "达标", format: {} },
  { kind: "Custom", formula: "=$A3<B3", format: { ...RED, numberFormat: "0.0%" } },
  { kind: "ContainsText", operator: "BeginsWith", text: '"▼', format: RED },
  {
    kind: "ColorScale",
    points: [
      { type: "LowestValue", color: "#F8696B" },
      { type: "Percentile", formula: "=$B$1", color: "#FFEB84" },
      { type: "HighestValue", color: "#63BE7B" },
    ],
  },
  {
    kind: "DataBar",
    lower: { type: "Automatic" },
    upper: { type: "Percent", formula: "90" },
    positiveColor: "#2F5597",
    negativeColor: "#C0392B",
    gradient: true,
    showValue: false,
  },
  {
    kind: "IconSet",
    style: "ThreeSymbols2",
    thresholds: [
      { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
      { type: "Formula", formula: "=$B$1", operator: "GreaterThan" },
      { type: "Percentile", formula: "67", operator: "GreaterThanOrEqual" },
    ],
    reverse: true,
    showIconOnly: true,
  },
];

describe("the rules of a sheet", () => {
  test("are those that were set, in their order", () => {
    const book = openBook();
    const rules = createRules(book);
    const set = KINDS.map((kind, index) => ({ ...rule(kind, `r${index}`), stopIfTrue: index === 1 }));
    rules.set(SHEET, set);
    expect(rules.of(SHEET)).toEqual(set);
    expect(rules.of(OTHER_SHEET)).toEqual([]);
  });

  test("give way to those that are set later", () => {
    const book = openBook();
    const rules = createRules(book);
    const set = KINDS.map((kind, index) => rule(kind, `r${index}`));
    rules.set(SHEET, set);
    rules.set(SHEET, [...set].reverse());
    expect(rules.of(SHEET)).toEqual([...set].reverse());
    rules.set(SHEET, []);
    expect(rules.of(SHEET)).toEqual([]);
  });

  test("are there again when the workbook is opened again", () => {
    const book = openBook();
    const set = KINDS.map((kind, index) => rule(kind, `r${index}`));
    createRules(book).set(SHEET, set);
    const saved = book.injector.get(IResourceManagerService).getResourcesByType(book.unitId, 2);
    expect(createRules(openBook([], saved)).of(SHEET)).toEqual(set);
  });

  test("with several boxes start at the topmost, their formulas as well", () => {
    const rules = createRules(openBook());
    const [low, high] = [
      { ...BOX, row: 9 },
      { ...BOX, row: 2 },
    ];
    rules.set(SHEET, [rule({ kind: "Custom", formula: "=A10>B$1", format: RED }, "r1", [low, high])]);
    expect(rules.of(SHEET)).toEqual([
      rule({ kind: "Custom", formula: "=A3>B$1", format: RED }, "r1", [high, low]),
    ]);
  });
});

describe("when rows are inserted or deleted", () => {
  async function after(kind: RuleKind, change: (book: Book) => Promise<unknown>): Promise<readonly Rule[]> {
    const book = openBook([[1, 5], [2], [3], [4], [5], [6]]);
    const rules = createRules(book);
    followRules(book);
    rules.set(SHEET, [rule(kind)]);
    await change(book);
    return rules.of(SHEET);
  }

  async function remove(book: Book, row: number, count: number): Promise<void> {
    await book.injector.get(ICommandService).executeCommand("sheet.command.remove-row", {
      unitId: book.unitId,
      subUnitId: SHEET,
      range: { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: 39 },
    });
  }

  const below: RuleKind = { kind: "CellValue", operator: "LessThan", formula1: "=$B$1", format: RED };

  test("above everything, cells and references move", async () => {
    expect(await after(below, (book) => insertRows(book, 0, 2))).toEqual([
      rule({ ...below, formula1: "=$B$3" }, "r1", [{ ...BOX, row: 4 }]),
    ]);
  });

  test("between reference and cells, the cells move", async () => {
    expect(await after(below, (book) => insertRows(book, 1, 2))).toEqual([
      rule(below, "r1", [{ ...BOX, row: 4 }]),
    ]);
  });

  test("inside, the rule holds for the new rows too", async () => {
    const own: RuleKind = { kind: "Custom", formula: "=A3<B3", format: RED };
    expect(await after(own, (book) => insertRows(book, 4, 3))).toEqual([
      rule(own, "r1", [{ ...BOX, rows: 7 }]),
    ]);
  });

  test("the first cells of the rule, its formula is for the new first one", async () => {
    const own: RuleKind = { kind: "Custom", formula: "=A3<$B$1", format: RED };
    expect(await after(own, (book) => remove(book, 1, 3))).toEqual([
      rule({ ...own, formula: "=A2<$B$1" }, "r1", [{ ...BOX, row: 1, rows: 2 }]),
    ]);
  });

  test("all its cells, the rule goes", async () => {
    expect(await after(below, (book) => remove(book, 1, 9))).toEqual([]);
  });

  test("what it refers to, the reference is lost", async () => {
    expect(await after(below, (book) => remove(book, 0, 1))).toEqual([
      rule({ ...below, formula1: "=#REF!" }, "r1", [{ ...BOX, row: 1 }]),
    ]);
  });

  test("on another sheet that it refers to", async () => {
    const far: RuleKind = { ...below, formula1: "=参考值!$B$4" };
    expect(await after(far, (book) => insertRows(book, 1, 2, OTHER_SHEET))).toEqual([
      rule({ ...far, formula1: "=参考值!$B$6" }),
    ]);
  });

  test("thresholds move", async () => {
    const scale: RuleKind = {
      kind: "ColorScale",
      points: [
        { type: "Number", formula: "=$B$1", color: "#F8696B" },
        { type: "HighestValue", color: "#63BE7B" },
      ],
    };
    const [found] = await after(scale, (book) => insertRows(book, 0, 1));
    expect(found?.rule).toMatchObject({ points: [{ formula: "=$B$2" }, { type: "HighestValue" }] });
  });

  test("the rule is shown where the cells are now", async () => {
    const book = openBook([[1, 5], [2], [3], [9], [5], [6]]);
    createRules(book).set(SHEET, [rule(below)]);
    followRules(book);
    await insertRows(book, 0, 2);
    const service = book.injector.get(ConditionalFormattingService);
    const rows = () =>
      [2, 3, 4, 5, 6, 7].filter((row) => service.composeStyle(book.unitId, SHEET, row, 0)?.style?.bg?.rgb);
    expect(await until(rows, (found) => found.length === 1)).toEqual([4]);
  });
});

describe("rules that a person made at the grid", () => {
  const ranges = [{ startRow: 2, endRow: 5, startColumn: 0, endColumn: 0 }];
  const style = { bg: { rgb: "#FBE5E4" }, bl: 1 };

  function add(book: Book, cfId: string, made: object): void {
    const params = { subUnitId: SHEET, rule: { cfId, ranges, stopIfTrue: false, rule: made } };
    book.run(AddConditionalRuleMutation.id, params);
  }

  const cases: [object, RuleKind][] = [
    [
      { type: "highlightCell", subType: "number", operator: "between", value: [1, 2], style },
      { kind: "CellValue", operator: "Between", formula1: "1", formula2: "2", format: RED },
    ],
    [
      { type: "highlightCell", subType: "text", operator: "containsText", value: "达标", style },
      { kind: "ContainsText", operator: "Contains", text: "达标", format: RED },
    ],
    [
      { type: "highlightCell", subType: "formula", value: "=A3>1", style },
      { kind: "Custom", formula: "=A3>1", format: RED },
    ],
    [
      { type: "colorScale", config: [{ index: 0, color: "#FFF", value: { type: "num", value: 3 } }] },
      { kind: "ColorScale", points: [{ type: "Number", formula: "3", color: "#FFF" }] },
    ],
    [
      {
        type: "iconSet",
        isShowValue: true,
        config: [1, 0].map((value) => ({
          operator: "greaterThan",
          value: { type: "num", value },
          iconType: "3Flags",
          iconId: String(1 - value),
        })),
      },
      {
        kind: "IconSet",
        style: "ThreeFlags",
        thresholds: [
          { type: "Number", formula: "0", operator: "GreaterThan" },
          { type: "Number", formula: "1", operator: "GreaterThan" },
        ],
        reverse: false,
        showIconOnly: false,
      },
    ],
  ];

  test.each(cases)("%j", (made, expected) => {
    const book = openBook();
    add(book, "p", made);
    expect(createRules(book).of(SHEET)).toEqual([rule(expected, "p")]);
  });

  test("stay when others are set, though they have no name in Excel, and go when all are cleared", () => {
    const book = openBook();
    const rules = createRules(book);
    add(book, "p", { type: "highlightCell", subType: "duplicateValues", style });
    rules.set(SHEET, [rule(KINDS[0] as RuleKind)]);
    const listed = () => book.injector.get(ConditionalFormattingService) && rules.of(SHEET).length;
    expect(listed()).toBe(1);
    expect(idsAtGrid(book)).toEqual(["r1", "p"]);
    rules.set(SHEET, []);
    expect(idsAtGrid(book)).toEqual([]);
  });

  function idsAtGrid(book: Book): string[] {
    const saved = book.injector.get(IResourceManagerService).getResourcesByType(book.unitId, 2);
    const data = saved.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.data ?? "{}";
    const bySheet = JSON.parse(data) as Record<string, { cfId: string }[] | undefined>;
    return (bySheet[SHEET] ?? []).map(({ cfId }) => cfId);
  }
});
