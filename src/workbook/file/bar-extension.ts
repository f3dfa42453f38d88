import type { Rule, SheetPlan } from "../plan";
import { addressOf } from "./stored-formula";
import { fileColor } from "./styles";

const MAIN = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

type Bar = Extract<Rule, { readonly bar: unknown }>;

/** The bars of a sheet with the priority by which their rules are known. */
function barsOf({ rules }: SheetPlan): [bar: Bar, priority: number][] {
  return rules.flatMap((rule, index): [Bar, number][] => ("bar" in rule ? [[rule, index + 1]] : []));
}

function idOf(priority: number): string {
  return `{00000000-0000-4000-8000-${String(priority).padStart(12, "0")}}`;
}

/**
 * The format knows bars that fade to white only. What Excel has learnt since, solid ones, it reads from an extension:
 * each rule names its own, and all of them stand at the end of the sheet.
 */
export function withSolidBars(cells: string, sheet: SheetPlan): string {
  const bars = barsOf(sheet);
  if (bars.length === 0) return cells;
  const linked = bars.reduce(
    (text, [, priority]) =>
      text.replace(
        new RegExp(`(<cfRule type="dataBar" priority="${priority}">.*?</dataBar>)`),
        `$1<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${MAIN}><x14:id>${idOf(priority)}</x14:id></ext></extLst>`,
      ),
    // From the smallest to the largest value, not from a tenth to nine tenths of the cell.
    cells.replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">'),
  );
  const extension =
    `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${MAIN}><x14:conditionalFormattings>` +
    `${bars.map(solidBar).join("")}</x14:conditionalFormattings></ext>`;
  // Small lines are in the same list, after the bars.
  const [list, end] = ["<extLst>", "</worksheet>"];
  return linked.endsWith(`</extLst>${end}`)
    ? insertedAt(linked, linked.lastIndexOf(list) + list.length, extension)
    : insertedAt(linked, linked.length - end.length, `${list}${extension}</extLst>`);
}

function insertedAt(text: string, place: number, added: string): string {
  return text.slice(0, place) + added + text.slice(place);
}

function solidBar([{ area, bar }, priority]: [Bar, number]): string {
  const bound = (value: number): string => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  return (
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule type="dataBar" id="${idOf(priority)}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
    `${bound(bar.minimum)}${bound(bar.maximum)}<x14:negativeFillColor rgb="${fileColor(bar.color)}"/>` +
    `<x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${addressOf(area)}</xm:sqref>` +
    "</x14:conditionalFormatting>"
  );
}
