import type { Names } from "../names";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../plan";
import { printFormula } from "../print";
import { formulaTasks, valueTasks } from "./cells";
import { chartTasks } from "./charts";
import { layoutTasks, mergeTasks, protectionTasks } from "./layout";
import { printTasks } from "./print";
import { ruleTasks } from "./rules";
import { styleTasks } from "./styles";
import { tableTasks } from "./tables";
import { task, type Task } from "./task";
import { validationTasks } from "./validations";

/**
 * All that is written on the sheets of a plan, in an order in which nothing is named before it is there: values, tables
 * and names before the formulas that use them.
 */
export function cellTasks(plan: WorkbookPlan, names: Names): Task[] {
  const { profile } = plan.stamp;
  const ofSheets = (tasksOf: (sheet: SheetPlan) => Task[]): Task[] => plan.sheets.flatMap(tasksOf);
  return [
    ...ofSheets((sheet) => [
      ...layoutTasks(sheet),
      // Into cells that are not formatted yet: a format could change what Excel reads.
      ...valueTasks(sheet, profile),
      ...mergeTasks(sheet),
      ...styleTasks(sheet),
    ]),
    ...ofSheets((sheet) => tableTasks(sheet, names)),
    ...plan.names.map((name) => nameTask(name, names)),
    ...ofSheets((sheet) => formulaTasks(sheet, profile, names)),
    ...ofSheets((sheet) => [...ruleTasks(sheet, names), ...validationTasks(sheet, names)]),
    ...ofSheets(printTasks),
  ];
}

/** What looks at calculated cells, and what ends all writing. */
export function finalTasks(plan: WorkbookPlan, names: Names): Task[] {
  return plan.sheets.flatMap((sheet) => [...chartTasks(sheet, names), ...protectionTasks(sheet)]);
}

/** The formula behind a defined name. */
export function formulaOfName({ refersTo }: NamePlan, names: Names): string {
  return `=${printFormula(refersTo, names)}`;
}

function nameTask(plan: NamePlan, names: Names): Task {
  const formula = formulaOfName(plan, names);
  return task({ objects: 2, content: [plan, formula] }, ({ workbook }) => {
    workbook.names.add(names.names?.[plan.name] ?? plan.name, formula, plan.comment);
  });
}
