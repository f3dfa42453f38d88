import type { ChartColors } from "./colors";
import { toPixels } from "./numbers";

const FONT =
  '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Segoe UI", sans-serif';

export interface TextStyle {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly color: string;
  readonly fontWeight: "normal" | "bold";
}

/** Sizes in points, as in Excel: 14 for the title, 9 for the rest. */
export function textStyle({ text }: ChartColors, points = 9): TextStyle {
  return { fontFamily: FONT, fontSize: toPixels(points), color: text, fontWeight: "normal" };
}
