import type { Names } from "../names";
import type { SheetPlan, Validation } from "../plan";
import { printFormula } from "../print";
import { addressOf, task, type Task } from "./task";

const STYLES = { stop: "Stop", warning: "Warning" } as const;
/** What no number in a cell exceeds. */
const LARGEST_NUMBER = 1e307;

export function validationTasks(sheet: SheetPlan, names: Names): Task[] {
  return sheet.validations.map((plan) =>
    task({ objects: 3, properties: 3, content: plan }, (target) => {
      const validation = target.sheet(sheet.id).getRange(addressOf(plan.area)).dataValidation;
      validation.rule = ruleOf(plan.check, names);
      if (plan.prompt !== undefined) validation.prompt = { showPrompt: true, ...plan.prompt };
      validation.errorAlert = { showAlert: true, ...plan.alert, style: STYLES[plan.alert.style] };
    }),
  );
}

function ruleOf(check: Validation["check"], names: Names): Excel.DataValidationRule {
  if ("list" in check) return { list: { inCellDropDown: true, source: check.list.join(",") } };
  if ("listFrom" in check)
    return { list: { inCellDropDown: true, source: `=${printFormula(check.listFrom, names)}` } };
  // A date as a number with "=": the same day in every language.
  if ("date" in check) return { date: between(`=${String(check.date.from)}`, `=${String(check.date.to)}`) };
  const { minimum = -LARGEST_NUMBER, maximum = LARGEST_NUMBER, whole = false } = check.number;
  return whole ? { wholeNumber: between(minimum, maximum) } : { decimal: between(minimum, maximum) };
}

function between<Bound>(formula1: Bound, formula2: Bound) {
  return { formula1, formula2, operator: "Between" as const };
}
