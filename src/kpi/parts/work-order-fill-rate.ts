import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { Ledger } from "../compute/ledger";
import { COUNTED } from "../compute/measures";
import { share } from "../compute/share";
import { SLACK } from "../compute/slack";
import { eachRow, type Table } from "../compute/table";
import { defineKpi, type Scope } from "../define";
import { ERRATA } from "../errata";
import { operation, reference } from "../native";
import { id } from "../parameters";
import { article } from "../sources";
import { demandParameters, demandReasons, filledQuantity, judgeDemand, type Demand } from "./demand";

interface OrderDemand extends Demand {
  readonly orders: KeyColumn;
}

/**
 * Orders of which stock supplied every line at once, over orders that asked for parts.
 * WORKORDERFILLRATE({"R1";"R1";"R2";"R3"},{2;1;1;4},{2;1;0;4}) is 2/3.
 */
export const WORKORDERFILLRATE = defineKpi({
  id: "WORKORDERFILLRATE",
  number: "3.4",
  group: "parts",
  name: { zh: "工单满足率", en: "Work-order fill rate" },
  synonyms: ["Work-order fill rate (off-the-shelf order fill)"],
  description: {
    zh: "有配件需求的工单中,各行都由库存即时足量供应的工单占比(按工单号去重)。按数量见 PARTSFILLRATE",
    en: "Of the orders that asked for parts, the share of which stock supplied every line in full at once. By quantities: PARTSFILLRATE",
  },
  parameters: {
    orders: id(
      { zh: "工单号", en: "orders" },
      { zh: "每行配件所属的工单号", en: "The order of each line of parts" },
    ),
    ...demandParameters,
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  reference: { printed: "≥95%", minimum: 0.95 },
  stars: 5,
  related: ["配件周转率", "配件满足率", "A B种类占比", "预约率"],
  source: article("3.4"),
  formula: "工单满足率=当月配件满足供应的工单数/当月工单有配件要求供应的工单数×100%",
  reading: {
    zh: "各行均由库存即时足量供应的工单 ÷ 有配件需求的工单;多供的一行不抵另一行的缺件",
    en: "Orders supplied in full from stock at the first request over orders that asked for parts; too much on one line does not fill another",
  },
  errata: [ERRATA.Q25],
  totals: {
    filled: { zh: "配件满足工单", en: "orders filled", unit: "count", partOf: "orders" },
    orders: { zh: "有配件需求工单", en: "orders asking for parts", unit: "count", typical: 480 },
  },
  base: "orders",
  numerator: ["filled"],
  reasons: demandReasons,
  prepare: () => undefined,
  at(_, demand, scope, ledger) {
    const orders = ordersOf(demand, scope, ledger);
    let filled = 0;
    for (const { isFilled, row } of orders) {
      if (!isFilled) continue;
      filled++;
      ledger?.numerator(row);
    }
    return {
      filled: { amount: filled, rows: filled },
      orders: { amount: orders.length, rows: orders.length },
    };
  },
  value: ({ filled, orders }) => share(filled, orders),
  fromTotals: operation(reference("filled"), "/", reference("orders")),
  records: {
    orders: "partsDemand.order",
    requiredQty: "partsDemand.required",
    suppliedQty: "partsDemand.supplied",
    dates: "partsDemand.date",
  },
  example: {
    arguments: { orders: ["R1", "R1", "R2", "R3"], requiredQty: [2, 1, 1, 4], suppliedQty: [2, 1, 0, 4] },
    result: 2 / 3,
    note: { zh: "R1 和 R3 全部满足,R2 没有。", en: "R1 and R3 were filled altogether, R2 was not." },
  },
});

interface Order {
  /** The first of its lines that asks for something: it stands for the order in the audit. */
  readonly row: number;
  isFilled: boolean;
}

/** In order of first appearance. */
function ordersOf(demand: OrderDemand, scope: Scope, ledger: Ledger | undefined): Order[] {
  const judge = judgeDemand(demand);
  const orders = new Map<number, Order>();
  const visit = (row: number): void => {
    const code = demand.orders.at(row);
    if (code === NO_KEY) return ledger?.exclude(row, "blankId");
    const verdict = judge(row);
    if (verdict !== COUNTED) return ledger?.exclude(row, verdict);
    const isFilled = filledQuantity(demand, row) >= (demand.requiredQty.values[row] as number) - SLACK;
    const order = orders.get(code);
    if (order === undefined) {
      orders.set(code, { row, isFilled });
      ledger?.base(row);
    } else {
      order.isFilled &&= isFilled;
      ledger?.exclude(row, "sameId");
    }
  };
  eachRow(scope.tables["records"] as Table, scope.selection, visit, (row, reason) =>
    ledger?.exclude(row, reason),
  );
  return [...orders.values()];
}
