import type { Area } from "../formula";
import type { SheetPlan } from "../plan";
import { areaOf } from "../reader/addresses";
import { normalFormula } from "../reader/normal-formula";
import type { PrintSnapshot, RuleSnapshot, SheetSnapshot, ValidationSnapshot } from "../reader/snapshot";
import { send } from "./requests";
import { addressOf } from "./task";

type Parts = Omit<SheetSnapshot, "values" | "formulas" | "numberFormats">;

/** What was asked of a sheet beside its cells, to be read when the answer is there. */
export function askParts(worksheet: Excel.Worksheet, plan: SheetPlan) {
  const layout = worksheet.pageLayout.load("orientation,zoom");
  return {
    worksheet: worksheet.load("name,visibility"),
    tables: worksheet.tables.load("items/name,items/columns/items/name"),
    rules: worksheet.getRange().conditionalFormats.load("items/type"),
    charts: worksheet.charts.load("count"),
    protection: worksheet.protection.load("protected"),
    frozen: worksheet.freezePanes
      .getLocationOrNullObject()
      .load("rowCount,columnCount,isEntireRow,isEntireColumn"),
    layout,
    footer: layout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter"),
    printArea: layout.getPrintAreaOrNullObject().load("address"),
    titleRows: layout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount"),
    titleColumns: layout.getPrintTitleColumnsOrNullObject().load("columnIndex,columnCount"),
    validations: plan.validations.map(({ area }) => ({
      area,
      validation: worksheet.getRange(addressOf(area)).dataValidation.load("type,rule"),
    })),
  };
}

type Asked = ReturnType<typeof askParts>;

export async function partsOf(context: Excel.RequestContext, asked: Asked): Promise<Parts> {
  const { worksheet, tables, rules, frozen, validations } = asked;
  const areas = tables.items.map((table) => table.getRange().load("address"));
  const places = rules.items.map((rule) => ({
    rule,
    range: rule.getRangeOrNullObject().load("address"),
    custom: rule.type === "Custom" ? rule.custom.rule.load("formula") : undefined,
  }));
  await send(context);
  return {
    name: worksheet.name,
    visibility: VISIBILITIES[worksheet.visibility],
    tables: tables.items.map(({ name, columns }, index) => ({
      name,
      area: areaAt(areas[index]?.address ?? ""),
      columns: columns.items.map((column) => column.name),
    })),
    rules: places.map(({ rule, range, custom }) => ({
      area: areaAt(range.address),
      kind: RULE_KINDS[rule.type] ?? "other",
      ...(custom && { formula: normalFormula(custom.formula) }),
    })),
    validations: validations.flatMap(({ area, validation }) => validationOf(area, validation)),
    ...(!frozen.isNullObject && {
      frozen: {
        rows: frozen.isEntireColumn ? 0 : frozen.rowCount,
        columns: frozen.isEntireRow ? 0 : frozen.columnCount,
      },
    }),
    print: printOf(asked),
    charts: asked.charts.count,
    isProtected: asked.protection.protected,
  };
}

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const RULE_KINDS: Readonly<Record<string, RuleSnapshot["kind"]>> = { Custom: "formula", DataBar: "bar" };

/** Addresses come with the sheet in front. */
function areaAt(address: string): Area {
  return areaOf(address.slice(address.lastIndexOf("!") + 1)) ?? { row: 0, column: 0, rows: 0, columns: 0 };
}

function validationOf(area: Area, { type, rule }: Excel.DataValidation): ValidationSnapshot[] {
  if (type === "None") return [];
  const { list, decimal, wholeNumber, date } = rule;
  if (list) return [{ area, kind: "list", first: normalFormula(String(list.source)) }];
  const compared = decimal ?? wholeNumber ?? date;
  if (!compared) return [{ area, kind: "other" }];
  const kind = decimal ? "number" : wholeNumber ? "whole" : "date";
  const [first, second] = [compared.formula1, compared.formula2].map((bound) => normalFormula(String(bound)));
  return [{ area, kind, ...(first !== undefined && { first }), ...(second !== undefined && { second }) }];
}

function printOf({ layout, footer, printArea, titleRows, titleColumns }: Asked): PrintSnapshot {
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = layout.zoom;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(!printArea.isNullObject && { area: areaAt(printArea.address) }),
    ...(!titleRows.isNullObject && {
      titleRows: { first: titleRows.rowIndex, last: titleRows.rowIndex + titleRows.rowCount - 1 },
    }),
    ...(!titleColumns.isNullObject && {
      titleColumns: {
        first: titleColumns.columnIndex,
        last: titleColumns.columnIndex + titleColumns.columnCount - 1,
      },
    }),
    // 0 is as many pages as it takes.
    ...(wide && { pagesWide: wide }),
    ...(tall && { pagesTall: tall }),
    footer: { left: footer.leftFooter, center: footer.centerFooter, right: footer.rightFooter },
  };
}
