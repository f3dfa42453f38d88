import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

export const TARGET = "docs/benchmarks.md";

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

export function table(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = header.map((_, index) => (index === 0 ? "---" : "--:"));
  return [header, rule, ...lines].map(row).join("\n");
}

/** What was measured with, without names. */
export function machine(): string {
  const processors = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return `Node ${process.versions.node}, ${processors.length} cores (${processors[0]?.model.trim() ?? "unknown"}), ${date}.`;
}

/**
 * The document has parts that runs of their own write, in this order: each replaces its own part and leaves the others
 * as they are.
 */
const PARTS = ["functions", "office", "page"] as const;
export type Part = (typeof PARTS)[number];

function mark(part: Part): string {
  return `<!-- ${part} -->`;
}

function partsOf(text: string): Map<Part, string> {
  const starts = PARTS.map((part) => ({ part, start: text.indexOf(mark(part)) })).filter(
    ({ start }) => start >= 0,
  );
  return new Map(
    starts.map(({ part, start }, index) => [
      part,
      text.slice(start + mark(part).length, starts[index + 1]?.start ?? text.length).trim(),
    ]),
  );
}

export function writePart(part: Part, content: string): void {
  const parts = partsOf(existsSync(TARGET) ? readFileSync(TARGET, "utf8") : "");
  parts.set(part, content.trim());
  const present = PARTS.flatMap((each) => {
    const text = parts.get(each);
    return text === undefined ? [] : [`${mark(each)}\n\n${text}`];
  });
  mkdirSync("docs", { recursive: true });
  writeFileSync(TARGET, `${present.join("\n\n")}\n`);
}
