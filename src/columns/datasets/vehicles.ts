import type { Dataset } from "../types";
import { modelColumn, saleDateColumn, storeColumn, vehicleColumn, warrantyEndColumn } from "./shared";

/** Cars sold: a row is a car. */
export const vehicles: Dataset = {
  id: "vehicles",
  name: { zh: "售出车辆", en: "Vehicles sold" },
  dateColumn: "vehicles.saleDate",
  isRegister: true,
  columns: [
    vehicleColumn("vehicles"),
    saleDateColumn("vehicles"),
    warrantyEndColumn("vehicles"),
    {
      id: "vehicles.firstService",
      kind: "date",
      name: { zh: "首保日期", en: "First service" },
      headers: [
        "首保日期",
        "首保时间",
        "首保进厂日期",
        "首次保养日期",
        "首次保养时间",
        "First service",
        "First service date",
        "First maintenance",
        "First maintenance date",
      ],
      doubtfulHeaders: {
        首保到期日: { zh: "可能是应做首保的日期,不是做过的日期", en: "may be when it is due, not done" },
        "First service due": {
          zh: "可能是应做首保的日期,不是做过的日期",
          en: "may be when it is due, not done",
        },
      },
    },
    modelColumn("vehicles"),
    storeColumn("vehicles"),
  ],
};
