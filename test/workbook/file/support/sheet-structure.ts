import { areaOf } from "../../../../src/workbook/reader/addresses";
import type { Area } from "../../../../src/workbook/formula";
import type { XmlElement } from "../../../support/xml";
import { duplicates, elementsOf, type Documents } from "./structure";

/** The order in which the format asks for the elements of a sheet. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "ignoredErrors",
  "drawing",
  "legacyDrawing",
  "tableParts",
  "extLst",
];

/** The most characters of an element or attribute that Excel reads without repairing the file. */
const LONGEST: Readonly<Record<string, number>> = {
  f: 8192,
  oddFooter: 255,
  formula1: 8192,
  promptTitle: 32,
  prompt: 255,
  errorTitle: 32,
  error: 255,
};
const LONGEST_LIST = 255;

interface PlacedCell extends Area {
  readonly attributes: XmlElement["attributes"];
  readonly value: string;
}

export function sheetFaults(documents: Documents): string[] {
  const sheets = [...documents.keys()].filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  return [
    ...sheets.flatMap((path) => [
      ...orderFaults(documents, path),
      ...cellFaults(documents, path),
      ...areaFaults(documents, path),
      ...tableFaults(documents, path),
      ...lengthFaults(documents, path),
    ]),
    ...tableIdFaults(documents),
  ];
}

function orderFaults(documents: Documents, path: string): string[] {
  const own = (documents.get(path) ?? []).filter(({ parents }) => parents.length === 1);
  const places = own.map(({ name }) => ORDER.indexOf(name));
  return places.flatMap((place, index) => {
    const name = own[index]?.name;
    if (place < 0) return [`${path}: unknown element ${name}`];
    return place < (places[index - 1] ?? 0) ? [`${path}: ${name} comes too late`] : [];
  });
}

function cellsOf(documents: Documents, path: string): PlacedCell[] {
  const cells: { attributes: XmlElement["attributes"]; value: string }[] = [];
  for (const { name, attributes, text, parents } of documents.get(path) ?? []) {
    if (name === "c") cells.push({ attributes, value: "" });
    const last = cells.at(-1);
    if (name === "v" && parents.at(-1) === "c" && last) last.value = text;
  }
  return cells.map((cell) => {
    const area = areaOf(cell.attributes["r"] ?? "");
    if (area === undefined) throw new Error(`${path}: a cell without address`);
    return { ...cell, ...area };
  });
}

function cellFaults(documents: Documents, path: string): string[] {
  const cells = cellsOf(documents, path);
  const styles = elementsOf(documents, "xl/styles.xml", "xf").filter(
    ({ parents }) => parents.at(-1) === "cellXfs",
  );
  const strings = elementsOf(documents, "xl/sharedStrings.xml", "si");
  const metadata = elementsOf(documents, "xl/metadata.xml", "bk").filter(
    ({ parents }) => parents.at(-1) === "cellMetadata",
  );
  const order = (cell: PlacedCell) => cell.row * 16384 + cell.column;
  const rows = elementsOf(documents, path, "row").map(({ attributes }) => Number(attributes["r"]));
  return [
    ...rows
      .filter((row, index) => row <= (rows[index - 1] ?? 0))
      .map((row) => `${path}: row ${row} out of order`),
    ...cells.flatMap((cell, index) => {
      const { r, s = "0", t, cm } = cell.attributes;
      const before = cells[index - 1];
      return [
        before && order(before) >= order(cell) && `${path}: ${r} out of order`,
        Number(s) >= styles.length && `${path}: ${r} has style ${s}`,
        t === "s" && Number(cell.value) >= strings.length && `${path}: ${r} has text ${cell.value}`,
        t === "e" &&
          !/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(cell.value) &&
          `${path}: ${r} is ${cell.value}`,
        cm !== undefined && Number(cm) > metadata.length && `${path}: ${r} has metadata ${cm}`,
      ].filter((fault) => typeof fault === "string");
    }),
  ];
}

function lengthFaults(documents: Documents, path: string): string[] {
  return (documents.get(path) ?? []).flatMap(({ name, text, attributes }) => {
    const texts = name === "dataValidation" ? Object.entries(attributes) : [[name, text] as const];
    const isLongList = name === "formula1" && text.startsWith('"') && text.length - 2 > LONGEST_LIST;
    return [
      ...texts
        .filter(([part, content]) => content.length > (LONGEST[part] ?? Infinity))
        .map(([part, content]) => `${path}: ${part} has ${content.length} characters`),
      ...(isLongList ? [`${path}: a list of ${text.length} characters`] : []),
    ];
  });
}

/** Areas are areas, merged ones do not meet, rules name formats that are there. */
function areaFaults(documents: Documents, path: string): string[] {
  const merged = elementsOf(documents, path, "mergeCell").map(({ attributes }) => attributes["ref"] ?? "");
  const areas = merged.flatMap((address) => areaOf(address) ?? []);
  const formats = elementsOf(documents, "xl/styles.xml", "dxf");
  const addresses = (documents.get(path) ?? []).flatMap(({ attributes }) => [
    ...(attributes["sqref"]?.split(" ") ?? []),
    ...(attributes["ref"] === undefined ? [] : [attributes["ref"]]),
  ]);
  // The extensions of rules repeat them without a priority.
  const rules = elementsOf(documents, path, "cfRule")
    .map(({ attributes }) => attributes)
    .filter(({ priority }) => priority !== undefined);
  return [
    ...addresses
      .filter((address) => areaOf(address) === undefined)
      .map((address) => `${path}: no area ${address}`),
    ...areas.flatMap((area, index) =>
      areas.slice(index + 1).some((other) => meet(area, other))
        ? [`${path}: ${merged[index]} meets another`]
        : [],
    ),
    ...rules
      .filter(({ dxfId }) => dxfId !== undefined && Number(dxfId) >= formats.length)
      .map(({ dxfId }) => `${path}: a rule has format ${dxfId}`),
    ...duplicates(rules.map(({ priority = "" }) => priority)).map(
      (one) => `${path}: two rules have priority ${one}`,
    ),
  ];
}

function meet(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The headers of a table are the texts of its first row, letter by letter: otherwise Excel repairs the file. */
function tableFaults(documents: Documents, path: string): string[] {
  const relationships = path.replace("worksheets/", "worksheets/_rels/") + ".rels";
  const strings = textsOf(documents);
  return elementsOf(documents, relationships, "Relationship")
    .filter(({ attributes }) => attributes["Type"]?.endsWith("/table"))
    .flatMap(({ attributes }) => {
      const table = attributes["Target"]?.replace("..", "xl") ?? "";
      const area = areaOf(elementsOf(documents, table, "table")[0]?.attributes["ref"] ?? "");
      if (area === undefined) return [`${table} has no area`];
      const headers = cellsOf(documents, path)
        .filter(
          ({ row, column }) =>
            row === area.row && column >= area.column && column < area.column + area.columns,
        )
        .map((cell) => (cell.attributes["t"] === "s" ? strings[Number(cell.value)] : "(no text)"));
      const columns = elementsOf(documents, table, "tableColumn").map(
        (column) => column.attributes["name"] ?? "",
      );
      return [
        ...(JSON.stringify(headers) === JSON.stringify(columns)
          ? []
          : [`${table}: ${columns} is not ${headers}`]),
        ...(area.rows < 2 ? [`${table} has no row`] : []),
        ...duplicates(columns.map((column) => column.toLowerCase())).map(
          (column) => `${table}: two columns ${column}`,
        ),
      ];
    });
}

function textsOf(documents: Documents): string[] {
  const texts: string[] = [];
  for (const { name, text } of documents.get("xl/sharedStrings.xml") ?? []) {
    if (name === "si") texts.push("");
    if (name === "t") texts[texts.length - 1] += text;
  }
  return texts;
}

function tableIdFaults(documents: Documents): string[] {
  const tables = [...documents.keys()]
    .filter((path) => path.startsWith("xl/tables/"))
    .flatMap((path) => elementsOf(documents, path, "table"))
    .map(({ attributes }) => attributes);
  const names = elementsOf(documents, "xl/workbook.xml", "definedName").map(
    ({ attributes }) => attributes["name"] ?? "",
  );
  const tableNames = tables.map(({ displayName = "" }) => displayName.toLowerCase());
  return [
    ...duplicates(tables.map(({ id = "" }) => id)).map((id) => `two tables with id ${id}`),
    ...duplicates([
      ...tableNames,
      ...names.filter((name) => !name.startsWith("_xlnm")).map((name) => name.toLowerCase()),
    ]).map((name) => `two tables or names ${name}`),
  ];
}
