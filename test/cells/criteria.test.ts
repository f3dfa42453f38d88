import { describe, expect, test } from "@jest/globals";
import { parseCriterion } from "../../src/cells/criteria";
import { errorCell, formatted, serial } from "./support";

/** Which of the cells meet the criterion. */
function met(criterion: unknown, cells: readonly unknown[]): unknown[] {
  return cells.filter(parseCriterion(criterion));
}

const BLANKS = ["", null, undefined];
const AUGUST_1 = serial(2025, 8, 1);

describe("a number as criterion", () => {
  const cells = [5, "5", " 5 ", "5.0", "5.", "+5", formatted(5), 5.0001, "5a", true, "", 50, "15"];
  const five = [5, "5", " 5 ", "5.0", "5.", "+5", cells[6]];

  test.each([5, "5", "=5", " 5", "5.0", formatted(5)])(
    "%j also finds numbers stored as text",
    (criterion) => {
      expect(met(criterion, cells)).toEqual(five);
    },
  );

  test("turned round finds all the rest, blanks too", () => {
    expect(met("<>5", cells)).toEqual(cells.filter((cell) => !five.includes(cell)));
    expect(met("<>5", BLANKS)).toEqual(BLANKS);
  });

  test.each<[string, number]>([
    ["1,234.5", 1234.5],
    ["1e3", 1000],
    ["50%", 0.5],
    ["-0.5", -0.5],
    [".5", 0.5],
    ["-3", -3],
    ["007", 7],
  ])("may be written %j", (criterion, number) => {
    expect(met(criterion, [number, number + 1])).toEqual([number]);
    expect(met(`>=${criterion}`, [number - 1, number, number + 1])).toEqual([number, number + 1]);
  });

  test("0 and 1 are no truth values, and TRUE is no 1", () => {
    expect(met("1", [true, 1, "1"])).toEqual([1, "1"]);
    expect(met(1, [true])).toEqual([]);
    expect(met("0", [false, 0, "", null])).toEqual([0]);
    expect(met("TRUE", [1, "1", true])).toEqual([true]);
    expect(met(">=0", [true, false, 1])).toEqual([1]);
  });
});

describe("an order comparison", () => {
  const cells = [4, 5, 6, 5.5, "6", "9", true, "", null, "abc", formatted(7), errorCell("#N/A")];

  test.each<[string, unknown[]]>([
    [">=5", [5, 6, 5.5, formatted(7)]],
    [">5", [6, 5.5, formatted(7)]],
    ["<=5", [4, 5]],
    ["<5", [4]],
    [">= 5", [5, 6, 5.5, formatted(7)]],
    [">1,000", []],
    ["<-1", []],
    [">500%", [6, 5.5, formatted(7)]],
  ])("%s sees numbers only as numbers", (criterion, expected) => {
    expect(met(criterion, cells)).toEqual(expected);
  });

  test.each([">0.333333333333333", ">=0.123456789012345", ">0.0000000000000001"])(
    "with a fraction as Excel writes it (%s) is one of numbers",
    (criterion) => {
      expect(met(criterion, [1, 0, -1, "abc"])).toEqual([1]);
    },
  );

  test("of texts is one of letters, in any case, and sees texts only", () => {
    const words = ["apple", "Banana", "cherry", "BANANA", 5, true, "", null];
    expect(met(">=banana", words)).toEqual(["Banana", "cherry", "BANANA"]);
    expect(met("<b", words)).toEqual(["apple"]);
    expect(met(">banana", words)).toEqual(["cherry"]);
    expect(met("<=BANANA", words)).toEqual(["apple", "Banana", "BANANA"]);
  });

  test("of truth values sees truth values only", () => {
    const cells = [true, false, 1, 0, "abc", "zebra", ""];
    expect(met(">=TRUE", cells)).toEqual([true]);
    expect(met("<TRUE", cells)).toEqual([false]);
    expect(met("<=TRUE", cells)).toEqual([true, false]);
    expect(met(">FALSE", cells)).toEqual([true]);
  });

  test.each([">", "<", ">=", "<="])(
    "without anything to compare with (%s) finds no text and no number",
    (criterion) => {
      expect(met(criterion, ["a", "上海", 1, 0, -1, true])).toEqual([]);
    },
  );
});

describe("a date as criterion", () => {
  const cells = [
    AUGUST_1,
    AUGUST_1 + 0.5,
    AUGUST_1 + 1,
    "2025-08-01",
    "2025/8/1",
    "2025年8月1日",
    "20250801",
    20250801,
  ];

  test.each([
    "2025-08-01",
    "2025/8/1",
    "2025.8.1",
    "2025年8月1日",
    "=2025-08-01",
    AUGUST_1,
    String(AUGUST_1),
  ])("%j finds the day as a serial and as text", (criterion) => {
    expect(met(criterion, cells)).toEqual([AUGUST_1, "2025-08-01", "2025/8/1", "2025年8月1日"]);
  });

  test("with a time finds the time", () => {
    expect(met("2025-08-01 12:00", cells)).toEqual([AUGUST_1 + 0.5]);
  });

  test("in an order comparison sees serials only", () => {
    expect(met(">=2025-08-01", cells)).toEqual([AUGUST_1, AUGUST_1 + 0.5, AUGUST_1 + 1, 20250801]);
    expect(met("<2025/8/2", cells)).toEqual([AUGUST_1, AUGUST_1 + 0.5]);
    expect(met("<2025-08-01 12:00", cells)).toEqual([AUGUST_1]);
  });

  test.each(["2025-08", "2025/8"])(
    "of a year and month (%s) is the first of the month, and the text",
    (criterion) => {
      expect(met(criterion, [AUGUST_1, AUGUST_1 + 1, "2025-08", "2025/8", "2025-08-01", "2025-09"])).toEqual([
        AUGUST_1,
        "2025-08",
        "2025/8",
        "2025-08-01",
      ]);
      expect(met(`>=${criterion}`, [AUGUST_1 - 1, AUGUST_1, AUGUST_1 + 40])).toEqual([
        AUGUST_1,
        AUGUST_1 + 40,
      ]);
    },
  );
});

describe("a text as criterion", () => {
  test("finds the whole cell in any case", () => {
    expect(met("apple", ["apple", "APPLE", "Apple", "apples", " apple", "apple ", "pineapple"])).toEqual([
      "apple",
      "APPLE",
      "Apple",
    ]);
    expect(met("=上海", ["上海", "上海店", "海"])).toEqual(["上海"]);
  });

  test.each([
    ...["A-1", "WO-2025-0001", "2025-08-A", "a-b-c", "-", "京A-12345", "7座-SUV", "5-"],
    ...[
      "a.b",
      "(x)",
      "[x]",
      "a^b",
      "a$",
      "a+b",
      "{x}",
      "a|b",
      "a\\b",
      "a/b",
      "a&b",
      "#5",
      "a,b",
      "a'b",
      'a"b',
    ],
    ...["a=b", "a<b", "a>b", "!a", "a:b", "a;b", "a_b", "100%纯", "$x", "\\d", "[^a]", "(?:a)"],
  ])("%j is what it is, whatever its signs mean elsewhere", (text) => {
    expect(met(text, [text, `${text}x`, `x${text}`, "", "a", 5])).toEqual([text]);
    expect(met(`=${text}`, [text, `${text}x`])).toEqual([text]);
    expect(met(`<>${text}`, [text, `${text}x`, "", 5])).toEqual([`${text}x`, "", 5]);
    expect(met(`*${text}*`, [text, `${text}x`, `x${text}`, "", 5])).toEqual([text, `${text}x`, `x${text}`]);
  });

  test("of more than 15 digits is the text, to the last digit", () => {
    const orders = ["123456789012345678", "123456789012345679", 123456789012345680];
    expect(met("123456789012345678", orders)).toEqual(["123456789012345678"]);
    expect(met("<>123456789012345678", orders)).toEqual(orders.slice(1));
  });

  test("of 15 digits is still a number", () => {
    const orders = ["123456789012345", "123,456,789,012,345", 123456789012345, "123456789012346"];
    expect(met("123456789012345", orders)).toEqual(orders.slice(0, 3));
  });

  test("may begin with an operator's sign after =", () => {
    expect(met("=>5", [">5", 6])).toEqual([">5"]);
    expect(met("==", ["=", "=="])).toEqual(["="]);
    expect(met("=<>", ["<>", "a"])).toEqual(["<>"]);
  });

  test("of nothing but spaces finds such cells, not blank ones", () => {
    expect(met(" ", [" ", "", "a", null])).toEqual([" "]);
    expect(met("= ", [" ", "", "a", null])).toEqual([" "]);
  });
});

describe("wildcards", () => {
  const words = ["a", "ab", "abc", "b", "a*", "a?", "a~", "", null, 10, true, "AB"];

  test.each<[string, unknown[]]>([
    ["a*", ["a", "ab", "abc", "a*", "a?", "a~", "AB"]],
    ["a?", ["ab", "a*", "a?", "a~", "AB"]],
    ["?b*", ["ab", "abc", "AB"]],
    ["*b", ["ab", "b", "AB"]],
    ["*b*", ["ab", "abc", "b", "AB"]],
    ["???", ["abc"]],
    ["a~*", ["a*"]],
    ["a~?", ["a?"]],
    ["a~~", ["a~"]],
    ["*", ["a", "ab", "abc", "b", "a*", "a?", "a~", "AB"]],
    ["?*", ["a", "ab", "abc", "b", "a*", "a?", "a~", "AB"]],
    ["1*", []],
    ["<>*", ["", null, 10, true]],
    ["<>a*", ["b", "", null, 10, true]],
  ])("in %s see texts only", (criterion, expected) => {
    expect(met(criterion, words)).toEqual(expected);
  });

  test("stand for Chinese signs and line ends like any other", () => {
    expect(met("上?", ["上海", "上", "上海店"])).toEqual(["上海"]);
    expect(met("*店", ["上海店", "店", "店里"])).toEqual(["上海店", "店"]);
    expect(met("a*b", ["a\nb", "ab"])).toEqual(["a\nb", "ab"]);
  });
});

describe("blanks", () => {
  const cells = ["", null, undefined, 0, false, "a", " ", formatted(0)];

  test.each(["", "=", null, undefined])("are what %j finds", (criterion) => {
    expect(met(criterion, cells)).toEqual(["", null, undefined]);
  });

  test('are what "<>" leaves out', () => {
    expect(met("<>", cells)).toEqual([0, false, "a", " ", formatted(0)]);
  });

  test("include the empty data type", () => {
    const empty = { type: "Empty", basicType: "Empty", basicValue: "" };
    expect(met("", [empty])).toEqual([empty]);
    expect(met("<>", [empty])).toEqual([]);
  });
});

describe("truth values", () => {
  const cells = [true, false, "TRUE", "true", "False", 1, 0, "1", "0", "", null, "truer"];

  test.each([true, "TRUE", "true", "=TRUE"])("%j finds the value, and the text of an export", (criterion) => {
    expect(met(criterion, cells)).toEqual([true, "TRUE", "true"]);
  });

  test.each([false, "FALSE", "=false"])("%j finds the value, and the text of an export", (criterion) => {
    expect(met(criterion, cells)).toEqual([false, "False"]);
  });

  test("turned round leave both out", () => {
    expect(met("<>TRUE", cells)).toEqual([false, "False", 1, 0, "1", "0", "", null, "truer"]);
  });
});

describe("Excel errors", () => {
  const cells = [errorCell("#N/A"), "#N/A", errorCell("#REF!"), "a", 5, ""];

  test.each(["#N/A", "=#N/A", errorCell("#N/A")])("are found by %j, as objects and as text", (criterion) => {
    expect(met(criterion, cells)).toEqual([cells[0], "#N/A"]);
  });

  test('are left out by "<>#N/A"', () => {
    expect(met("<>#N/A", cells)).toEqual([cells[2], "a", 5, ""]);
  });

  test("are neither numbers nor texts", () => {
    expect(met(">=0", cells)).toEqual([5]);
    expect(met("*", cells)).toEqual(["a"]);
    expect(met("<b", cells)).toEqual(["a"]);
    expect(met("5", cells)).toEqual([5]);
  });

  test("are not blank", () => {
    expect(met("", cells)).toEqual([""]);
    expect(met("<>", cells)).toEqual(cells.slice(0, 5));
  });
});
