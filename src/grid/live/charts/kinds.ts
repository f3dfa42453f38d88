export type Shape = "line" | "column" | "bar" | "area" | "pie" | "doughnut" | "scatter";

/** What a name of Excel.ChartType says. */
export interface Kind {
  readonly shape: Shape;
  /** "share": each value is shown as its share in the category. */
  readonly stacking: "none" | "sum" | "share";
  readonly hasMarkers: boolean;
  readonly hasLines: boolean;
}

const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/^Line/, "line"],
  [/^Bar/, "bar"],
  [/^Area/, "area"],
  [/^(Pie|BarOfPie)/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^(XYScatter|Bubble)/, "scatter"],
];

/** Types that there is no picture for here are shown as columns. */
export function kindOf(type: string): Kind {
  const shape = SHAPES.find(([pattern]) => pattern.test(type))?.[1] ?? "column";
  return {
    shape,
    stacking: type.endsWith("Stacked100") ? "share" : type.endsWith("Stacked") ? "sum" : "none",
    hasMarkers: shape === "scatter" ? !type.endsWith("NoMarkers") : type.startsWith("LineMarkers"),
    hasLines: shape !== "scatter" || /Lines|Smooth/.test(type),
  };
}

export function isRound({ shape }: Kind): boolean {
  return shape === "pie" || shape === "doughnut";
}
