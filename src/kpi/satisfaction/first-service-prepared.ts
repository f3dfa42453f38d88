import { dayOf, monthStart } from "../../cells/serials";
import type { PreparedColumns } from "../define";
import { between, call, operation, reference, type NativeFormula } from "../native";
import { monthsBefore } from "./cohort-native";

type Cells = readonly unknown[];

/** The rows with a vehicle and a date; a vehicle of another group (store) is another vehicle. */
function datedRows(
  vehicles: Cells,
  dates: Cells,
  groups: Cells,
): { row: number; vehicle: string; day: number }[] {
  return vehicles.flatMap((vehicle, row) => {
    const date = dates[row];
    if (vehicle === null || vehicle === "" || typeof date !== "number") return [];
    return [{ row, vehicle: `${String(groups[row] ?? "")}\n${String(vehicle)}`, day: dayOf(date) }];
  });
}

/** 1 for each car of a month in the row of its earliest sale in it, by row. */
function soldOnce(vehicles: Cells, dates: Cells, groups: Cells): (1 | null)[] {
  const earliest = new Map<string, { row: number; day: number }>();
  for (const { row, vehicle, day } of datedRows(vehicles, dates, groups)) {
    const key = `${monthStart(day)}\n${vehicle}`;
    const known = earliest.get(key);
    if (known === undefined || day < known.day) earliest.set(key, { row, day });
  }
  const column = new Array<1 | null>(vehicles.length).fill(null);
  for (const { row } of earliest.values()) column[row] = 1;
  return column;
}

/** The day of each car's first service on or after its sale, by row. */
function servicedOn(columns: Readonly<Record<string, Cells>>, groups: Cells): (number | null)[] {
  const { vehicles = [], saleDates = [], serviceVehicles = [], serviceDates = [] } = columns;
  const services = new Map<string, number[]>();
  for (const { vehicle, day } of datedRows(serviceVehicles, serviceDates, groups))
    services.set(vehicle, [...(services.get(vehicle) ?? []), day]);
  const column = new Array<number | null>(vehicles.length).fill(null);
  for (const { row, vehicle, day } of datedRows(vehicles, saleDates, groups)) {
    const after = (services.get(vehicle) ?? []).filter((service) => service >= day);
    if (after.length > 0) column[row] = Math.min(...after);
  }
  return column;
}

/** First services in one pass: each car counts once a month of sale and knows the day of its service. */
export const firstServicePrepared: { columns: PreparedColumns; formula: NativeFormula } = {
  columns: {
    soldOnce: {
      name: { zh: "售出一次", en: "Sold, once a car" },
      values: ({ vehicles = [], saleDates = [] }, groups) => soldOnce(vehicles, saleDates, groups),
    },
    servicedOn: { name: { zh: "已做首保", en: "First serviced on" }, values: servicedOn },
  },
  formula: operation(
    call("SUMIFS", ...sold(), reference("servicedOn"), operation("<", "&", reference("month"))),
    "/",
    call("SUMIFS", ...sold()),
  ),
};

function sold(): NativeFormula[] {
  return [reference("soldOnce"), ...between("saleDates", monthsBefore(4), monthsBefore(3))];
}
