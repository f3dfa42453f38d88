import { defineClass, type Property } from "../model/define";
import {
  isMissing,
  readBoolean,
  readColor,
  readRecord,
  readText,
  readWord,
  refuseArgument,
} from "../model/read";
import type { Session } from "../model/session";
import type { CellValueOperator, Json, RuleFormat } from "../spreadsheet";
import { checkFormula } from "../values/entries";
import { readNumberFormat } from "./range-values";
import { kindOf, ruleState, type RuleState, ruleToChange, setKind } from "./rule-state";

/** Conditional formats that give cells a format of their own. */

export const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const satisfies readonly CellValueOperator[];
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

function formatProperty<Name extends keyof RuleFormat>(
  name: Name,
  read: (value: unknown) => RuleFormat[Name],
  unset: Json,
): Property<RuleState> {
  return {
    get: (state) => ruleState(state).format[name] ?? unset,
    set(state, value) {
      const draft = ruleToChange(state);
      draft.format = { ...draft.format, [name]: read(value) };
    },
  };
}

function without(state: RuleState, names: readonly (keyof RuleFormat)[]): void {
  const draft = ruleToChange(state);
  draft.format = Object.fromEntries(
    Object.entries(draft.format).filter(([name]) => !(names as readonly string[]).includes(name)),
  );
}

const ConditionalRangeFill = defineClass<RuleState>({
  name: "ConditionalRangeFill",
  properties: { color: formatProperty("fillColor", readColor, "") },
  methods: {
    clear(state) {
      without(state, ["fillColor"]);
    },
  },
});

const ConditionalRangeFont = defineClass<RuleState>({
  name: "ConditionalRangeFont",
  properties: {
    color: formatProperty("fontColor", readColor, ""),
    bold: formatProperty("bold", readBoolean, null),
    italic: formatProperty("italic", readBoolean, null),
    strikethrough: formatProperty("strikethrough", readBoolean, null),
    underline: {
      get: (state) => (ruleState(state).format.underline === true ? "Single" : "None"),
      set(state, value) {
        const draft = ruleToChange(state);
        draft.format = {
          ...draft.format,
          underline: readWord(value, ["None", "Single", "Double"]) !== "None",
        };
      },
    },
  },
  methods: {
    clear(state) {
      without(state, ["fontColor", "bold", "italic", "strikethrough", "underline"]);
    },
  },
});

const ConditionalRangeFormat = defineClass<RuleState>({
  name: "ConditionalRangeFormat",
  navigation: {
    fill: (state) => ConditionalRangeFill(state),
    font: (state) => ConditionalRangeFont(state),
  },
  properties: { numberFormat: formatProperty("numberFormat", readNumberFormat, "") },
});

/** A formula of a rule: it starts with "=", or is a number or a text between quotes. */
export function readRuleFormula(session: Session, value: unknown): string {
  const text = readText(value).trim();
  if (text === "") return refuseArgument();
  checkFormula(session, text.startsWith("=") ? text : `=${text}`);
  return text;
}

export const CellValueRule = defineClass<RuleState>({
  name: "CellValueConditionalFormat",
  navigation: { format: (state) => ConditionalRangeFormat(state) },
  properties: {
    rule: {
      get(state) {
        const kind = kindOf(state, "CellValue");
        if (kind === undefined) return null;
        const { operator, formula1, formula2 } = kind;
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      set(state, value) {
        const rule = readRecord(value);
        const operator = readWord(rule["operator"], OPERATORS);
        const formula1 = readRuleFormula(state.session, rule["formula1"]);
        const needsTwo = operator === "Between" || operator === "NotBetween";
        if (needsTwo && isMissing(rule["formula2"])) return refuseArgument();
        const { format } = ruleState(state);
        const formula2 = needsTwo ? { formula2: readRuleFormula(state.session, rule["formula2"]) } : {};
        setKind(state, { kind: "CellValue", operator, formula1, ...formula2, format });
      },
    },
  },
});

const ConditionalFormatRule = defineClass<RuleState>({
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (state) => kindOf(state, "Custom")?.formula ?? "",
      set(state, value) {
        const formula = readRuleFormula(state.session, value);
        setKind(state, {
          kind: "Custom",
          formula: formula.startsWith("=") ? formula : `=${formula}`,
          format: ruleState(state).format,
        });
      },
    },
  },
});

export const CustomRule = defineClass<RuleState>({
  name: "CustomConditionalFormat",
  navigation: {
    format: (state) => ConditionalRangeFormat(state),
    rule: (state) => ConditionalFormatRule(state),
  },
});

export const TextRule = defineClass<RuleState>({
  name: "TextConditionalFormat",
  navigation: { format: (state) => ConditionalRangeFormat(state) },
  properties: {
    rule: {
      get(state) {
        const kind = kindOf(state, "ContainsText");
        return kind === undefined ? null : { operator: kind.operator, text: kind.text };
      },
      set(state, value) {
        const rule = readRecord(value);
        const operator = readWord(rule["operator"], TEXT_OPERATORS);
        const text = readText(rule["text"], 255);
        if (text === "") return refuseArgument();
        setKind(state, { kind: "ContainsText", operator, text, format: ruleState(state).format });
      },
    },
  },
});
