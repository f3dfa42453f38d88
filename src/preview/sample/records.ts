import { makeComplaints, makeSurveys, type Complaint, type Survey } from "./afterwards";
import { makeCustomers } from "./customers";
import { makeOrders, type Order } from "./orders";
import { makeParts } from "./parts";
import { Random } from "./random";
import { makeStock, makeStockMonths, type StockItem, type StockMonth } from "./stock";
import { visitsOf } from "./visits";

/** The invented records of a group of three stores, in no language. */
export interface Records {
  readonly orders: readonly Order[];
  readonly complaints: readonly Complaint[];
  readonly surveys: readonly Survey[];
  readonly stock: readonly StockItem[];
  readonly stockMonths: readonly StockMonth[];
}

const SEED = 20_250_845;

export function makeRecords(seed = SEED): Records {
  const random = new Random(seed);
  const parts = makeParts(random);
  const visits = makeCustomers(random).flatMap((customer) => visitsOf(random, customer));
  const orders = makeOrders(random, visits, parts);
  const stock = makeStock(random, orders, parts);
  return {
    orders,
    complaints: makeComplaints(random, orders),
    surveys: makeSurveys(random, orders),
    stock,
    stockMonths: makeStockMonths(random, orders, stock),
  };
}
