import type { Formula } from "../formula";
import type { Names } from "../names";
import type { ChartPlan, SeriesPlan } from "../plan";
import type { ReadShown, Shown } from "./shown-values";
import { storedFormula } from "./stored-formula";
import { escaped, XML_HEAD } from "./xml";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A chart says nothing of months without figures: #N/A is a gap as well, not a line drawn across. */
const GAPS =
  '<c:dispBlanksAs val="gap"/><c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>' +
  '<c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

const GREY = { text: "6B7280", line: "D9DEE7" };

/** Width of a line in English Metric Units: 2 and 1.5 points. */
const WIDTH = { solid: 25400, dashed: 19050 };

const TEXT =
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${solid(GREY.text)}</a:defRPr></a:pPr>` +
  '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';

const AXES = '<c:axId val="1001"/><c:axId val="1002"/>';

/** What is drawn in the frame of a chart. Names and values are references, so that the chart follows its cells. */
export function chartPart(chart: ChartPlan, names: Names, read: ReadShown): string {
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>` +
    `<c:plotArea><c:layout/>${plot(chart, names, read)}${categoryAxis(read(chart.categories))}${valueAxis(chart)}</c:plotArea>` +
    (chart.legend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${TEXT}</c:legend>` : "") +
    `<c:plotVisOnly val="1"/>${GAPS}</c:chart>` +
    `<c:spPr>${solid("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}

/** No line, no name: LibreOffice takes gaps for zeros unless one of the cells drawn is truly blank. */
function blankSeries(blank: Formula, index: number, names: Names): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    '<c:marker><c:symbol val="none"/></c:marker>' +
    `<c:val><c:numRef>${reference(blank, names)}</c:numRef></c:val><c:smooth val="0"/></c:ser>`
  );
}

function plot({ kind, categories, series, blank }: ChartPlan, names: Names, read: ReadShown): string {
  const category = `<c:cat>${data(categories, names, read)}</c:cat>`;
  const drawn = series
    .map(
      (one, index) =>
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${texts(one.name, names, read)}</c:tx>` +
        `${look(one, kind)}${category}<c:val>${numbers(one.values, names, read)}</c:val>` +
        `${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`,
    )
    .join("");
  const gaps = blank === undefined ? "" : blankSeries(blank, series.length, names);
  return kind === "line"
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}${gaps}<c:marker val="1"/>${AXES}</c:lineChart>`
    : '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
        `${drawn}<c:gapWidth val="60"/>${AXES}</c:barChart>`;
}

/** A reference with what its cells show, for whoever draws the chart without calculating. */
function data(formula: Formula, names: Names, read: ReadShown): string {
  const isText = read(formula).some(({ value }) => typeof value === "string");
  return isText ? texts(formula, names, read) : numbers(formula, names, read);
}

function texts(formula: Formula, names: Names, read: ReadShown): string {
  const shown = read(formula);
  return `<c:strRef>${reference(formula, names)}<c:strCache>${points(shown, ["string", "number"])}</c:strCache></c:strRef>`;
}

function numbers(formula: Formula, names: Names, read: ReadShown): string {
  const shown = read(formula);
  const format = escaped(shown[0]?.numberFormat ?? "General");
  return (
    `<c:numRef>${reference(formula, names)}<c:numCache><c:formatCode>${format}</c:formatCode>` +
    `${points(shown, ["number"])}</c:numCache></c:numRef>`
  );
}

function reference(formula: Formula, names: Names): string {
  return `<c:f>${escaped(storedFormula(formula, names))}</c:f>`;
}

/** Points without a value, and errors, are gaps. */
function points(shown: readonly Shown[], types: readonly string[]): string {
  const filled = shown.map(({ value }, index) =>
    types.includes(typeof value) ? `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>` : "",
  );
  return `<c:ptCount val="${shown.length}"/>${filled.join("")}`;
}

function look(series: SeriesPlan, kind: ChartPlan["kind"]): string {
  const color = series.color.slice(1).toUpperCase();
  return kind === "line"
    ? lineLook(series, color)
    : `<c:spPr>${solid(color)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineLook({ dashed, markers }: SeriesPlan, color: string): string {
  const width = dashed ? WIDTH.dashed : WIDTH.solid;
  const line =
    `<c:spPr><a:ln w="${width}" cap="rnd">${solid(color)}` +
    `<a:prstDash val="${dashed ? "dash" : "solid"}"/><a:round/></a:ln></c:spPr>`;
  const marker = markers
    ? `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${solid(color)}</c:spPr></c:marker>`
    : '<c:marker><c:symbol val="none"/></c:marker>';
  return line + marker;
}

/** Months are an axis of dates, so that those without figures keep their place; anything else is one of names. */
function categoryAxis(categories: readonly Shown[]): string {
  const [first] = categories;
  const isDate = typeof first?.value === "number" && /[ym]/i.test(first.numberFormat);
  const format = escaped(isDate ? first.numberFormat : "General");
  const common =
    '<c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="b"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid(GREY.line)}</a:ln></c:spPr>` +
    `${TEXT}<c:crossAx val="1002"/><c:crosses val="autoZero"/>`;
  return isDate
    ? `<c:dateAx>${common}<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="months"/></c:dateAx>`
    : `<c:catAx>${common}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis({ numberFormat }: ChartPlan): string {
  return (
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid(GREY.line)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escaped(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${TEXT}<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
