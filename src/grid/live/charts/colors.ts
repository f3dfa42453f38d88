/** Office's colours for series that have none of their own. */
const SERIES = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** The contrast with the background below which a line can hardly be seen; Office's amber on white has 1.6. */
const VISIBLE = 1.5;

/** What the page looks like around the chart. */
export interface ChartLook {
  readonly dark: boolean;
}

export interface ChartColors {
  readonly background: string;
  readonly text: string;
  readonly line: string;
  readonly grid: string;
}

/** A chart with a fill of its own keeps it on a dark page; what is written on it stays readable. */
export function colorsOf(fillColor: string, { dark }: ChartLook): ChartColors {
  const background = fillColor === "" ? (dark ? "#1F1F1F" : "#FFFFFF") : fillColor;
  return luminance(background) < 0.2
    ? { background, text: "#D6D6D6", line: "#6B6B6B", grid: "#3D3D3D" }
    : { background, text: "#595959", line: "#BFBFBF", grid: "#E3E3E3" };
}

/** The colour of a series, lighter or darker where it would drown in the background. */
export function seriesColor(color: string, index: number, { background }: ChartColors): string {
  const own = color === "" ? (SERIES[index % SERIES.length] ?? SERIES[0]) : color;
  if (!isHex(own) || contrast(own, background) >= VISIBLE) return own;
  return mix(own, luminance(background) < 0.2 ? 255 : 0);
}

/** The colour of what is written on a colour. */
export function inkOn(color: string): string {
  return contrast("#FFFFFF", color) >= 3 ? "#FFFFFF" : "#262626";
}

function mix(color: string, target: number): string {
  const parts = channels(color).map((part) => Math.round(part + (target - part) * 0.5));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** As WCAG defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  if (!isHex(color)) return 1;
  const [red = 0, green = 0, blue = 0] = channels(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

function isHex(color: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(color);
}
