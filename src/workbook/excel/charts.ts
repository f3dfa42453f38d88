import type { Formula } from "../formula";
import type { Area } from "../formula";
import type { Names } from "../names";
import type { ChartPlan, SeriesPlan, SheetPlan } from "../plan";
import { printFormula } from "../print";
import { addressOf, task, type Target, type Task } from "./task";

const LINE_POINTS = 2.25;
const OBJECTS_OF_CHART = 14;
const OBJECTS_OF_SERIES = 6;

/** Charts come when the cells that they show are calculated: Excel looks at them when it makes a chart. */
export function chartTasks(sheet: SheetPlan, names: Names): Task[] {
  return sheet.charts.map((plan) => {
    const size = { objects: OBJECTS_OF_CHART + plan.series.length * OBJECTS_OF_SERIES, properties: 40 };
    return task(size, (target) => {
      addChart(target, sheet.id, plan, names);
    });
  });
}

function addChart(target: Target, sheet: string, plan: ChartPlan, names: Names): void {
  const [first] = plan.series;
  if (first === undefined) return;
  const source = rangeOf(target, sheet, first.values);
  const chart = target.sheet(sheet).charts.add(typeOf(plan), source.range, directionOf(source.area));
  placeChart(chart, target.sheet(sheet), plan.area);
  chart.title.visible = false;
  chart.legend.visible = plan.legend;
  chart.legend.position = "Bottom";
  chart.displayBlanksAs = "NotPlotted";
  chart.axes.valueAxis.numberFormat = plan.numberFormat;
  const categories = rangeOf(target, sheet, plan.categories).range;
  plan.series.forEach((seriesPlan, index) => {
    // The first one came with the chart.
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.setValues(rangeOf(target, sheet, seriesPlan.values).range);
    series.setXAxisValues(categories);
    series.name = `=${printFormula(onSheet(seriesPlan.name, sheet), names)}`;
    drawSeries(series, seriesPlan, plan.kind);
  });
}

function typeOf({ kind, series }: ChartPlan): "ColumnClustered" | "Line" | "LineMarkers" {
  if (kind === "column") return "ColumnClustered";
  return series.some(({ markers }) => markers === true) ? "LineMarkers" : "Line";
}

function directionOf({ rows }: Area): "Rows" | "Columns" {
  return rows === 1 ? "Rows" : "Columns";
}

function placeChart(chart: Excel.Chart, worksheet: Excel.Worksheet, area: Area): void {
  const { row, column, rows, columns } = area;
  const corner = (down: number, right: number): Excel.Range => worksheet.getCell(down, right);
  chart.setPosition(corner(row, column), corner(row + rows - 1, column + columns - 1));
}

function drawSeries(series: Excel.ChartSeries, plan: SeriesPlan, kind: ChartPlan["kind"]): void {
  if (kind === "column") {
    series.format.fill.setSolidColor(plan.color);
    return;
  }
  const { line } = series.format;
  line.color = plan.color;
  line.weight = LINE_POINTS;
  line.lineStyle = plan.dashed === true ? "Dash" : "Continuous";
  series.markerStyle = plan.markers === true ? "Circle" : "None";
  if (plan.markers === true) {
    series.markerBackgroundColor = plan.color;
    series.markerForegroundColor = plan.color;
  }
}

/** The cells that a formula of a chart stands for. */
function rangeOf(target: Target, sheet: string, formula: Formula): { range: Excel.Range; area: Area } {
  if (!("cells" in formula)) throw new TypeError("A chart shows cells.");
  const { cells } = formula;
  return { range: target.sheet(cells.sheet ?? sheet).getRange(addressOf(cells)), area: cells };
}

/** A name of a series is no formula of a cell: it always says its sheet. */
function onSheet(formula: Formula, sheet: string): Formula {
  return "cells" in formula ? { cells: { sheet, ...formula.cells } } : formula;
}
