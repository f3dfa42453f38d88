import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { insertWorkbook, InsertionError, listInserted, removeInserted } from "../../../src/workbook/excel";
import { LARGEST_REQUEST } from "../../../src/workbook/excel/batches";
import { smallPlan } from "../support/small-plan";
import {
  closePersonsWorkbook,
  contentOf,
  openPersonsWorkbook,
  planOfRecords,
  type PersonsWorkbook,
} from "./support";

let book: PersonsWorkbook;
beforeEach(async () => {
  book = await openPersonsWorkbook();
});
afterEach(() => {
  closePersonsWorkbook(book);
});

function read<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return book.run(batch);
}

/** What the workbook holds, whatever sheet is in front. */
async function withoutPlace(): Promise<object> {
  return { ...((await contentOf(book)) as object), active: "", selection: "" };
}

const front = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("首页");
const records = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("工单");

describe("an inserted workbook", () => {
  test("is in front with its cell selected, beside the person's sheets", async () => {
    const before = (await contentOf(book)) as { sheets: unknown[]; settings: Record<string, unknown> };
    const done = await insertWorkbook(smallPlan("add-in"));
    const after = (await contentOf(book)) as typeof before;
    // The person's sheets are as they were.
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.settings["own"]).toEqual({ kept: true });
    const seen = await read(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return { sheets: worksheets.items.map(({ name, visibility }) => [name, visibility]), at: cell.address };
    });
    expect(seen.sheets).toEqual([
      ["Sheet1", "Visible"],
      ["备注", "Visible"],
      ["首页", "Visible"],
      ["工单", "Visible"],
    ]);
    expect(seen.at).toBe("首页!C7");
    expect(done).toMatchObject({ front: "首页", stamp: smallPlan("add-in").stamp });
  });

  test("keeps texts as texts whatever they begin with, and dates as dates", async () => {
    await insertWorkbook(smallPlan("add-in"));
    const { values, text, types } = await read(async (context) => {
      const range = records(context).getRange("A1:D5").load("values,text,valueTypes");
      await context.sync();
      return { values: range.values, text: range.text, types: range.valueTypes };
    });
    expect(values).toEqual([
      ["客户", "进厂时间", "金额[元]", "返修"],
      ["=1+1", 45810.5, 1200, false],
      ["+客户", 45840, -80.5, true],
      ["@A", 45841.25, "", ""],
      ["A", 45871, 300, false],
    ]);
    expect(types.slice(1).map(([first]) => first)).toEqual(["String", "String", "String", "String"]);
    expect(text[1]?.[1]).toBe("2025-06-02 12:00");
  });

  // One after the other: the second has the names of the first.
  test("calculates: calls of functions that spill in one profile, native formulas in the other", async () => {
    // 2025-06: 1,200. 2025-07: -80.5 of one with an amount. 2025-08: 300. Visits: 1, 2, 1.
    const expected = [
      [1200, -80.5, 300],
      [1, 2, 1],
    ];
    for (const profile of ["add-in", "portable"] as const) {
      const done = await insertWorkbook(smallPlan(profile));
      const cells = await read(async (context) => {
        const range = front(context).getRange("C4:E5").load("values,formulas");
        await context.sync();
        return {
          values: range.values,
          first: String(range.formulas[0]?.[0]),
          second: range.formulas[0]?.[1] as unknown,
        };
      });
      expect(cells.values).toEqual(expected);
      expect(cells.first.includes("AFTERSALES.TREND(")).toBe(profile === "add-in");
      // What spills has no formula of its own.
      expect(typeof cells.second).toBe(profile === "add-in" ? "number" : "string");
      await removeInserted(done.id);
    }
  });

  test("looks as the plan says", async () => {
    await insertWorkbook(smallPlan("add-in"));
    const look = await read(async (context) => {
      const sheet = front(context).load("tabColor,showGridlines");
      const title = sheet
        .getRange("B1")
        .load("format/font/size,format/font/bold,format/font/color,format/font/name");
      const plain = sheet.getRange("B4").load("format/font/size,format/font/name,format/rowHeight");
      const months = sheet.getRange("C3:E3").load("numberFormat,format/horizontalAlignment,text");
      const input = sheet.getRange("C7").load("format/fill/color,format/protection/locked");
      const locked = sheet.getRange("C4").load("format/protection/locked");
      const width = sheet.getRange("B:B").load("format/columnWidth");
      const line = sheet.getRange("B1:H1").format.borders.getItem("EdgeBottom").load("style,weight,color");
      const between = sheet.getRange("B4:G5").format.borders.getItem("InsideHorizontal").load("weight,color");
      const frozen = sheet.freezePanes.getLocation().load("address");
      const titleRow = sheet.getRange("A1").load("format/rowHeight");
      sheet.protection.load("protected");
      await context.sync();
      return {
        tab: sheet.tabColor,
        gridlines: sheet.showGridlines,
        title: [
          title.format.font.size,
          title.format.font.bold,
          title.format.font.color,
          title.format.font.name,
        ],
        plain: [plain.format.font.size, plain.format.font.name, plain.format.rowHeight],
        months: [months.numberFormat, months.format.horizontalAlignment, months.text],
        input: [input.format.fill.color, input.format.protection.locked, locked.format.protection.locked],
        width: width.format.columnWidth,
        line: [line.style, line.weight, line.color],
        between: [between.weight, between.color],
        frozen: frozen.address,
        heights: titleRow.format.rowHeight,
        isProtected: sheet.protection.protected,
      };
    });
    expect(look).toEqual({
      tab: "#1F3864",
      gridlines: false,
      title: [20, true, "#1F3864", "等线"],
      plain: [10, "等线", 18],
      months: [[["yyyy-mm", "yyyy-mm", "yyyy-mm"]], "Right", [["2025-06", "2025-07", "2025-08"]]],
      input: ["#FFF8DC", false, true],
      // 14 digits of 7 pixels and 5 of margin are 103 pixels.
      width: 77.25,
      line: ["Continuous", "Medium", "#1F3864"],
      between: ["Hairline", "#D9DEE7"],
      frozen: "首页!A1:B3",
      heights: 30,
      isProtected: true,
    });
  });

  test("has its tables, names, rules, validations, charts and pages", async () => {
    await insertWorkbook(smallPlan("add-in"));
    const parts = await read(async (context) => {
      const table = records(context)
        .tables.getItem("工单")
        .load("name,style,showBandedRows,showFilterButton");
      const area = table.getRange().load("address");
      const name = context.workbook.names.getItem("售后_门店").load("formula,comment");
      const formats = front(context)
        .getRange("A1:H12")
        .conditionalFormats.load("items/type,items/stopIfTrue,items/priority");
      const store = front(context).getRange("C7").dataValidation.load("rule,prompt,errorAlert");
      const near = front(context).getRange("C9").dataValidation.load("rule,errorAlert");
      const layout = front(context).pageLayout.load("orientation,paperSize,zoom");
      const footer = layout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
      const rows = layout.getPrintTitleRows().load("address");
      const printed = layout.getPrintArea().load("address");
      const charts = front(context).charts.load("items/name,items/chartType,items/displayBlanksAs");
      await context.sync();
      const [rule, bar] = formats.items;
      const series = charts
        .getItemAt(0)
        .series.load("items/name,items/markerStyle,items/format/line/lineStyle,items/format/line/color");
      rule?.custom.rule.load("formula");
      bar?.dataBar.load("lowerBoundRule,upperBoundRule");
      const corner = charts.getItemAt(0).load("left,top,width,height");
      const place = front(context).getRange("E6:H11").load("left,top,width,height");
      await context.sync();
      return {
        table: [table.name, table.style, table.showBandedRows, table.showFilterButton, area.address],
        name: [name.formula, name.comment],
        rules: formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]),
        formula: rule?.custom.rule.formula,
        bar: [bar?.dataBar.lowerBoundRule.formula, bar?.dataBar.upperBoundRule.formula],
        store: [store.rule.list?.source, store.prompt.title, store.errorAlert.style],
        near: [near.rule.decimal?.formula1, near.rule.decimal?.formula2, near.errorAlert.style],
        page: [layout.orientation, layout.paperSize, layout.zoom, rows.address, printed.address],
        footer: [footer.leftFooter, footer.centerFooter, footer.rightFooter],
        chart: charts.items.map(({ chartType, displayBlanksAs }) => [chartType, displayBlanksAs]),
        series: series.items.map(({ name: label, markerStyle, format }) => [
          label,
          markerStyle,
          format.line.lineStyle,
          format.line.color,
        ]),
        isInPlace: (["left", "top", "width", "height"] as const).every(
          (side) => Math.abs(corner[side] - place[side]) < 0.01,
        ),
      };
    });
    expect(parts).toEqual({
      table: ["工单", "TableStyleLight1", true, true, "工单!A1:D5"],
      name: ["='首页'!$C$7", "当前门店"],
      rules: [
        ["Custom", true],
        ["DataBar", false],
      ],
      formula: '=LEFT($G4,1)="▼"',
      bar: ["=0", "=4"],
      store: ["=$C$7:$D$7", "门店", "Stop"],
      near: [0, 1, "Warning"],
      page: [
        "Landscape",
        "A4",
        { horizontalFitToPages: 1, verticalFitToPages: 0 },
        "首页!3:3",
        "首页!A1:H12",
      ],
      footer: ["AFTERSALES 1.0", "&D", "第 &P 页,共 &N 页"],
      chart: [["LineMarkers", "NotPlotted"]],
      series: [
        ["进厂台次", "Circle", "Continuous", "#2F5C9E"],
        ["台次", "None", "Dash", "#B42318"],
      ],
      isInPlace: true,
    });
  });
});

describe("names in use", () => {
  test("are kept, and the plan's give way in all formulas", async () => {
    await book.run((context) => {
      const { names, worksheets } = context.workbook;
      worksheets.add("首页").getRange("A1").values = [["我的"]];
      worksheets.getItem("备注").tables.add("H1:H2", true).name = "工单";
      names.add("售后_门店", "=1");
    });
    const done = await insertWorkbook(smallPlan("portable"));
    expect(done.sheets.map(({ name }) => name)).toEqual(["首页 (2)", "工单"]);
    const found = await read(async (context) => {
      const own = context.workbook.worksheets.getItem("首页").getRange("A1").load("values");
      const sheet = context.workbook.worksheets.getItem("首页 (2)");
      const cells = sheet.getRange("C5").load("formulas,values");
      const names = context.workbook.names.load("items/name,items/formula");
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      return {
        own: own.values,
        formula: cells.formulas[0]?.[0] as unknown,
        value: cells.values[0]?.[0] as unknown,
        names: names.items.map(({ name, formula }) => [name, formula as unknown]),
        tables: tables.items.map(({ name }) => name),
      };
    });
    expect(found.own).toEqual([["我的"]]);
    expect(found.value).toBe(1);
    expect(found.formula).toContain("工单2[进厂时间]");
    expect(found.formula).toContain("'首页 (2)'!$C$3");
    expect(found.names).toEqual(
      expect.arrayContaining([
        ["售后_门店", "=1"],
        ["售后_门店2", "='首页 (2)'!$C$7"],
      ]),
    );
    expect(found.tables).toEqual(["客户表", "工单", "工单2"]);
  });

  test("two insertions stand beside each other; each is taken back alone", async () => {
    const before = await withoutPlace();
    const first = await insertWorkbook(smallPlan("portable"));
    const between = await withoutPlace();
    const second = await insertWorkbook(smallPlan("add-in"));
    expect(second.sheets.map(({ name }) => name)).toEqual(["首页 (2)", "工单 (2)"]);
    expect((await listInserted()).map(({ id, stamp }) => [id, stamp.profile]).sort()).toEqual(
      [
        [first.id, "portable"],
        [second.id, "add-in"],
      ].sort(),
    );
    await removeInserted(second.id);
    expect(await withoutPlace()).toEqual(between);
    await removeInserted(first.id);
    expect(await withoutPlace()).toEqual(before);
  });
});

describe("taking back", () => {
  test("spares what the person made of it: renamed sheets go, copied texts and own names stay", async () => {
    const done = await insertWorkbook(smallPlan("portable"));
    await book.run((context) => {
      front(context).name = "八月";
      context.workbook.names.getItem("售后_门店").delete();
      context.workbook.names.add("售后_门店", "=42");
    });
    expect((await listInserted())[0]?.sheets.map(({ name }) => name)).toEqual(["八月", "工单"]);
    await removeInserted(done.id);
    const left = await read(async (context) => {
      const names = context.workbook.names.load("items/name,items/formula");
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return [
        context.workbook.worksheets.items.map(({ name }) => name),
        names.items.map(({ name }) => name).sort(),
      ];
    });
    expect(left).toEqual([["Sheet1", "备注"], ["售后_门店", "税率"].sort()]);
    expect(await listInserted()).toEqual([]);
  });

  test("leaves an empty sheet where there is no other", async () => {
    const done = await insertWorkbook(smallPlan("portable"));
    await book.run((context) => {
      for (const name of ["Sheet1", "备注"]) context.workbook.worksheets.getItem(name).delete();
    });
    await removeInserted(done.id);
    expect(book.spreadsheet.sheets.all()).toHaveLength(1);
  });
});

describe("a workbook that takes nothing", () => {
  test("a protected structure is noticed before anything is written, and when taking back", async () => {
    const done = await insertWorkbook(smallPlan("portable"));
    await book.run((context) => {
      context.workbook.protection.protect();
    });
    const before = await contentOf(book);
    const requests = book.requests.length;
    const fault = { fault: { kind: "structureProtected" } };
    await expect(insertWorkbook(smallPlan("portable"))).rejects.toMatchObject(fault);
    expect(book.requests.length).toBe(requests + 1);
    await expect(removeInserted(done.id)).rejects.toMatchObject(fault);
    expect(await contentOf(book)).toEqual(before);
  });

  test("an Excel that is too old is told so", async () => {
    const old = await openPersonsWorkbook({ requirementSets: { ExcelApi: "1.11" } });
    await expect(insertWorkbook(smallPlan("portable"))).rejects.toEqual(
      new InsertionError({ kind: "excelTooOld" }),
    );
    expect(old.requests).toEqual([]);
    old.close();
  });
});

test("100,000 records: as many requests as the data need, none too large", async () => {
  const count = 100_000;
  const plan = planOfRecords(count);
  const steps: string[] = [];
  const start = performance.now();
  await insertWorkbook(plan, {
    onProgress: ({ step, done, total }) => steps.push(`${step} ${String(done)}/${String(total)}`),
  });
  const seconds = (performance.now() - start) / 1000;
  const data = new TextEncoder().encode(JSON.stringify(plan.sheets[1]?.blocks)).length;
  const allowed = 6 + Math.ceil(data / LARGEST_REQUEST);
  const largest = Math.max(...book.requests);
  process.stdout.write(
    `100,000 records: ${(data / 2 ** 20).toFixed(1)} MB of data, ${String(book.requests.length)} syncs of ${String(allowed)}, largest ${(largest / 2 ** 20).toFixed(2)} MB, ${seconds.toFixed(1)} s\n`,
  );
  expect(book.requests.length).toBeLessThanOrEqual(allowed);
  expect(largest).toBeLessThanOrEqual(LARGEST_REQUEST);
  expect(steps.at(-1)).toBe("show 0/1");
  const last = await read(async (context) => {
    const range = records(context).getRange("A100001:H100001").load("values");
    const table = records(context).tables.getItem("工单").getRange().load("address");
    await context.sync();
    return [range.values[0]?.[0] as unknown, range.values[0]?.[7] as unknown, table.address];
  });
  expect(last).toEqual(["客户269", "=待确认", "工单!A1:H100001"]);
});
