import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { ADD_IN_ID } from "../../../src/workbook/file/add-in-parts";
import { writeFile } from "../../../src/workbook/file/write";
import { namesFor } from "../../../src/workbook/names";
import type { Profile, SheetPlan, Value, WorkbookPlan } from "../../../src/workbook/plan";
import { normalFormula } from "../../../src/workbook/reader/normal-formula";
import { snapshotOfFile } from "../../../src/workbook/reader/snapshot-of-file";
import { smallPlan } from "../support/small-plan";
import { smallResults } from "../support/small-results";
import { partOf, partsOf } from "./support/parts";
import { structureFaults } from "./support/structure";

const PROFILES: Profile[] = ["portable", "add-in"];
const NOTHING = { at: () => undefined };

const smallFile = (profile: Profile) => writeFile(smallPlan(profile), smallResults);

/** The small plan's second sheet alone, with other cells, named as asked. */
function recordsPlan(cells: readonly (readonly Value[])[], changes: Partial<SheetPlan> = {}): WorkbookPlan {
  const plan = smallPlan("portable");
  const records = plan.sheets.find(({ id }) => id === "records") as SheetPlan;
  const sheet = { ...records, blocks: [{ row: 0, column: 0, cells }], tables: [], ...changes };
  return { ...plan, sheets: [sheet], names: [], front: { sheet: "records", row: 0, column: 0 } };
}

describe.each(PROFILES)("the %s file of the small plan", (profile) => {
  test("hangs together in all its parts", async () => {
    expect(structureFaults(partsOf(await smallFile(profile)))).toEqual([]);
  });

  test("is the same to the byte when written again", async () => {
    expect(await smallFile(profile)).toEqual(await smallFile(profile));
  });

  test("reads back as it was planned", async () => {
    const snapshot = await snapshotOfFile(await smallFile(profile));
    const [front, records] = snapshot.sheets;
    expect(snapshot.stamp).toEqual(smallPlan(profile).stamp);
    expect(snapshot.names).toEqual([{ name: "售后_门店", refersTo: "'首页'!$C$7" }]);
    expect(front?.values[3]?.slice(1, 7)).toEqual(["进厂台次", 1200, -80.5, 300, null, "● 达标"]);
    expect(front?.values[2]?.slice(2, 5)).toEqual([45809, 45839, 45870]);
    expect(front?.formulas[3]?.[6]).toBe('IF($E$4>=200,"● 达标","▼ 未达标")');
    expect(front?.numberFormats[3]?.slice(2, 5)).toEqual(["#,##0", "#,##0", "#,##0"]);
    expect(front?.frozen).toEqual({ rows: 3, columns: 2 });
    expect(front?.isProtected).toBe(true);
    expect(front?.charts).toBe(1);
    expect(front?.print).toEqual(smallPlan(profile).sheets[0]?.print);
    expect(front?.rules).toEqual([
      { area: { row: 3, column: 6, rows: 2, columns: 1 }, kind: "formula", formula: 'LEFT($G4,1)="▼"' },
      { area: { row: 4, column: 2, rows: 1, columns: 3 }, kind: "bar" },
    ]);
    expect(front?.validations.map(({ kind, first, second }) => [kind, first, second])).toEqual([
      ["list", "$C$7:$D$7", undefined],
      ["number", "0", "1"],
      ["list", "否,是", undefined],
    ]);
    expect(records?.values).toEqual([
      ["客户", "进厂时间", "金额[元]", "返修"],
      ["=1+1", 45810.5, 1200, false],
      ["+客户", 45840, -80.5, true],
      ["@A", 45841.25, null, null],
      ["A", 45871, 300, false],
    ]);
    expect(records?.formulas.flat().every((formula) => formula === null)).toBe(true);
    expect(records?.tables).toEqual([
      {
        name: "工单",
        area: { row: 0, column: 0, rows: 5, columns: 4 },
        columns: ["客户", "进厂时间", "金额[元]", "返修"],
      },
    ]);
  });

  test("is not calculated when it is opened, and does not say when it was written", async () => {
    const parts = partsOf(await smallFile(profile));
    expect(partOf(parts, "xl/workbook.xml")).not.toMatch(/fullCalc/);
    expect(partOf(parts, "docProps/core.xml")).not.toMatch(/dcterms:(created|modified)/);
    expect(partOf(parts, "docProps/app.xml")).toContain("<Application>AFTERSALES</Application>");
  });
});

describe("the checks of the structure find", () => {
  test.each<[string, string, (text: string) => string]>([
    ["a style that is not there", "xl/worksheets/sheet1.xml", (text) => text.replace('s="7"', 's="70"')],
    ["cells out of order", "xl/worksheets/sheet1.xml", (text) => text.replace('r="C5"', 'r="A5"')],
    ["a lost relationship", "xl/worksheets/_rels/sheet2.xml.rels", (text) => text.replace("rId1", "rId9")],
    ["a column unlike its header", "xl/tables/table1.xml", (text) => text.replace("客户", "顾客")],
    ["XML that is none", "xl/styles.xml", (text) => text.replace("</fonts>", "")],
    [
      "a part without a type",
      "[Content_Types].xml",
      (text) => text.replace("/xl/styles.xml", "/xl/style.xml"),
    ],
    [
      "a rule without its format",
      "xl/worksheets/sheet1.xml",
      (text) => text.replace('dxfId="0"', 'dxfId="1"'),
    ],
    [
      "elements out of order",
      "xl/worksheets/sheet1.xml",
      (text) => text.replace(/(<mergeCells.*<\/mergeCells>)(.*)(<drawing)/, "$2$1$3"),
    ],
    [
      "a list of too many characters",
      "xl/worksheets/sheet1.xml",
      (text) => text.replace(/<formula1>/, `<formula1>"${"x".repeat(256)}"`),
    ],
    [
      "a footer of too many characters",
      "xl/worksheets/sheet1.xml",
      (text) => text.replace("<oddFooter>", `<oddFooter>${"x".repeat(256)}`),
    ],
  ])("%s", async (_, path, spoil) => {
    const parts = partsOf(await smallFile("portable"));
    const spoilt = spoil(partOf(parts, path));
    expect(spoilt).not.toBe(parts[path]);
    expect(structureFaults({ ...parts, [path]: spoilt })).not.toEqual([]);
  });
});

describe("the two profiles", () => {
  test("portable: native formulas, one in every cell of the row; nothing of the add-in", async () => {
    const file = await smallFile("portable");
    const snapshot = await snapshotOfFile(file);
    expect(snapshot.sheets[0]?.formulas[3]?.slice(2, 5).every((formula) => formula?.startsWith("IF("))).toBe(
      true,
    );
    expect(JSON.stringify(partsOf(file))).not.toMatch(/_xldudf|webextension|XLDAPR/);
  });

  test("add-in: the call as Excel stores it, spilling from a dynamic array", async () => {
    const file = await smallFile("add-in");
    const sheet = partOf(partsOf(file), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '<f t="array" ref="C4:E4">_xldudf_AFTERSALES_TREND("AVGROVALUE",\'首页\'!$C$3:$E$3,' +
        "工单[金额'[元']],,工单[进厂时间])</f><v>1200</v>",
    );
    expect(sheet).toMatch(/<c r="C4"[^>]* cm="1"/);
    expect(partOf(partsOf(file), "xl/metadata.xml")).toContain('fDynamic="1"');
    const snapshot = await snapshotOfFile(file);
    expect(snapshot.sheets[0]?.formulas[3]?.slice(2, 5)).toEqual([
      "AFTERSALES.TREND(\"AVGROVALUE\",'首页'!$C$3:$E$3,工单[金额'[元']],,工单[进厂时间])",
      null,
      null,
    ]);
  });

  test("add-in: the reference names the add-in of the manifest", () => {
    expect(readFileSync("manifest.xml", "utf8")).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });
});

describe("what Excel makes of the file", () => {
  test("columns are as wide as planned: the standard font has digits of seven pixels, the cells their own", async () => {
    const parts = partsOf(await writeFile(recordsPlan([["客户", 1]], { styles: [] }), NOTHING));
    const styles = partOf(parts, "xl/styles.xml");
    const sizes = [...styles.matchAll(/<font>.*?<sz val="(\d+)"\/>.*?<\/font>/g)].map(([, size]) => size);
    const { size } = recordsPlan([]).sheets[0]?.font ?? { size: 0 };
    expect(sizes[0]).toBe("11");
    // Nothing is said of these cells: they have the sheet's font, which is another.
    expect(size).not.toBe(11);
    const fontOf = [...styles.matchAll(/<xf numFmtId="\d+" fontId="(\d+)"[^>]*xfId/g)].map(
      ([, font]) => font,
    );
    const used = [...partOf(parts, "xl/worksheets/sheet1.xml").matchAll(/<c [^>]*s="(\d+)"/g)];
    expect(used.map(([, style]) => sizes[Number(fontOf[Number(style)])])).toEqual([`${size}`, `${size}`]);
  });

  test("no green corners at numbers that are texts; once a sheet, before what is drawn", async () => {
    const parts = partsOf(await smallFile("portable"));
    const sheet = partOf(parts, "xl/worksheets/sheet1.xml");
    expect(sheet.match(/<ignoredErrors>/g)).toHaveLength(1);
    expect(sheet).toContain('sqref="A1:XFD1048576" numberStoredAsText="1"');
    expect(structureFaults(parts)).toEqual([]);
  });

  test("characters that XML cannot hold, and more of them than a cell can, do not make it repair the file", async () => {
    const file = await writeFile(recordsPlan([["a\uFFFFb"], ["长".repeat(40_000)]]), NOTHING);
    const strings = partOf(partsOf(file), "xl/sharedStrings.xml");
    expect(strings).not.toMatch(/\uFFFF/);
    expect(Math.max(...strings.split(/<[^>]*>/).map((text) => text.length))).toBe(32_767);
  });
});

describe("what the format's extensions say", () => {
  test("bars are solid, whether or not the sheet has small lines", async () => {
    const plan = smallPlan("portable");
    const lineless = plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((line) =>
          line.map((cell) => (typeof cell === "object" && cell && "sparkline" in cell ? null : cell)),
        ),
      })),
    }));
    for (const sheets of [plan.sheets, lineless]) {
      const parts = partsOf(await writeFile({ ...plan, sheets }, smallResults));
      const sheet = partOf(parts, "xl/worksheets/sheet1.xml");
      expect(structureFaults(parts)).toEqual([]);
      const [id] = /(?<=<x14:id>)[^<]*/.exec(sheet) ?? [];
      expect(sheet).toContain(
        `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">`,
      );
      expect(sheet.match(/<extLst><ext uri="\{78C0D931/g)).toHaveLength(1);
      expect(sheet.match(/<x14:sparkline>/g)?.length ?? 0).toBe(sheets === plan.sheets ? 1 : 0);
    }
  });

  test("charts carry what their cells show, for whoever draws them without calculating", async () => {
    const chart = partOf(partsOf(await smallFile("add-in")), "xl/charts/chart1.xml");
    const caches = [...chart.matchAll(/<c:f>([^<]*)<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/g)];
    const shown = caches.map(([, reference, cache]) => [
      reference,
      [...(cache ?? "").matchAll(/<c:v>([^<]*)/g)].map(([, value]) => value),
    ]);
    const months = ["'首页'!$C$3:$E$3", ["45809", "45839", "45870"]];
    expect(shown).toEqual([
      ["'首页'!$B$4", ["进厂台次"]],
      months,
      ["'首页'!$C$4:$E$4", ["1200", "-80.5", "300"]],
      ["'首页'!$B$5", ["台次"]],
      months,
      ["'首页'!$C$5:$E$5", ["1", "2", "1"]],
    ]);
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chart).toContain("<c:formatCode>yyyy-mm</c:formatCode>");
  });
});

describe("what stands in cells", () => {
  const AWKWARD = [
    ..."=1+1 +1 -1 @A #N/A #VALUE! _x0041_ TRUE 001 1e5".split(" "),
    "\tTab",
    "line 1\r\nline 2",
    "  spaces  ",
    "<a & b> \"c\" 'd'",
    "😀 𠮷",
  ];

  test("text stays the text it is, whatever it looks like, in short blocks and in long ones", async () => {
    const short = AWKWARD.map((text) => [text]);
    const long = [...short, ...Array.from({ length: 1200 }, (_, index) => [`${index}`])];
    for (const cells of [short, long]) {
      const file = await writeFile(recordsPlan([["文本"], ...cells]), NOTHING);
      const [sheet] = (await snapshotOfFile(file)).sheets;
      expect(sheet?.values.map(([value]) => value)).toEqual(["文本", ...cells.flat()]);
      expect(sheet?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
      expect(structureFaults(partsOf(file))).toEqual([]);
    }
  });

  test("errors as results are errors; newer ones are stored as #VALUE!", async () => {
    const results = {
      at: (sheet: string, row: number, column: number) =>
        column === 2
          ? { error: "#N/A" }
          : column === 3
            ? { error: "#BUSY!" }
            : smallResults.at(sheet, row, column),
    };
    const file = await writeFile(smallPlan("portable"), results);
    const [front] = (await snapshotOfFile(file)).sheets;
    expect(front?.values[3]?.slice(2, 5)).toEqual([{ error: "#N/A" }, { error: "#VALUE!" }, 300]);
    expect(structureFaults(partsOf(file))).toEqual([]);
  });

  test("a formula without a result is refused: nobody would calculate it", async () => {
    await expect(writeFile(smallPlan("portable"), NOTHING)).rejects.toThrow("No result for front!C4");
  });

  test("a long table looks as a short one does", async () => {
    const header = ["客户", "进厂时间", "金额"];
    const lines = Array.from({ length: 1500 }, (_, index) => [`C${index}`, 45810 + index / 8, index]);
    const hair = { weight: "hair", color: "#D9DEE7" } as const;
    const styles = (rows: number) => [
      { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true } },
      { area: { row: 1, column: 1, rows, columns: 1 }, style: { numberFormat: "yyyy-mm-dd" } },
      {
        area: { row: 0, column: 0, rows: rows + 1, columns: 3 },
        style: { between: hair, bottom: hair, left: hair },
      },
    ];
    const formats = async (rows: number) => {
      const plan = recordsPlan([header, ...lines.slice(0, rows)], { styles: styles(rows) });
      const parts = partsOf(await writeFile(plan, NOTHING));
      const cells = [
        ...partOf(parts, "xl/worksheets/sheet1.xml").matchAll(/<c r="([A-Z]+)(\d+)"[^>]*? s="(\d+)"/g),
      ];
      const looks = [...partOf(parts, "xl/styles.xml").matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)].slice(1);
      return new Map(cells.map(([, column, row, style]) => [`${column}${row}`, looks[Number(style)]?.[0]]));
    };
    const [short, long] = [await formats(20), await formats(1500)];
    expect(long.size).toBe(1501 * 3);
    for (const column of ["A", "B", "C"]) {
      for (const row of [1, 2, 10])
        expect(shape(long.get(`${column}${row}`))).toEqual(shape(short.get(`${column}${row}`)));
      expect(shape(long.get(`${column}1501`))).toEqual(shape(short.get(`${column}21`)));
    }
  });

  /** What a style applies, whatever the numbers of its parts. */
  const shape = (look: string | undefined) => look?.match(/apply\w+/g);
});

describe("names that need care", () => {
  test("sheets of 31 characters with quotes, columns with [ ] # and '", async () => {
    const name = '门店\'s "A&B" <1> 月报 的 名字 很长很长 123';
    expect(name).toHaveLength(31);
    const columns = ["金额[元]", "号#", "客户's", "a]b"];
    const plan = smallPlan("portable");
    const [front, records] = plan.sheets as [SheetPlan, SheetPlan];
    const formula = (column: string) => ({
      formula: { function: "SUM" as const, arguments: [{ column: { table: "orders", column } }] },
    });
    const file = await writeFile(
      {
        ...plan,
        sheets: [
          { ...front, name, rules: [], blocks: [{ row: 3, column: 1, cells: [columns.map(formula)] }] },
          {
            ...records,
            blocks: [{ row: 0, column: 0, cells: [columns, [1, 2, 3, 4]] }],
            tables: records.tables.map((table) => ({
              ...table,
              columns,
              area: { row: 0, column: 0, rows: 2, columns: 4 },
            })),
          },
        ],
      },
      { at: () => 1 },
    );
    expect(structureFaults(partsOf(file))).toEqual([]);
    const [read, table] = (await snapshotOfFile(file)).sheets;
    expect(read?.name).toBe(name);
    expect(read?.formulas[3]?.slice(1, 5)).toEqual([
      "SUM(工单[金额'[元']])",
      "SUM(工单[号'#])",
      "SUM(工单[客户''s])",
      "SUM(工单[a']b])",
    ]);
    expect(read?.print.area).toEqual(plan.sheets[0]?.print.area);
    expect(table?.tables[0]?.columns).toEqual(columns);
    expect(partOf(partsOf(file), "xl/workbook.xml")).toContain(
      "'门店''s \"A&amp;B\" &lt;1&gt; 月报 的 名字 很长很长 123'!$3:$3",
    );
  });

  test("formulas in the file follow the names that were free", () => {
    expect(namesFor(smallPlan("portable")).sheets).toEqual({ front: "首页", records: "工单" });
    expect(normalFormula("=SUM(工单!A1)")).toBe("SUM('工单'!A1)");
  });
});
