import type * as Writer from "../../workbook/excel";

/** The writer of workbooks, loaded when it is first needed, which is after the pane is shown. */
export function loadWriter(): Promise<typeof Writer> {
  return import(/* webpackChunkName: "workbook-writer" */ "../../workbook/excel");
}
