import { checkAllowed } from "../checks/protection";
import type { RuleDraft, RuleType } from "../model/rule-book";
import type { Session } from "../model/session";
import type { RuleKind } from "../spreadsheet";

/** A conditional format by its id. */
export interface RuleState {
  readonly session: Session;
  readonly sheet: string;
  readonly id: string;
}

export function ruleState({ session, sheet, id }: RuleState): RuleDraft {
  return session.rules.find(sheet, id);
}

/** The same to be changed, which a protected sheet may not allow. */
export function ruleToChange(state: RuleState): RuleDraft {
  checkAllowed(state.session, state.sheet, "allowFormatCells");
  state.session.rules.changed(state.sheet);
  return ruleState(state);
}

/** What Excel puts into a new format of each kind; the others wait for their rule. */
const DEFAULTS: Partial<Record<RuleType, RuleKind>> = {
  ColorScale: {
    kind: "ColorScale",
    points: [
      { type: "LowestValue", color: "#F8696B" },
      { type: "Percentile", formula: "50", color: "#FFEB84" },
      { type: "HighestValue", color: "#63BE7B" },
    ],
  },
  DataBar: {
    kind: "DataBar",
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
    positiveColor: "#638EC6",
    negativeColor: "#FF0000",
    gradient: true,
    showValue: true,
  },
  IconSet: {
    kind: "IconSet",
    style: "ThreeTrafficLights1",
    thresholds: [
      { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
      { type: "Percent", formula: "33", operator: "GreaterThanOrEqual" },
      { type: "Percent", formula: "67", operator: "GreaterThanOrEqual" },
    ],
    reverse: false,
    showIconOnly: false,
  },
};

export function defaultKind(type: RuleType): RuleKind | undefined {
  return DEFAULTS[type];
}

/** The rule of a format that is known to be of this kind; undefined as long as it has none. */
export function kindOf<Type extends RuleType>(
  state: RuleState,
  type: Type,
): Extract<RuleKind, { kind: Type }> | undefined {
  const { kind } = ruleState(state);
  return kind?.kind === type ? (kind as Extract<RuleKind, { kind: Type }>) : undefined;
}

export function setKind(state: RuleState, kind: RuleKind): void {
  ruleToChange(state).kind = kind;
}
