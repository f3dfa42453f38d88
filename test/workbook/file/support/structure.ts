import { posix } from "node:path";
import { xmlElements, type XmlElement } from "../../../support/xml";
import { sheetFaults } from "./sheet-structure";
import { partOf, type Parts } from "./parts";

/** What is wrong with the parts of an .xlsx file and how they hang together; nothing where all is well. */
export function structureFaults(parts: Parts): string[] {
  const documents = new Map<string, XmlElement[]>();
  const faults: string[] = [];
  for (const [path, text] of Object.entries(parts)) {
    try {
      documents.set(path, xmlElements(text));
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
  }
  if (faults.length > 0) return faults;
  return [
    ...contentTypeFaults(documents),
    ...relationshipFaults(documents),
    ...workbookFaults(documents),
    ...sheetFaults(documents),
  ];
}

export type Documents = ReadonlyMap<string, XmlElement[]>;

export function elementsOf(documents: Documents, path: string, name: string): XmlElement[] {
  return (documents.get(path) ?? []).filter((element) => element.name === name);
}

export function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const CONTENT_TYPES = "[Content_Types].xml";

function contentTypeFaults(documents: Documents): string[] {
  const overrides = elementsOf(documents, CONTENT_TYPES, "Override").map(({ attributes }) =>
    (attributes["PartName"] ?? "").slice(1),
  );
  const defaults = elementsOf(documents, CONTENT_TYPES, "Default").map(
    ({ attributes }) => attributes["Extension"],
  );
  // "xml" as a default says nothing of what a part is.
  const known = (path: string): boolean =>
    overrides.includes(path) || (path.endsWith(".rels") && defaults.includes("rels"));
  return [
    ...overrides
      .filter((path) => !documents.has(path))
      .map((path) => `content type of ${path}, which is not there`),
    ...duplicates(overrides).map((path) => `two content types of ${path}`),
    ...[...documents.keys()]
      .filter((path) => path !== CONTENT_TYPES && !known(path))
      .map((path) => `no content type of ${path}`),
  ];
}

function relationshipFaults(documents: Documents): string[] {
  const faults: string[] = [];
  const reached = new Set<string>([CONTENT_TYPES]);
  for (const path of documents.keys()) {
    if (!path.endsWith(".rels")) continue;
    reached.add(path);
    const source = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const relationships = elementsOf(documents, path, "Relationship");
    const ids = relationships.map(({ attributes }) => attributes["Id"] ?? "");
    faults.push(...duplicates(ids).map((id) => `${path}: two relationships ${id}`));
    for (const { attributes } of relationships) {
      const target = posix.join(posix.dirname(source), attributes["Target"] ?? "");
      reached.add(target);
      if (!documents.has(target)) faults.push(`${path}: ${target} is not there`);
    }
    if (source !== "" && !documents.has(source)) faults.push(`${path}: ${source} is not there`);
    for (const id of usedIds(documents, source))
      if (!ids.includes(id)) faults.push(`${source}: no relationship ${id}`);
  }
  for (const path of documents.keys()) {
    if (!reached.has(path)) faults.push(`nothing leads to ${path}`);
    const relationships = posix.join(posix.dirname(path), "_rels", `${posix.basename(path)}.rels`);
    const isAlone = !documents.has(relationships) && usedIds(documents, path).length > 0;
    if (isAlone) faults.push(`${path} has no relationships`);
  }
  return faults;
}

function usedIds(documents: Documents, path: string): string[] {
  return (documents.get(path) ?? []).flatMap(({ attributes }) => attributes["r:id"] ?? []);
}

function workbookFaults(documents: Documents): string[] {
  const sheets = elementsOf(documents, "xl/workbook.xml", "sheet").map(({ attributes }) => attributes);
  const names = sheets.map(({ name = "" }) => name.toLowerCase());
  const defined = elementsOf(documents, "xl/workbook.xml", "definedName").map(({ attributes }) => attributes);
  const scoped = defined.map(({ name = "", localSheetId = "" }) => `${name.toLowerCase()}@${localSheetId}`);
  return [
    ...duplicates(names).map((name) => `two sheets ${name}`),
    ...duplicates(sheets.map(({ sheetId = "" }) => sheetId)).map((id) => `two sheets with id ${id}`),
    ...names
      .filter((name) => name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name))
      .map((name) => `no name of a sheet: ${name}`),
    ...duplicates(scoped).map((name) => `two names ${name}`),
    ...defined
      .filter(({ localSheetId }) => localSheetId !== undefined && Number(localSheetId) >= sheets.length)
      .map(({ name }) => `${name} belongs to no sheet`),
  ];
}

/** The sheets' parts in the order of their tabs, with their names. */
export function sheetParts(parts: Parts): { name: string; path: string }[] {
  const targets = Object.fromEntries(
    xmlElements(partOf(parts, "xl/_rels/workbook.xml.rels"))
      .filter(({ name }) => name === "Relationship")
      .map(({ attributes }) => [attributes["Id"], attributes["Target"]]),
  );
  return xmlElements(partOf(parts, "xl/workbook.xml"))
    .filter(({ name }) => name === "sheet")
    .map(({ attributes }) => ({
      name: attributes["name"] ?? "",
      path: `xl/${targets[attributes["r:id"] ?? ""]}`,
    }));
}
