import type { TestWorkbook } from "../../support/office";
import { cells, type RefusalRow, sheet } from "./row";

/** A request of which the client forgot to say how its objects are reached. */
function withoutPaths({ host: { bridge } }: TestWorkbook): () => void {
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    const { id, message } = JSON.parse(text) as { id: number; message: { url: string; body: object } };
    send(JSON.stringify({ id, message: { ...message, body: { ...message.body, ObjectPaths: {} } } }));
  };
  return () => {
    bridge.sendMessageToHost = send;
  };
}

function editing({ spreadsheet }: TestWorkbook): () => void {
  const before = spreadsheet.editing.bind(spreadsheet);
  spreadsheet.editing = () => true;
  return () => {
    spreadsheet.editing = before;
  };
}

const ON_OBJECTS: readonly RefusalRow[] = [
  {
    what: "the header row of a table without one",
    code: "InvalidOperation",
    source: "assumed",
    act(context) {
      const table = sheet(context).tables.add("M1:N3", true);
      table.showHeaders = false;
      return table.getHeaderRowRange();
    },
  },
  {
    what: "the text of a binding to more than a text",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => context.workbook.bindings.add(cells(context, "A1"), "Range", "plain").getText(),
  },
  {
    what: "a binding to a selection of several areas",
    code: "InvalidReference",
    source: "documentation",
    act: (context) => context.workbook.bindings.addFromSelection("Range", "several"),
  },
  {
    what: "the series axis of a chart that is flat",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => sheet(context).charts.add("Line", cells(context, "A1:B3")).axes.getItem("Series"),
  },
  {
    what: "the range of a conditional format that has several",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => sheet(context).getRanges("P1,R1").conditionalFormats.add("DataBar").getRange(),
  },
  {
    what: "a column between those of a table, which this host does not have",
    code: "UnsupportedOperation",
    source: "assumed",
    act: (context) => context.workbook.tables.getItem("Orders").columns.add(0),
  },
  {
    what: "an alignment that this host's grid would turn into another: filled, centred across cells, justified in height",
    code: "UnsupportedOperation",
    source: "assumed",
    act(context) {
      cells(context, "T1").format.horizontalAlignment = "CenterAcrossSelection";
    },
  },
  {
    what: "to copy rows as columns, which this host does not have",
    code: "UnsupportedOperation",
    source: "assumed",
    act(context) {
      cells(context, "T1").copyFrom("A1:B3", "All", false, true);
    },
  },
  {
    what: "a range whose cells were deleted",
    code: "InvalidReference",
    source: "documentation",
    async act(context) {
      const range = cells(context, "T5").load("address");
      await context.sync();
      cells(context, "5:5").delete("Up");
      range.load("address");
    },
  },
];

const ON_REQUESTS: readonly RefusalRow[] = [
  {
    what: "anything while a person types into a cell",
    code: "InvalidOperationInCellEditMode",
    source: "documentation",
    given: editing,
    act: (context) => cells(context, "A1").load("values"),
  },
  {
    what: "a request that is aborted, as a test may want it",
    code: "RequestAborted",
    source: "documentation",
    given({ host }) {
      host.faults.fail({ as: "RequestAborted" });
      return () => {
        host.faults.clear();
      };
    },
    act: (context) => cells(context, "A1").load("values"),
  },
  {
    what: "an object of which the request does not say how it is reached",
    code: "InvalidObjectPath",
    source: "documentation",
    given: withoutPaths,
    act: (context) => cells(context, "A1").load("values"),
  },
];

export const REQUESTS: readonly RefusalRow[] = [...ON_OBJECTS, ...ON_REQUESTS];
