import { machine, table, writePart } from "./markdown";
import { megabytes } from "./print";

export interface PageStep {
  readonly what: string;
  readonly milliseconds: number;
  /** Bytes in use after it, when everything unused has been collected. */
  readonly heap: number;
}

export function writePagePart(steps: readonly PageStep[]): void {
  const lines = steps.map(({ what, milliseconds: time, heap }) => [
    what,
    (time / 1000).toFixed(2),
    megabytes(heap),
  ]);
  const parts = [
    "## In the page of `npm start`",
    "Written by `npm run bench:page -- --write`: one run in Chromium, page and pane together, each step until a person sees its result.",
    table(["Step", "Seconds", "Memory MB"], lines),
    machine(),
  ];
  writePart("page", parts.join("\n\n"));
}
