import type { ColumnDefinition, Dataset, DatasetId } from "../types";
import { claims } from "./claims";
import { complaints } from "./complaints";
import { renewals, workshopFigures } from "./dealer";
import { finance } from "./finance";
import { partRequests, purchases, stock } from "./logistics";
import { orders } from "./orders";
import { partsDemand } from "./parts-demand";
import { partsOrders } from "./parts-orders";
import { partsSales } from "./parts-sales";
import { appointments, downtimes, serviceJobs, serviceLines } from "./service";
import { shopChats, shopOrders, shopReviews, shopTickets } from "./shop";
import { stockMonths } from "./stock-months";
import { surveys } from "./surveys";
import { vehicles } from "./vehicles";

/** The tables of records that are recognised. */
export const DATASETS: readonly Dataset[] = [
  orders,
  complaints,
  partsSales,
  stockMonths,
  claims,
  partsOrders,
  partsDemand,
  finance,
  surveys,
  vehicles,
];

/** These, and those that only REPORT reads. */
export const EVERY_DATASET: readonly Dataset[] = [
  ...DATASETS,
  serviceJobs,
  downtimes,
  serviceLines,
  appointments,
  partRequests,
  purchases,
  stock,
  shopOrders,
  shopTickets,
  shopReviews,
  shopChats,
  renewals,
  workshopFigures,
];

const BY_ID = new Map(EVERY_DATASET.map((dataset) => [dataset.id, dataset]));
const COLUMNS = new Map(EVERY_DATASET.flatMap(({ columns }) => columns.map((column) => [column.id, column])));

export function findDataset(id: DatasetId): Dataset {
  const dataset = BY_ID.get(id);
  if (dataset === undefined) throw new Error(`No such dataset: ${id}`);
  return dataset;
}

/** The definition of "orders.customer"; undefined where there is none. */
export function findColumn(id: string): ColumnDefinition | undefined {
  return COLUMNS.get(id);
}
