import { Application } from "../../src/host/classes/application";
import { BindingCollection } from "../../src/host/classes/bindings";
import { Chart, ChartCollection } from "../../src/host/classes/charts";
import { ChartAreaFormat, ChartAxes, ChartLegend, ChartTitle } from "../../src/host/classes/chart-parts";
import { ChartSeriesCollection } from "../../src/host/classes/chart-series";
import { ConditionalFormat, ConditionalFormatCollection } from "../../src/host/classes/conditional-formats";
import { DataValidation } from "../../src/host/classes/data-validation";
import { DocumentProperties } from "../../src/host/classes/document-properties";
import { FreezePanes } from "../../src/host/classes/freeze-panes";
import { HeaderFooterGroup } from "../../src/host/classes/headers-footers";
import { NamedItemCollection } from "../../src/host/classes/names";
import { PageLayout } from "../../src/host/classes/page-layout";
import { SheetProtection, WorkbookProtection } from "../../src/host/classes/protection";
import { Range } from "../../src/host/classes/range";
import { RangeAreas } from "../../src/host/classes/range-areas";
import { RangeBorderCollection } from "../../src/host/classes/range-borders";
import { RangeFormat } from "../../src/host/classes/range-format";
import { CellValueRule, CustomRule, TextRule } from "../../src/host/classes/rules-of-cells";
import { ColorScaleRule, DataBarRule, IconSetRule } from "../../src/host/classes/rules-of-scales";
import { SettingCollection } from "../../src/host/classes/settings";
import { SheetProperties } from "../../src/host/classes/sheet-properties";
import { TableColumnCollection } from "../../src/host/classes/table-columns";
import { TableRowCollection } from "../../src/host/classes/table-rows";
import { Table, TableCollection } from "../../src/host/classes/tables";
import { Workbook } from "../../src/host/classes/workbook";
import { Worksheet } from "../../src/host/classes/worksheet";
import { WorksheetCollection } from "../../src/host/classes/worksheets";
import type { Definition } from "../../src/host/model/define";

/** What a class says of itself, whatever its state. */
export type AnyDefinition = Pick<Definition<never>, "name"> & {
  readonly properties?: Readonly<Record<string, { readonly get?: unknown; readonly set?: unknown }>>;
  readonly navigation?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, unknown>>;
};

/** The classes of the host that have a class of the same name in the client. */
export const DEFINITIONS: readonly AnyDefinition[] = [
  Workbook,
  Application,
  WorksheetCollection,
  Worksheet,
  Range,
  RangeAreas,
  RangeFormat,
  RangeBorderCollection,
  TableCollection,
  Table,
  TableColumnCollection,
  TableRowCollection,
  NamedItemCollection,
  ConditionalFormatCollection,
  ConditionalFormat,
  CellValueRule,
  CustomRule,
  TextRule,
  ColorScaleRule,
  DataBarRule,
  IconSetRule,
  DataValidation,
  ChartCollection,
  Chart,
  ChartTitle,
  ChartLegend,
  ChartAxes,
  ChartAreaFormat,
  ChartSeriesCollection,
  FreezePanes,
  PageLayout,
  HeaderFooterGroup,
  SheetProtection,
  WorkbookProtection,
  SettingCollection,
  DocumentProperties,
  SheetProperties,
  BindingCollection,
].map(({ definition }) => definition as AnyDefinition);
