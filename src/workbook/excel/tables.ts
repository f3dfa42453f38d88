import type { Names } from "../names";
import type { SheetPlan } from "../plan";
import { addressOf, task, type Task } from "./task";

export function tableTasks(sheet: SheetPlan, names: Names): Task[] {
  return sheet.tables.map((plan) =>
    task({ objects: 3, properties: 4 }, (target) => {
      const table = target.sheet(sheet.id).tables.add(addressOf(plan.area), true);
      table.name = names.tables[plan.id] ?? plan.name;
      table.style = plan.style;
      table.showBandedRows = plan.banded;
      table.showFilterButton = plan.filter;
    }),
  );
}
