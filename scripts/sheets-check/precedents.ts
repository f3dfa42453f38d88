import type { Area, Formula } from "../../src/workbook/formula";
import type { Profile, SheetPlan } from "../../src/workbook/plan";
import { holds } from "./areas";
import type { Book, SeenCell, SeenSheet } from "./book";
import { addressOf } from "./finding";
import { partsIn } from "./formula-parts";

export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The longest way from a cell to an input or record; the cells on it, the cell itself first. */
export interface Way {
  readonly steps: number;
  readonly path: readonly string[];
}

/** A cell that only says which of the figures is shown is on nobody's way. */
const NOT_COUNTED: Way = { steps: -1, path: [] };

/** Functions that say at which place something stands; what they read does not become part of the figure. */
const POSITIONS: ReadonlySet<string> = new Set(["MATCH", "ROW", "ROWS"]);

interface Spill {
  readonly area: Area;
}

/** Where formulas spill; in a portable file every cell has a formula of its own. */
function spillsOf({ blocks }: SheetPlan, profile: Profile): readonly Spill[] {
  if (profile === "portable") return [];
  return blocks.flatMap((block) =>
    block.cells.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        if (cell === null || typeof cell !== "object" || !("spill" in cell)) return [];
        return [{ area: { row: block.row + down, column: block.column + right, ...cell.spill } }];
      }),
    ),
  );
}

/** Counts precedents as docs/sheets-check.md defines them. */
export class Precedents {
  readonly #ways = new Map<string, Way>();
  readonly #sheets: ReadonlyMap<string, SeenSheet>;
  readonly #spills: ReadonlyMap<string, readonly Spill[]>;

  constructor(
    private readonly book: Book,
    private readonly front: string,
  ) {
    this.#sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
    this.#spills = new Map(
      book.plan.sheets.map((sheet) => [sheet.id, spillsOf(sheet, book.plan.stamp.profile)]),
    );
  }

  of(spot: Spot): Way {
    const key = `${spot.sheet} ${spot.row} ${spot.column}`;
    const known = this.#ways.get(key);
    if (known !== undefined) return known;
    // A cell that depends on itself is not counted twice; Excel refuses it anyway.
    this.#ways.set(key, NOT_COUNTED);
    const way = this.#wayFrom(spot);
    this.#ways.set(key, way);
    return way;
  }

  #wayFrom(spot: Spot): Way {
    const name = this.#nameOf(spot);
    if (this.#isChoice(spot)) return NOT_COUNTED;
    const formula = this.#formulaOf(spot);
    if (formula === undefined) return { steps: 0, path: [name] };
    let longest = NOT_COUNTED;
    for (const next of this.#spotsIn(formula, spot.sheet)) {
      // What stands on the page already is seen there, and is checked for itself.
      if (spot.sheet === this.front && next.sheet === this.front) continue;
      const way = this.of(next);
      if (way === NOT_COUNTED || way.steps + 1 <= longest.steps) continue;
      longest = { steps: way.steps + 1, path: [name, ...way.path] };
    }
    return longest;
  }

  /** The formula of a cell, or the one that spills into it. */
  #formulaOf({ sheet, row, column }: Spot): Formula | undefined {
    const cell = this.#sheets.get(sheet)?.at(row, column);
    return cell?.formula ?? this.#spilling(sheet, row, column)?.formula;
  }

  #spilling(id: string, row: number, column: number): SeenCell | undefined {
    const spill = this.#spills.get(id)?.find(({ area }) => holds(area, row, column));
    return spill && this.#sheets.get(id)?.at(spill.area.row, spill.area.column);
  }

  *#spotsIn(formula: Formula, home: string): Generator<Spot> {
    if ("cells" in formula) yield* this.#spotsOf(formula.cells, formula.cells.sheet ?? home);
    else if ("column" in formula) yield* this.#spotsOfColumn(formula.column.table, formula.column.column);
    else if ("name" in formula) {
      const named = this.book.plan.names.find(({ name }) => name === formula.name);
      if (named !== undefined) yield* this.#spotsIn(named.refersTo, home);
    } else if ("function" in formula && POSITIONS.has(formula.function)) return;
    else if ("function" in formula && formula.function === "INDEX") {
      const [from] = formula.arguments;
      if (from !== undefined) yield* this.#spotsIn(from, home);
    } else for (const part of partsIn(formula)) yield* this.#spotsIn(part, home);
  }

  /** Only cells that hold something: a blank one is an input nobody has filled. */
  *#spotsOf(area: Area, sheet: string): Generator<Spot> {
    yield { sheet, row: area.row, column: area.column };
    for (const { row, column } of this.#sheets.get(sheet)?.cells ?? [])
      if (holds(area, row, column)) yield { sheet, row, column };
  }

  *#spotsOfColumn(id: string, header: string): Generator<Spot> {
    for (const sheet of this.book.plan.sheets)
      for (const table of sheet.tables) {
        if (table.id !== id) continue;
        const column = table.area.column + table.columns.indexOf(header);
        const area = { row: table.area.row + 1, column, rows: table.area.rows - 1, columns: 1 };
        yield* this.#spotsOf(area, sheet.id);
        return;
      }
    yield { sheet: id, row: 0, column: 0 };
  }

  #isChoice({ sheet, row, column }: Spot): boolean {
    if (sheet !== this.front) return false;
    const plan = this.#sheets.get(sheet)?.plan;
    const isChosen = plan?.validations.some(({ area }) => holds(area, row, column)) ?? false;
    const isUnlocked = plan?.styles.some(({ area, style }) => style.unlocked && holds(area, row, column));
    return isChosen && isUnlocked === true;
  }

  #nameOf({ sheet, row, column }: Spot): string {
    const name = this.book.names.sheets[sheet] ?? this.book.names.tables[sheet] ?? sheet;
    return `${name}!${addressOf(row, column)}`;
  }
}
