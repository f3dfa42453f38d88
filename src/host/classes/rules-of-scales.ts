import { defineClass } from "../model/define";
import { isMissing, readBoolean, readColor, readRecord, readWord, refuseArgument } from "../model/read";
import type { Session } from "../model/session";
import type { Json, RuleKind, Threshold } from "../spreadsheet";
import { readRuleFormula } from "./rules-of-cells";
import { kindOf, type RuleState, setKind } from "./rule-state";

/** Conditional formats that show where a value lies among the others. */

type ColorScale = Extract<RuleKind, { kind: "ColorScale" }>;
type DataBar = Extract<RuleKind, { kind: "DataBar" }>;
type IconSet = Extract<RuleKind, { kind: "IconSet" }>;

const SCALE_TYPES = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;
const BAR_TYPES = [...SCALE_TYPES, "Automatic"] as const;
const ICON_TYPES = ["Number", "Percent", "Formula", "Percentile"] as const;
const ICON_OPERATORS = ["GreaterThan", "GreaterThanOrEqual"] as const;

/** Excel's icon sets by the number of their icons. */
const ICON_SETS: Readonly<Record<string, number>> = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  FiveBoxes: 5,
};

function readThreshold(
  session: Session,
  given: Readonly<Record<string, unknown>>,
  types: readonly Threshold["type"][],
): Threshold {
  const type = readWord(given["type"], types);
  const needsFormula = type !== "LowestValue" && type !== "HighestValue" && type !== "Automatic";
  if (!needsFormula) return { type };
  return { type, formula: readRuleFormula(session, given["formula"]) };
}

function pointJson(point: ColorScale["points"][number] | undefined): Json {
  if (point === undefined) return null;
  return { type: point.type, formula: point.formula ?? null, color: point.color };
}

function scale(state: RuleState): ColorScale {
  return kindOf(state, "ColorScale") ?? refuseArgument();
}

export const ColorScaleRule = defineClass<RuleState>({
  name: "ColorScaleConditionalFormat",
  properties: {
    threeColorScale: { get: (state) => scale(state).points.length === 3 },
    criteria: {
      get(state) {
        const { points } = scale(state);
        const midpoint = points.length === 3 ? { midpoint: pointJson(points[1]) } : {};
        return { minimum: pointJson(points[0]), ...midpoint, maximum: pointJson(points.at(-1)) };
      },
      set(state, value) {
        const criteria = readRecord(value);
        const given = [criteria["minimum"], criteria["midpoint"], criteria["maximum"]];
        if (isMissing(given[0]) || isMissing(given[2])) return refuseArgument();
        const points = given
          .filter((point) => !isMissing(point))
          .map((point) => {
            const record = readRecord(point);
            const threshold = readThreshold(state.session, record, SCALE_TYPES);
            return { ...threshold, color: readColor(record["color"]) };
          });
        setKind(state, { kind: "ColorScale", points });
      },
    },
  },
});

function bar(state: RuleState): DataBar {
  return kindOf(state, "DataBar") ?? refuseArgument();
}

function thresholdJson({ type, formula }: Threshold): Json {
  return { type, formula: formula ?? null };
}

const PositiveFormat = defineClass<RuleState>({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    fillColor: {
      get: (state) => bar(state).positiveColor,
      set: (state, value) => {
        setKind(state, { ...bar(state), positiveColor: readColor(value) });
      },
    },
    gradientFill: {
      get: (state) => bar(state).gradient,
      set: (state, value) => {
        setKind(state, { ...bar(state), gradient: readBoolean(value) });
      },
    },
  },
});

const NegativeFormat = defineClass<RuleState>({
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    fillColor: {
      get: (state) => bar(state).negativeColor,
      set: (state, value) => {
        setKind(state, { ...bar(state), negativeColor: readColor(value) });
      },
    },
  },
});

export const DataBarRule = defineClass<RuleState>({
  name: "DataBarConditionalFormat",
  navigation: {
    positiveFormat: (state) => PositiveFormat(state),
    negativeFormat: (state) => NegativeFormat(state),
  },
  properties: {
    showDataBarOnly: {
      get: (state) => !bar(state).showValue,
      set: (state, value) => {
        setKind(state, { ...bar(state), showValue: !readBoolean(value) });
      },
    },
    lowerBoundRule: {
      get: (state) => thresholdJson(bar(state).lower),
      set: (state, value) => {
        setKind(state, { ...bar(state), lower: readThreshold(state.session, readRecord(value), BAR_TYPES) });
      },
    },
    upperBoundRule: {
      get: (state) => thresholdJson(bar(state).upper),
      set: (state, value) => {
        setKind(state, { ...bar(state), upper: readThreshold(state.session, readRecord(value), BAR_TYPES) });
      },
    },
  },
});

function icons(state: RuleState): IconSet {
  return kindOf(state, "IconSet") ?? refuseArgument();
}

/** Evenly spread, as Excel does when a set is chosen. */
function evenThresholds(count: number): IconSet["thresholds"] {
  return Array.from({ length: count }, (_, index) => ({
    type: "Percent" as const,
    formula: String(Math.round((100 * index) / count)),
    operator: "GreaterThanOrEqual" as const,
  }));
}

export const IconSetRule = defineClass<RuleState>({
  name: "IconSetConditionalFormat",
  properties: {
    style: {
      get: (state) => icons(state).style,
      set(state, value) {
        const style = readWord(value, Object.keys(ICON_SETS));
        const count = ICON_SETS[style] ?? 0;
        const { thresholds } = icons(state);
        const kept = thresholds.length === count ? thresholds : evenThresholds(count);
        setKind(state, { ...icons(state), style, thresholds: kept });
      },
    },
    criteria: {
      get: (state) =>
        icons(state).thresholds.map(({ type, formula, operator }) => ({
          type,
          formula: formula ?? null,
          operator,
        })),
      set(state, value) {
        const now = icons(state);
        if (!Array.isArray(value) || value.length !== ICON_SETS[now.style]) return refuseArgument();
        const thresholds = (value as readonly unknown[]).map((given, index) => {
          // The lowest icon has no threshold that counts.
          if (index === 0) return now.thresholds[0] ?? refuseArgument();
          const record = readRecord(given);
          return {
            ...readThreshold(state.session, record, ICON_TYPES),
            operator: readWord(record["operator"], ICON_OPERATORS),
          };
        });
        setKind(state, { ...now, thresholds });
      },
    },
    reverseIconOrder: {
      get: (state) => icons(state).reverse,
      set: (state, value) => {
        setKind(state, { ...icons(state), reverse: readBoolean(value) });
      },
    },
    showIconOnly: {
      get: (state) => icons(state).showIconOnly,
      set: (state, value) => {
        setKind(state, { ...icons(state), showIconOnly: readBoolean(value) });
      },
    },
  },
});
