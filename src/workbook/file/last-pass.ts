import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Results } from "../evaluate";
import type { Names } from "../names";
import { columnLetters } from "../print";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { addInParts, TASKPANES_PART, TASKPANES_RELATIONSHIP } from "./add-in-parts";
import { ERROR_MARK } from "./cells";
import { withSolidBars } from "./bar-extension";
import { chartPart } from "./chart-part";
import { shownValues } from "./shown-values";

type Parts = Record<string, string>;

/** The earliest moment a zip can hold: the same plan gives the same bytes whenever it is written. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * What hucre cannot say is mended in the parts it wrote. Every mend has to find its place: a newer hucre that writes
 * something else is noticed at once.
 */
export function lastPass(
  written: Uint8Array,
  plan: WorkbookPlan,
  names: Names,
  results: Results,
): Uint8Array {
  const read = shownValues(plan, results);
  const parts = textParts(written);
  mendWorkbook(parts);
  plan.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts[path] = mendSheet(part(parts, path), sheet, plan.front);
  });
  plan.sheets
    .flatMap(({ charts }) => charts)
    .forEach((chart, index) => {
      parts[`xl/charts/chart${index + 1}.xml`] = chartPart(chart, names, read);
    });
  if (plan.stamp.profile === "add-in") addReference(parts, plan.stamp.version);
  return packed(parts);
}

function textParts(file: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What XML knows no way to write; what else it does not allow, hucre writes as escapes. */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;

function packed(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, text] of Object.entries(parts))
    files[path] = strToU8(text.replaceAll(NO_CHARACTERS, "\uFFFD"));
  return zipSync(files, { level: 5, mtime: NO_TIME });
}

function part(parts: Parts, path: string): string {
  const text = parts[path];
  if (text === undefined) throw new Error(`The file has no part ${path}.`);
  return text;
}

function mended(text: string, place: RegExp, mend: string): string {
  if (!place.test(text)) throw new Error(`The file has no place for ${mend}.`);
  return text.replace(place, () => mend);
}

/** The values in the file are right: nothing is calculated when it is opened. Nor does it say when it was made. */
function mendWorkbook(parts: Parts): void {
  const mend = (path: string, place: RegExp, text: string): void => {
    parts[path] = mended(part(parts, path), place, text);
  };
  mend("xl/workbook.xml", /<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>');
  mend("docProps/app.xml", /<Application>[^<]*</, "<Application>AFTERSALES<");
  mend("docProps/core.xml", /<dcterms:modified [^>]*>[^<]*<\/dcterms:modified>/, "");
}

function mendSheet(text: string, sheet: SheetPlan, front: WorkbookPlan["front"]): string {
  // Heads of sheets are short and their cells long: only what stands before the cells is searched.
  const start = text.indexOf("<sheetData");
  let head = text.slice(0, start);
  let rest = text.slice(start);
  head = mended(
    head,
    /<sheetFormatPr [^>]*\/>/,
    `<sheetFormatPr defaultRowHeight="${sheet.defaultRowHeight}" customHeight="1"/>`,
  );
  if (front.sheet === sheet.id) head = selected(head, sheet, front);
  if (rest.includes(">_x0001_#")) rest = withErrors(rest);
  rest = rest.replaceAll(SPARKLINES, '<x14:sparklineGroup lineWeight="1.25" $1');
  rest = mended(rest, /<\/headerFooter>/, `</headerFooter>${NO_HINTS}`);
  return head + withSolidBars(rest, sheet);
}

/**
 * Excel marks cells in which it suspects a slip with green corners: numbers of articles and orders, which are texts, and
 * formulas that differ from those beside them. Here they are meant.
 */
const NO_HINTS =
  '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1" formula="1" formulaRange="1" ' +
  'unlockedFormula="1" emptyCellReference="1"/></ignoredErrors>';

/** hucre leaves their weight to Excel, and gives them an id that Excel 2010 does not know. */
const SPARKLINES = /<x14:sparklineGroup ([^>]*?) xr2:uid="[^"]*"/g;

/** Results that are marked as errors: see ERROR_MARK, which hucre writes as an escape. */
function withErrors(cells: string): string {
  const mark = `_x${ERROR_MARK.charCodeAt(0).toString(16).padStart(4, "0")}_`;
  return cells.replaceAll(
    new RegExp(` t="str"(>|[^<>]*>)(<f[^>]*>[^<]*</f><v>)${mark}(#)`, "g"),
    ' t="e"$1$2$3',
  );
}

/** The sheet in front is the one selected tab, with the cell in the pane where it lies. */
function selected(head: string, sheet: SheetPlan, front: WorkbookPlan["front"]): string {
  const cell = `${columnLetters(front.column)}${front.row + 1}`;
  const isFrozen = sheet.frozen !== undefined;
  const pane = isFrozen ? paneOf(sheet, front) : undefined;
  const selection = `<selection${pane ? ` pane="${pane}"` : ""} activeCell="${cell}" sqref="${cell}"/>`;
  const view = head.replace("<sheetView ", '<sheetView tabSelected="1" ');
  if (pane === undefined) {
    return view.replace(
      /<sheetView ([^>]*)\/>/,
      (_, attributes) => `<sheetView ${attributes}>${selection}</sheetView>`,
    );
  }
  return view
    .replace(/activePane="\w+"/, `activePane="${pane}"`)
    .replace("</sheetView>", () => `${selection}</sheetView>`);
}

function paneOf({ frozen }: SheetPlan, { row, column }: WorkbookPlan["front"]): string {
  const [rows, columns] = [frozen?.rows ?? 0, frozen?.columns ?? 0];
  const vertical = rows > 0 && row >= rows ? "bottom" : "top";
  const horizontal = columns > 0 && column >= columns ? "Right" : "Left";
  return vertical + horizontal;
}

function addReference(parts: Parts, version: string): void {
  const { parts: added, types } = addInParts(version);
  Object.assign(parts, added);
  const overrides = Object.entries(types).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  const contents = "[Content_Types].xml";
  parts[contents] = mended(part(parts, contents), /<\/Types>/, `${overrides.join("")}</Types>`);
  parts["_rels/.rels"] = mended(
    part(parts, "_rels/.rels"),
    /<\/Relationships>/,
    `<Relationship Id="rIdAddIn" Type="${TASKPANES_RELATIONSHIP}" Target="${TASKPANES_PART}"/></Relationships>`,
  );
}
