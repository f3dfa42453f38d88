import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
let name = "";
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => {
  book.close();
});
beforeEach(async () => {
  name = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("name");
    sheet.getRange("A1:B3").values = [
      ["Month", "NPS"],
      ["Jan", 20],
      ["Feb", 40],
    ];
    await context.sync();
    return sheet.name;
  });
});

function own(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

describe("a table", () => {
  test("takes its columns from its headers, and grows by rows and columns", async () => {
    const found = await book.run(async (context) => {
      const table = own(context).tables.add("A1:B3", true);
      table.rows.add(undefined, [["Mar", 60]]);
      table.columns.add(undefined, undefined, "Target");
      table.columns.load("items/name");
      const range = table.getRange().load("address");
      const body = table.columns.getItem("NPS").getDataBodyRange().load("values");
      table.delete();
      await context.sync();
      return [
        range.address.replace(/^.*!/, ""),
        table.columns.items.map((column) => column.name),
        body.values,
      ] as unknown;
    });
    expect(found).toEqual(["A1:C4", ["Month", "NPS", "Target"], [[20], [40], [60]]]);
  });

  test("has a totals row when it is wanted", async () => {
    const found = await book.run(async (context) => {
      const table = own(context).tables.add("A1:B3", true);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address,values");
      table.load("showTotals");
      await context.sync();
      table.showTotals = false;
      const range = table.getRange().load("address");
      await context.sync();
      table.convertToRange();
      return [
        totals.address.replace(/^.*!/, ""),
        totals.values[0]?.[0],
        range.address.replace(/^.*!/, ""),
      ] as unknown;
    });
    expect(found).toEqual(["A4:B4", "Total", "A1:B3"]);
  });
});

describe("a name", () => {
  test("stands for a range or a constant, in the workbook or in a sheet", async () => {
    const found = await book.run(async (context) => {
      const { names } = context.workbook;
      const range = names.add("Scores", own(context).getRange("B2:B3"), "all of them");
      const rate = own(context).names.add("Rate", "=0.13");
      range.load("type,formula,comment,scope,value");
      rate.load("type,value,scope");
      const cells = own(context).getRange("Scores").load("address");
      await context.sync();
      range.delete();
      return [
        [range.type, range.comment, range.scope, cells.address.replace(/^.*!/, "")],
        [rate.type, rate.value as unknown, rate.scope],
      ];
    });
    expect(found).toEqual([
      ["Range", "all of them", "Workbook", "B2:B3"],
      ["Double", 0.13, "Worksheet"],
    ]);
  });
});

describe("conditional formats", () => {
  test("reach the grid whole, the last one first", async () => {
    const sheet = await book.run(async (context) => {
      const range = own(context).getRange("B2:B3");
      const cell = range.conditionalFormats.add("CellValue");
      cell.cellValue.format.fill.color = "#FFC7CE";
      cell.cellValue.rule = { formula1: "=30", operator: "LessThan" };
      const icons = range.conditionalFormats.add("IconSet");
      icons.iconSet.style = "ThreeSymbols";
      icons.stopIfTrue = true;
      const loaded = own(context).load("id");
      await context.sync();
      return loaded.id;
    });
    const rules = book.spreadsheet.rules.of(sheet);
    expect(rules.map(({ rule }) => rule.kind)).toEqual(["IconSet", "CellValue"]);
    expect(rules[1]).toMatchObject({
      boxes: [{ row: 1, column: 1, rows: 2, columns: 1 }],
      rule: { operator: "LessThan", formula1: "=30", format: { fillColor: "#FFC7CE" } },
    });
  });

  test("are read, reordered and cleared for a range", async () => {
    const found = await book.run(async (context) => {
      const range = own(context).getRange("B2:B3");
      const scale = range.conditionalFormats.add("ColorScale");
      const text = own(context).getRange("A2:A3").conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "Jan" };
      scale.priority = 0;
      scale.load("type,priority");
      const scaleCriteria = scale.colorScale.load("criteria,threeColorScale");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      range.conditionalFormats.clearAll();
      const left = own(context).getRange("A1:C9").conditionalFormats.load("items/type");
      await context.sync();
      return [
        scale.type,
        scale.priority,
        scaleCriteria.threeColorScale,
        count.value,
        left.items.map(({ type }) => type),
      ];
    });
    expect(found).toEqual(["ColorScale", 0, true, 1, ["ContainsText"]]);
  });
});

describe("data validation", () => {
  test("is set, read and cleared", async () => {
    const found = await book.run(async (context) => {
      const { dataValidation } = own(context).getRange("D2:D9");
      dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
      dataValidation.prompt = { showPrompt: true, title: "Score", message: "0 to 10" };
      dataValidation.errorAlert = { showAlert: true, title: "No", message: "0 to 10", style: "Stop" };
      dataValidation.load("type,rule,prompt");
      await context.sync();
      const set = [dataValidation.type, dataValidation.rule, dataValidation.prompt] as unknown[];
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      return [...set, dataValidation.type];
    });
    expect(found).toEqual([
      "WholeNumber",
      { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
      { showPrompt: true, title: "Score", message: "0 to 10" },
      "None",
    ]);
  });
});

describe("a binding", () => {
  test("takes the place of the one with its id", async () => {
    const ids = await book.run(async (context) => {
      const { bindings } = context.workbook;
      bindings.add(own(context).getRange("A1"), "Range", "source");
      bindings.add(own(context).getRange("B2"), "Range", "SOURCE");
      bindings.load("items/id");
      await context.sync();
      return bindings.items.map(({ id }) => id);
    });
    expect(ids).toEqual(["SOURCE"]);
  });
});

describe("a chart", () => {
  test("takes series and categories from its range, and its place from cells", async () => {
    const id = await book.run(async (context) => {
      const chart = own(context).charts.add("LineMarkers", own(context).getRange("A1:B3"), "Columns");
      chart.name = "Trend";
      chart.title.text = "NPS by month";
      chart.legend.position = "Right";
      chart.axes.valueAxis.minimum = 0;
      chart.series.getItemAt(0).format.line.color = "#107C41";
      chart.setPosition("D2", "H10");
      const loaded = own(context).load("id");
      await context.sync();
      return loaded.id;
    });
    expect(book.spreadsheet.charts.of(id)).toMatchObject([
      {
        name: "Trend",
        type: "LineMarkers",
        title: { visible: true, text: "NPS by month" },
        legend: { position: "Right" },
        valueAxis: { minimum: 0 },
        series: [
          {
            name: "NPS",
            color: "#107C41",
            values: { box: { row: 1, column: 1, rows: 2, columns: 1 } },
            categories: { box: { row: 1, column: 0, rows: 2, columns: 1 } },
          },
        ],
      },
    ]);
  });
});

describe("a sheet", () => {
  test("keeps frozen panes, print set-up, protection and its own properties", async () => {
    const found = await book.run(async (context) => {
      const sheet = own(context);
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      sheet.customProperties.add("template", "kpi");
      sheet.protection.protect({ allowFormatColumns: true });
      const frozen = sheet.freezePanes.getLocation().load("address");
      const titles = sheet.pageLayout.getPrintTitleRows().load("address");
      sheet.pageLayout.load("orientation,zoom");
      sheet.protection.load("protected,options");
      const property = sheet.customProperties.getItem("TEMPLATE").load("value");
      await context.sync();
      return [
        frozen.address.replace(/^.*!/, ""),
        titles.address.replace(/^.*!/, ""),
        sheet.pageLayout.orientation,
        sheet.pageLayout.zoom,
        sheet.protection.protected,
        sheet.protection.options.allowFormatColumns,
        property.value,
      ] as unknown;
    });
    expect(found).toEqual(["A1:A2", "1:1", "Landscape", { horizontalFitToPages: 1 }, true, true, "kpi"]);
  });

  test("is found by name, id and neighbour, and is nobody's when it is not there", async () => {
    const found = await book.run(async (context) => {
      const { worksheets } = context.workbook;
      const missing = worksheets.getItemOrNullObject("Nowhere");
      missing.delete();
      const first = worksheets.getFirst().load("name");
      const next = worksheets.getFirst().getNextOrNullObject(true).load("name");
      const count = worksheets.getCount();
      worksheets.load("items/name,items/position");
      await context.sync();
      return [
        missing.isNullObject,
        first.name,
        next.name !== first.name,
        count.value === worksheets.items.length,
      ];
    });
    expect(found).toEqual([true, "Sheet1", true, true]);
  });
});

describe("the workbook", () => {
  test("keeps properties, and knows what is selected", async () => {
    const found = await book.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Service KPIs";
      properties.custom.add("version", 2);
      const custom = properties.custom.getItem("version").load("value,type");
      own(context).activate();
      own(context).getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      properties.load("title");
      await context.sync();
      return [
        properties.title,
        custom.value as unknown,
        custom.type,
        selected.address.replace(/^.*!/, ""),
        active.address.replace(/^.*!/, ""),
      ];
    });
    expect(found).toEqual(["Service KPIs", 2, "Number", "B2:C3", "B2"]);
  });

  test("is changed by update and read by retrieve, as by set and load", async () => {
    const sheets = await book.run(async (context) => {
      own(context).set({ tabColor: "#107C41" });
      own(context)
        .getRange("A1")
        .format.set({ wrapText: true, font: { italic: true } });
      const range = own(context)
        .getRange("A1")
        .load({ address: true, format: { wrapText: true, font: { italic: true } } });
      await context.sync();
      return [range.format.wrapText, range.format.font.italic];
    });
    expect(sheets).toEqual([true, true]);
  });
});
