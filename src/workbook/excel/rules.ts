import type { Names } from "../names";
import type { Rule, RuleFormat, SheetPlan } from "../plan";
import { printFormula } from "../print";
import { addressOf, task, type Task } from "./task";

/** A new conditional format comes before all others: the last one is added first. */
export function ruleTasks(sheet: SheetPlan, names: Names): Task[] {
  return [...sheet.rules].reverse().map((rule) =>
    task(
      { objects: 7, properties: 8, content: "bar" in rule ? "" : printFormula(rule.formula, names) },
      (target) => {
        const formats = target.sheet(sheet.id).getRange(addressOf(rule.area)).conditionalFormats;
        if ("bar" in rule) addBar(formats, rule.bar);
        else addFormula(formats, rule, names);
      },
    ),
  );
}

type FormulaRule = Exclude<Rule, { readonly bar: unknown }>;
type Bar = Extract<Rule, { readonly bar: unknown }>["bar"];

function addFormula(formats: Excel.ConditionalFormatCollection, rule: FormulaRule, names: Names): void {
  const added = formats.add("Custom");
  added.custom.rule.formula = `=${printFormula(rule.formula, names)}`;
  writeFormat(added.custom.format, rule.format);
  if (rule.stop === true) added.stopIfTrue = true;
}

function writeFormat(target: Excel.ConditionalRangeFormat, format: RuleFormat): void {
  if (format.fontColor !== undefined) target.font.color = format.fontColor;
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.numberFormat !== undefined) target.numberFormat = format.numberFormat;
}

function addBar(formats: Excel.ConditionalFormatCollection, { minimum, maximum, color }: Bar): void {
  const { dataBar } = formats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: `=${String(minimum)}` };
  dataBar.upperBoundRule = { type: "Number", formula: `=${String(maximum)}` };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
}
