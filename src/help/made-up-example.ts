import type { AddInFunction } from "../functions/define";
import type { Example, ExampleCell } from "../kpi/example";
import type { Parameter } from "../kpi/parameters";

type Given = ExampleCell | readonly ExampleCell[];

/** Cells that an argument of a kind may hold, for a function whose file has no example of its own. */
const CELLS: Readonly<Record<Parameter["kind"], readonly Given[]>> = {
  count: [
    [false, true, false, false],
    [40, 60, 50, 50],
  ],
  flags: [[false, true, false, false]],
  amount: [
    [1200, 800, 400, 600],
    [700, 500, 300, 300],
    [100, 0, 50, 50],
  ],
  date: [
    ["2025-08-01", "2025-08-05", "2025-08-12", "2025-08-20"],
    ["2025-08-02", "2025-08-05", "2025-08-18", "2025-08-21"],
    ["2025-07-01", "2025-12-31", "2025-08-31", "2025-08-01"],
  ],
  monthColumn: [["2025-05", "2025-06", "2025-07", "2025-08"]],
  id: [["A1", "B2", "A1", "C3"]],
  category: [["定保", "索赔", "定保", "事故"]],
  score: [[5, 4, 3, 5]],
  answer: [[5, 4, 3, 5]],
  rating: [[5, 4, 3, 5]],
  criteriaRange: [["A", "B", "A", "A"]],
  criterion: ["A"],
  period: ["2025-08"],
  month: ["2025-08"],
  asOf: ["2025-08-31"],
  from: ["2025-08-01"],
  until: ["2025-08-31"],
  number: [2],
  numbers: [2],
  choice: [""],
  categories: [["定保", "索赔", "事故"]],
  pairs: [],
  calendar: ["1-5 08:30-17:30"],
  specialDays: [["2025-08-15"]],
};

/** One cell or column for each argument that must be given. */
export function madeUpExample({ parameters }: AddInFunction): Example["arguments"] {
  const seen = new Map<Parameter["kind"], number>();
  const needed = Object.entries(parameters).filter(([, { optional }]) => !optional);
  return Object.fromEntries(
    needed.map(([name, { kind, choices }]) => {
      const index = seen.get(kind) ?? 0;
      seen.set(kind, index + 1);
      const offered = CELLS[kind];
      const word = choices?.[0]?.words[0];
      return [name, word ?? offered[index % offered.length] ?? ""];
    }),
  );
}
