import {
  CFNumberOperator,
  CFRuleType,
  type IColorScale,
  type IDataBar,
  type IIconSet,
} from "@univerjs/sheets-conditional-formatting";
import type { RuleKind } from "../../../host/spreadsheet";
import { movedThreshold, thresholdOf, valueOf } from "./thresholds";

type Kind<Name extends RuleKind["kind"]> = Extract<RuleKind, { kind: Name }>;
type IconType = IIconSet["config"][number]["iconType"];

const COUNTS: Record<string, string> = { Three: "3", Four: "4", Five: "5" };

/** The grid lists the icons of a set from the best to the worst, but these from the lowest to the highest. */
const RISING_SETS: readonly string[] = ["4Rating", "5Rating"];

export function colorScaleOf({ points }: Kind<"ColorScale">, cells: string): IColorScale {
  const config = points.map((point, index) => ({
    index,
    color: point.color,
    value: valueOf(point, cells, index === 0 ? "lower" : "upper"),
  }));
  return { type: CFRuleType.colorScale, config };
}

export function movedColorScale(kind: Kind<"ColorScale">, rule: IColorScale, cells: string): RuleKind {
  const points = kind.points.map((point, index) => {
    const value = rule.config[index]?.value;
    return value === undefined ? point : { ...movedThreshold(point, value, cells), color: point.color };
  });
  return { ...kind, points };
}

export function dataBarOf(kind: Kind<"DataBar">, cells: string): IDataBar {
  return {
    type: CFRuleType.dataBar,
    isShowValue: kind.showValue,
    config: {
      min: valueOf(kind.lower, cells, "lower"),
      max: valueOf(kind.upper, cells, "upper"),
      isGradient: kind.gradient,
      positiveColor: kind.positiveColor,
      nativeColor: kind.negativeColor,
    },
  };
}

export function movedDataBar(kind: Kind<"DataBar">, { config }: IDataBar, cells: string): RuleKind {
  return {
    ...kind,
    lower: movedThreshold(kind.lower, config.min, cells),
    upper: movedThreshold(kind.upper, config.max, cells),
  };
}

/** The grid asks from the highest icon down; what meets no threshold gets the last. */
export function iconSetOf(kind: Kind<"IconSet">, cells: string): IIconSet {
  const iconType = iconTypeOf(kind.style);
  const bestFirst = kind.reverse === RISING_SETS.includes(iconType);
  const { length } = kind.thresholds;
  const config = kind.thresholds.map((threshold, index) => ({
    operator:
      threshold.operator === "GreaterThan"
        ? CFNumberOperator.greaterThan
        : CFNumberOperator.greaterThanOrEqual,
    value: valueOf(threshold, cells, "lower"),
    iconType,
    iconId: String(bestFirst ? length - 1 - index : index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: !kind.showIconOnly, config: config.reverse() };
}

export function movedIconSet(kind: Kind<"IconSet">, rule: IIconSet, cells: string): RuleKind {
  const values = rule.config.map(({ value }) => value).reverse();
  const thresholds = kind.thresholds.map((threshold, index) => {
    const value = values[index];
    if (value === undefined) return threshold;
    return { ...movedThreshold(threshold, value, cells), operator: threshold.operator };
  });
  return { ...kind, thresholds };
}

/** The grid's rule said in Excel's terms, for rules made at the grid; null for a choice of icons that is no set. */
export function readIconSet(rule: IIconSet): RuleKind | null {
  const icons = [...rule.config].reverse();
  const iconType = icons[0]?.iconType ?? "EMPTY_ICON_TYPE";
  const ids = icons.map((icon) => (icon.iconType === iconType ? Number(icon.iconId) : -1));
  const rises = ids.every((id, index) => id === index);
  const falls = ids.every((id, index) => id === ids.length - 1 - index);
  const style = styleOf(iconType);
  if (style === null || !(rises || falls)) return null;
  const thresholds = icons.map((icon) => ({
    ...thresholdOf(icon.value),
    operator:
      icon.operator === CFNumberOperator.greaterThan
        ? ("GreaterThan" as const)
        : ("GreaterThanOrEqual" as const),
  }));
  const reverse = RISING_SETS.includes(iconType) === falls;
  return { kind: "IconSet", style, thresholds, reverse, showIconOnly: !rule.isShowValue };
}

/** "ThreeTrafficLights1" is "3TrafficLights1" in the grid. */
function iconTypeOf(style: string): IconType {
  return style.replace(/^(Three|Four|Five)/, (word) => COUNTS[word] ?? word) as IconType;
}

function styleOf(iconType: string): string | null {
  const word = Object.keys(COUNTS).find((name) => COUNTS[name] === iconType[0]);
  return word === undefined ? null : word + iconType.slice(1);
}
