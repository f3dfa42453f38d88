/** Black, and the accents of Office's theme. */
const COLORS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const COLORS_OF_A_DESIGN = COLORS.length;

/** "TableStyleMedium2" in its parts; undefined for none, or a style that Excel does not have. */
export function styleParts(
  style: string,
):
  | { readonly family: "Light" | "Medium" | "Dark"; readonly design: number; readonly accent: string }
  | undefined {
  const [, family, digits = ""] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (family !== "Light" && family !== "Medium" && family !== "Dark") return undefined;
  const index = Number(digits) - 1;
  const design = Math.floor(index / COLORS_OF_A_DESIGN);
  // The last four of the dark ones have two accents each; the second is that of their header.
  const color =
    family === "Dark" && design > 0 ? (index - COLORS_OF_A_DESIGN) * 2 : index % COLORS_OF_A_DESIGN;
  const accent = COLORS[color];
  return accent === undefined ? undefined : { family, design, accent };
}

/** The colour with a share of another in it. */
export function mixed(color: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [color, other].map((rgb) => Number.parseInt(rgb.slice(at, at + 2), 16));
    const part = Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share);
    return part.toString(16).padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
}
