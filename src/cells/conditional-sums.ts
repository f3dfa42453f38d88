import { CellError, contentOf, type Cell } from "./cell";
import { equalityKey, parseCriterion } from "./criteria";

/** Cells as a host delivers a range; the same range arrives as the same object. */
export type Matrix = readonly (readonly Cell[])[];

/** What a cell gets: a figure, or the error that was met. */
export type Figure = number | CellError;

interface Pair {
  readonly range: Matrix;
  readonly criteria: Matrix;
}

const WRONG_SIZE = new CellError("#VALUE!");

/** COUNTIFS: as many figures as the criteria have cells. */
export function countIfs(args: readonly Matrix[]): Figure[][] {
  return figures(() => 1, args[0], pairsOf(args));
}

/** SUMIFS: numbers are added, text and logical values are not. */
export function sumIfs([amounts = [], ...args]: readonly Matrix[]): Figure[][] {
  const cells = flat(amounts);
  return figures((row) => amountOf(cells[row]), amounts, pairsOf(args));
}

function amountOf(cell: Cell): Figure {
  if (typeof cell === "number") return cell;
  const content = contentOf(cell);
  return content instanceof CellError || typeof content === "number" ? content : 0;
}

function pairsOf(args: readonly Matrix[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    pairs.push({ range: args[at] ?? [], criteria: args[at + 1] ?? [] });
  }
  return pairs;
}

function figures(
  weigh: (row: number) => Figure,
  first: Matrix | undefined,
  pairs: readonly Pair[],
): Figure[][] {
  const size = flat(first ?? []).length;
  if (pairs.length === 0 || pairs.some(({ range }) => flat(range).length !== size)) return [[WRONG_SIZE]];
  const fixed = pairs.filter(({ criteria }) => isOneCell(criteria));
  const rows = rowsMeeting(fixed, size);
  const [varying, ...others] = pairs.filter(({ criteria }) => !isOneCell(criteria));
  if (varying === undefined) return [[added(rows, weigh)]];
  if (others.length > 0) return [[WRONG_SIZE]];
  const figureFor = figureByCriterion(varying.range, rows, weigh);
  return varying.criteria.map((each) => each.map(figureFor));
}

const isOneCell = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;

function added(rows: readonly number[], weigh: (row: number) => Figure): Figure {
  let sum = 0;
  for (const row of rows) {
    const weight = weigh(row);
    if (typeof weight !== "number") return weight;
    sum += weight;
  }
  return sum;
}

/** Many criteria over one column: what merely equals a value is looked up instead of being searched each time. */
function figureByCriterion(
  range: Matrix,
  rows: readonly number[],
  weigh: (row: number) => Figure,
): (criterion: Cell) => Figure {
  const cells = flat(range);
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = equalityKey(cells[row], false);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return (criterion) => {
    const key = equalityKey(criterion, true);
    if (key !== undefined) return added(groups.get(key) ?? [], weigh);
    const meets = parseCriterion(criterion);
    return added(
      rows.filter((row) => meets(cells[row])),
      weigh,
    );
  };
}

function rowsMeeting(pairs: readonly Pair[], size: number): number[] {
  const [first, ...others] = pairs.map(({ range, criteria }) => answersOf(range, criteria[0]?.[0]));
  const rows: number[] = [];
  for (let row = 0; row < size; row++) {
    if (first?.[row] === 0) continue;
    let other = 0;
    while (other < others.length && others[other]?.[row] === 1) other++;
    if (other === others.length) rows.push(row);
  }
  return rows;
}

/** A workbook asks the same question of the same column many times: months, stores. */
const known = new WeakMap<Matrix, Map<string, Uint8Array>>();

function answersOf(range: Matrix, criterion: Cell): Uint8Array {
  const asked = known.get(range) ?? new Map<string, Uint8Array>();
  known.set(range, asked);
  const content = contentOf(criterion);
  const key = content instanceof CellError ? content.code : `${typeof criterion} ${String(content ?? "")}`;
  const before = asked.get(key);
  if (before !== undefined) return before;
  const meets = parseCriterion(criterion);
  const answers = Uint8Array.from(flat(range), (cell) => (meets(cell) ? 1 : 0));
  asked.set(key, answers);
  return answers;
}

const flattened = new WeakMap<Matrix, readonly Cell[]>();

function flat(matrix: Matrix): readonly Cell[] {
  const before = flattened.get(matrix);
  if (before !== undefined) return before;
  const cells = matrix[0]?.length === 1 ? matrix.map((row) => row[0]) : matrix.flat();
  flattened.set(matrix, cells);
  return cells;
}
