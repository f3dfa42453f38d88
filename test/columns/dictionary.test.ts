import { describe, expect, test } from "@jest/globals";
import { DATASETS, findColumn, recogniseDataset } from "../../src/columns";
import { EVERY_DATASET } from "../../src/columns/datasets";
import { readHeader } from "../../src/columns/headers";

const names = (id: string) => {
  const column = findColumn(id);
  return [...(column?.headers ?? []), ...Object.keys(column?.doubtfulHeaders ?? {})];
};

describe.each(EVERY_DATASET)("the columns of $id", ({ id, columns, dateColumn }) => {
  test("have ids of their dataset and a date column", () => {
    for (const column of columns) expect(column.id).toMatch(new RegExp(`^${id}\\.[a-z][A-Za-z]+$`));
    // A stock list is the state of one day.
    if (dateColumn !== "")
      expect(["date", "month"]).toContain(columns.find((column) => column.id === dateColumn)?.kind);
  });

  test("our own headers are recognised as this kind of table, in both languages", () => {
    for (const language of ["zh", "en"] as const) {
      const headers = columns.map(({ name }) => name[language]);
      const datasets = DATASETS.some((each) => each.id === id) ? DATASETS : EVERY_DATASET;
      expect(recogniseDataset(headers, { datasets })).toBe(id);
    }
  });

  test("no header is the name of two columns, or twice the name of one", () => {
    const seen = columns.flatMap((column) => names(column.id).map((name) => readHeader(name).compact));
    expect(seen.filter((name, index) => seen.indexOf(name) !== index)).toEqual([]);
  });

  test("the headers we write ourselves are recognised", () => {
    for (const { id: column, name } of columns) {
      const known = names(column).map((each) => readHeader(each).compact);
      expect(known).toContain(readHeader(name.zh).compact);
      expect(known).toContain(readHeader(name.en).compact);
    }
  });
});

/** The common headers of the data model in the specification. */
test.each([
  ["orders.order", "工单号", "委托书号"],
  ["orders.vehicle", "车架号", "VIN", "车牌号"],
  ["orders.customer", "客户号", "客户编号"],
  ["orders.arrival", "进厂时间", "进站日期", "开单时间"],
  ["orders.promised", "预计交车时间"],
  ["orders.delivered", "交车时间", "完工时间"],
  ["orders.settled", "结算日期"],
  ["orders.jobType", "维修类型", "业务类型"],
  ["orders.status", "状态"],
  ["orders.advisor", "服务顾问", "客户经理"],
  ["orders.technician", "维修技师"],
  ["orders.appointment", "预约单号"],
  ["orders.hasAppointment", "是否预约"],
  ["orders.estimate", "预估金额"],
  ["orders.amount", "结算金额"],
  ["orders.comeback", "返修"],
  ["orders.rework", "返工"],
  ["orders.changed", "项目变更"],
  ["orders.model", "车型"],
  ["orders.insurerReferred", "保险送修"],
  ["orders.insurer", "保险公司"],
  ["complaints.case", "投诉单号"],
  ["complaints.received", "受理时间"],
  ["complaints.closed", "结案时间"],
  ["stockMonths.stock", "月均库存"],
  ["vehicles.vehicle", "车架号", "VIN", "车牌号"],
  ["vehicles.saleDate", "购车日期", "开票日期"],
  ["vehicles.warrantyEnd", "质保到期日", "出保日期"],
  ["surveys.date", "回访日期"],
  ["surveys.score", "评分"],
  ["surveys.reached", "回访成功"],
  ["surveys.satisfied", "是否满意"],
  ["stock.part", "配件编码"],
  ["stock.cost", "库存成本"],
  ["stock.lastIssue", "最后出库日期"],
  ["stock.firstReceipt", "首次入库日期"],
  ["shopTickets.intervened", "平台介入"],
  ["shopTickets.refunded", "退款成功"],
])("%s has the headers of the specification", (id, ...headers) => {
  for (const header of headers) expect(names(id)).toContain(header);
});
