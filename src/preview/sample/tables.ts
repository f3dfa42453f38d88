import type { CellValue } from "../../host/spreadsheet";
import type { Bilingual, Language } from "../../kpi/texts";
import type { Complaint, Survey } from "./afterwards";
import {
  DAY_FORMAT,
  flagColumn,
  numberColumn,
  textColumn,
  TIME_FORMAT,
  wordColumn,
  type SampleColumn,
} from "./columns";
import { mess } from "./mess";
import { TABLE_NAMES } from "./names";
import type { Order } from "./orders";
import type { PartLine } from "./parts";
import type { Records } from "./records";
import type { StockItem, StockMonth } from "./stock";
import { JOBS } from "./words";

/** One sheet of records, with a table of the same name. */
export interface SampleTable {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly numberFormat: string;
    readonly width: number;
  }[];
  readonly rows: readonly (readonly CellValue[])[];
}

const MONEY = "#,##0.00";
const WHOLE = "0";

const ORDERS: readonly SampleColumn<Order>[] = [
  textColumn("委托书号", "Order no", ({ id }) => id, 78),
  wordColumn("门店", "Store", ({ customer }) => customer.store.name, 62),
  textColumn("客户号", "Customer no", ({ customer }) => customer.id, 74),
  wordColumn("客户名称", "Customer", ({ customer }) => customer.name, 70),
  textColumn("车架号", "VIN", ({ customer }) => customer.vin, 124),
  textColumn("车牌号", "Plate", ({ customer }) => customer.plate, 70),
  wordColumn("车型", "Model", ({ customer }) => customer.model, 92),
  wordColumn("维修类型", "Job type", ({ job }) => JOBS[job], 84),
  flagColumn("是否预约", "Booked", ({ booked }) => booked),
  numberColumn("进厂时间", "Arrival", ({ arrival }) => arrival, TIME_FORMAT),
  numberColumn("预计交车", "Promised", ({ promised }) => promised, TIME_FORMAT),
  numberColumn("交车时间", "Delivered", ({ delivered }) => delivered, TIME_FORMAT),
  flagColumn("是否返修", "Comeback", ({ comeback }) => comeback),
  numberColumn("里程", "Odometer", ({ odometer }) => odometer, "#,##0"),
  wordColumn("服务顾问", "Advisor", ({ advisor }) => advisor, 70),
  numberColumn("工时费", "Labour", ({ labor }) => labor, MONEY),
  numberColumn("配件费", "Parts", ({ parts }) => parts, MONEY),
  numberColumn("结算金额", "Amount", ({ total }) => total, MONEY),
  numberColumn("预估金额", "Estimate", ({ estimate }) => estimate, MONEY),
];

const COMPLAINTS: readonly SampleColumn<Complaint>[] = [
  textColumn("投诉单号", "Case no", ({ id }) => id, 70),
  textColumn("委托书号", "Order no", ({ order }) => order.id, 78),
  wordColumn("门店", "Store", ({ order }) => order.customer.store.name, 62),
  textColumn("客户号", "Customer no", ({ order }) => order.customer.id, 74),
  numberColumn("受理时间", "Received", ({ received }) => received, TIME_FORMAT),
  numberColumn("结案时间", "Closed", ({ closed }) => closed, TIME_FORMAT),
  wordColumn("投诉类别", "Reason", ({ reason }) => reason, 104),
  flagColumn("是否结案", "Is closed", ({ closed }) => closed !== undefined),
];

const SURVEYS: readonly SampleColumn<Survey>[] = [
  textColumn("回访单号", "Call no", ({ id }) => id, 70),
  textColumn("委托书号", "Order no", ({ order }) => order.id, 78),
  wordColumn("门店", "Store", ({ order }) => order.customer.store.name, 62),
  numberColumn("回访日期", "Call date", ({ day }) => day, DAY_FORMAT),
  flagColumn("是否接通", "Reached", ({ reached }) => reached),
  flagColumn("是否满意", "Satisfied", ({ satisfied }) => satisfied),
  numberColumn("推荐分", "Score", ({ score }) => score, WHOLE),
];

interface Issue {
  readonly order: Order;
  readonly line: PartLine;
}

const ISSUES: readonly SampleColumn<Issue>[] = [
  textColumn("委托书号", "Order no", ({ order }) => order.id, 78),
  wordColumn("门店", "Store", ({ order }) => order.customer.store.name, 62),
  numberColumn("领料日期", "Issue date", ({ order }) => Math.floor(order.arrival), DAY_FORMAT),
  textColumn("配件编码", "Part no", ({ line }) => line.part.code),
  wordColumn("配件名称", "Part", ({ line }) => line.part.kind.name, 104),
  numberColumn("需求数量", "Required", ({ line }) => line.required, WHOLE),
  numberColumn("满足数量", "Supplied", ({ line }) => line.supplied, WHOLE),
  numberColumn("销售金额", "Revenue", ({ line }) => line.part.price * line.required, MONEY),
  numberColumn("成本金额", "Cost", ({ line }) => line.part.cost * line.required, MONEY),
];

const STOCK: readonly SampleColumn<StockItem>[] = [
  textColumn("配件编码", "Part no", ({ part }) => part.code),
  wordColumn("配件名称", "Part", ({ part }) => part.kind.name, 104),
  numberColumn("库存数量", "Quantity", ({ quantity }) => quantity, WHOLE),
  numberColumn("单位成本", "Unit cost", ({ part }) => part.cost, MONEY),
  numberColumn("库存成本", "Stock cost", ({ stockCost }) => stockCost, MONEY),
  numberColumn("首次入库", "First receipt", ({ firstReceipt }) => firstReceipt, DAY_FORMAT),
  numberColumn("最后出库", "Last issue", ({ lastIssue }) => lastIssue, DAY_FORMAT),
  numberColumn("近12月销售额", "Sales 12 months", ({ sales }) => sales, MONEY),
];

const STOCK_MONTHS: readonly SampleColumn<StockMonth>[] = [
  numberColumn("月份", "Month", ({ month }) => month, "yyyy-mm"),
  numberColumn("期初库存", "Opening", ({ opening }) => opening, MONEY),
  numberColumn("期末库存", "Closing", ({ closing }) => closing, MONEY),
  numberColumn("月均库存", "Mean stock", ({ meanStock }) => meanStock, MONEY),
  numberColumn("出库成本", "Issues", ({ issues }) => issues, MONEY),
];

export function sampleTables(records: Records, language: Language): SampleTable[] {
  const { orders, complaints, surveys, stock, stockMonths } = records;
  const issues = orders.flatMap((order) => order.lines.map((line): Issue => ({ order, line })));
  const tables = [
    makeTable(TABLE_NAMES.orders, ORDERS, orders, language),
    makeTable(TABLE_NAMES.complaints, COMPLAINTS, complaints, language),
    makeTable(TABLE_NAMES.surveys, SURVEYS, surveys, language),
    makeTable(TABLE_NAMES.issues, ISSUES, issues, language),
    makeTable(TABLE_NAMES.stock, STOCK, stock, language),
    makeTable(TABLE_NAMES.stockMonths, STOCK_MONTHS, stockMonths, language),
  ];
  return tables.map((table) => mess(table, language));
}

function makeTable<Item>(
  name: Bilingual,
  columns: readonly SampleColumn<Item>[],
  items: readonly Item[],
  language: Language,
): SampleTable {
  return {
    name: name[language],
    columns: columns.map(({ header, numberFormat, width }) => ({
      name: header[language],
      numberFormat,
      width,
    })),
    rows: items.map((item) => columns.map((column) => column.cell(item, language))),
  };
}
