import { format } from "numfmt";
import type { Content } from "./book";

/** What a cell shows, as Excel writes it under the cell's number format. */
export function shownText(content: Content, numberFormat = "General"): string {
  if (content === null) return "";
  if (typeof content === "object") return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return format(numberFormat, content, { throws: false });
}
