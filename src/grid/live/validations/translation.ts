import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  type IDataValidationRuleOptions,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Validation, ValidationCheck } from "../../../host/spreadsheet";
import { fromGridCheck, isMadeFrom, movedCheck, toGridCheck } from "./checks";

/** What the rule was made from is kept inside, and so saved and copied with it. */
export type MadeRule = ISheetDataValidationRule & { readonly madeFrom?: Validation };

type AlertStyle = Validation["alert"]["style"];

const ALERTS: Record<AlertStyle, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export function toGridRule(validation: Validation): Omit<MadeRule, "uid" | "ranges"> {
  const { check, ignoreBlanks } = validation;
  return {
    ...toGridCheck(check),
    ...optionsOf(validation),
    ...(check.type === "List" && listOptions(check.dropDown)),
    allowBlank: ignoreBlanks,
    madeFrom: validation,
  };
}

/** null for a rule that a person made at the grid and that Excel does not know, such as check boxes. */
export function fromGridRule(rule: MadeRule): Validation | null {
  const { madeFrom } = rule;
  const check = checkOf(rule, madeFrom?.check);
  if (check === null) return null;
  const { prompt, alert } = isUntouched(rule, madeFrom) ? madeFrom : messagesOf(rule);
  return { check, ignoreBlanks: rule.allowBlank ?? true, prompt, alert };
}

function checkOf(rule: MadeRule, before: ValidationCheck | undefined): ValidationCheck | null {
  if (before !== undefined) {
    if (isMadeFrom(rule, before)) return before;
    const moved = movedCheck(before, rule);
    if (moved !== null) return moved;
  }
  return fromGridCheck(rule, rule.showDropDown ?? true);
}

/** The grid refuses what does not hold whenever the style is to stop, be the alert shown or not; Excel does not. */
function optionsOf({ prompt, alert }: Validation): IDataValidationRuleOptions {
  return {
    showInputMessage: prompt.show,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: alert.show,
    errorStyle: alert.show ? ALERTS[alert.style] : DataValidationErrorStyle.INFO,
    errorTitle: alert.title,
    error: alert.message,
  };
}

function listOptions(dropDown: boolean): IDataValidationRuleOptions {
  const renderMode = dropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT;
  return { showDropDown: dropDown, renderMode };
}

function isUntouched(rule: MadeRule, madeFrom: Validation | undefined): madeFrom is Validation {
  if (madeFrom === undefined) return false;
  const made = optionsOf(madeFrom);
  return (Object.keys(made) as (keyof IDataValidationRuleOptions)[]).every((key) => made[key] === rule[key]);
}

function messagesOf(rule: MadeRule): Pick<Validation, "prompt" | "alert"> {
  const found = Object.entries(ALERTS).find(([, style]) => style === rule.errorStyle);
  return {
    prompt: {
      show: rule.showInputMessage ?? false,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    },
    alert: {
      show: rule.showErrorMessage ?? true,
      style: (found?.[0] ?? "Warning") as AlertStyle,
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
  };
}
