import type { Cell } from "../cells/cell";
import { fitOf, type Fit } from "./contents";
import { DATASETS, findDataset } from "./datasets";
import { around, isOtherThing, readHeader, type Header } from "./headers";
import type { Bilingual, ColumnDefinition, Dataset, DatasetId, Match } from "./types";

/** A header that may be a column, and how likely: the lower the likelier. */
interface Candidate {
  readonly column: ColumnDefinition;
  readonly index: number;
  readonly tier: 0 | 1 | 2;
  /** Place among the column's names; for a name within the header, how many characters are left over. */
  readonly place: number;
  readonly doubt?: Bilingual;
}

interface Judged extends Candidate {
  readonly fit: Fit;
}

/** So many records show what a column holds. */
const MOST_SAMPLED = 500;

/** Which column of a dataset each header is. A header serves one column at most, a column has one header at most. */
export function recognise(
  dataset: DatasetId,
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
): Match[] {
  const read = headers.map(readHeader);
  const judged = candidatesOf(findDataset(dataset), read).map((candidate): Judged => {
    const cells = sampleRows.slice(0, MOST_SAMPLED).map((row) => row[candidate.index]);
    return { ...candidate, fit: fitOf(candidate.column, cells) };
  });
  judged.sort(
    (one, other) => one.tier - other.tier || one.fit.rank - other.fit.rank || one.place - other.place,
  );
  const taken = { columns: new Set<string>(), headers: new Set<number>() };
  const matches: Match[] = [];
  for (const candidate of judged) {
    if (taken.columns.has(candidate.column.id) || taken.headers.has(candidate.index)) continue;
    taken.columns.add(candidate.column.id);
    taken.headers.add(candidate.index);
    matches.push(matchOf(candidate, (read[candidate.index] as Header).scale));
  }
  const order = findDataset(dataset).columns.map(({ id }) => id);
  return matches.sort((one, other) => order.indexOf(one.column) - order.indexOf(other.column));
}

function matchOf({ column, index, doubt, fit }: Judged, scale: number): Match {
  const doubts = [doubt, fit.doubt, column.kind === "amount" ? unitDoubt(scale) : undefined].filter(
    (each) => each !== undefined,
  );
  if (doubts.length === 0) return { column: column.id, index, isCertain: true };
  const joined = { zh: doubts.map(({ zh }) => zh).join(";"), en: doubts.map(({ en }) => en).join("; ") };
  return { column: column.id, index, isCertain: false, doubt: joined };
}

function unitDoubt(scale: number): Bilingual | undefined {
  if (scale === 1) return undefined;
  return {
    zh: `列名写明了单位,读入时乘以 ${scale}`,
    en: `its header names a unit: amounts are multiplied by ${scale}`,
  };
}

/** A dataset's names as they are compared, read once. */
interface Named {
  readonly column: ColumnDefinition;
  readonly header: Header;
  readonly place: number;
  readonly doubt?: Bilingual;
}

const names = new Map<DatasetId, readonly Named[]>();

function namesOf(dataset: Dataset): readonly Named[] {
  const known = names.get(dataset.id);
  if (known !== undefined) return known;
  const read = dataset.columns.flatMap((column) => [
    ...column.headers.map((text, place) => ({ column, header: readHeader(text), place })),
    ...Object.entries(column.doubtfulHeaders ?? {}).map(([text, doubt], place) => ({
      column,
      header: readHeader(text),
      place,
      doubt,
    })),
  ]);
  names.set(dataset.id, read);
  return read;
}

function candidatesOf(dataset: Dataset, headers: readonly Header[]): Candidate[] {
  const named = namesOf(dataset);
  return headers.flatMap((header, index): Candidate[] => {
    const exact = named.filter((name) => name.header.compact === header.compact);
    if (exact.length > 0) {
      return exact.map(({ column, place, doubt }) =>
        doubt ? { column, index, tier: 1, place, doubt } : { column, index, tier: 0, place },
      );
    }
    const contained = longestWithin(header, named);
    if (contained === undefined) return [];
    const { column, header: name } = contained;
    const doubt = {
      zh: `按“${name.compact}”识别,请确认`,
      en: `taken for "${name.words.trim()}", which is part of its name; please confirm`,
    };
    return [{ column, index, tier: 2, place: header.compact.length - name.compact.length, doubt }];
  });
}

/** The longest name that a header contains, unless the words beside it make another thing of it. */
function longestWithin(header: Header, named: readonly Named[]): Named | undefined {
  let longest: Named | undefined;
  let rest = "";
  for (const name of named) {
    if (name.doubt !== undefined || name.header.compact.length <= (longest?.header.compact.length ?? 0))
      continue;
    const left = around(header, name.header);
    if (left === undefined) continue;
    [longest, rest] = [name, left];
  }
  return isOtherThing(rest) ? undefined : longest;
}

/** The columns of a dataset that a table has under just their own names, whatever its cells hold. */
export function namedColumns(dataset: DatasetId, headers: readonly string[]): Match[] {
  const read = headers.map(readHeader);
  return findDataset(dataset).columns.flatMap(({ id }): Match[] => {
    const index = namesOf(findDataset(dataset))
      .filter(({ column, doubt }) => column.id === id && doubt === undefined)
      .map(({ header }) => read.findIndex(({ compact }) => compact !== "" && compact === header.compact))
      .find((found) => found >= 0);
    return index === undefined ? [] : [{ column: id, index, isCertain: true }];
  });
}

/** A header that only one dataset knows says more than one that several know. */
const OWN = 3;
const SHARED = 1;
const LEAST_POINTS = OWN + SHARED;

/** The dataset that a table most likely is; undefined where it looks like none of them. */
export function recogniseDataset(
  headers: readonly string[],
  { datasets = DATASETS, leastPoints = LEAST_POINTS } = {},
): DatasetId | undefined {
  const read = headers.map(readHeader);
  const known = datasets.map((dataset) => ({
    id: dataset.id,
    found: read.map(({ compact }) => namesOf(dataset).find((name) => name.header.compact === compact)),
  }));
  const points = known.map(({ id, found }) => ({
    id,
    points: found.reduce((sum, name, index) => {
      if (name === undefined) return sum;
      return sum + (known.filter((each) => each.found[index]).length === 1 ? OWN : SHARED);
    }, 0),
    // Of two kinds with as many points, when something happened says less than what did.
    facts: found.filter((name) => name !== undefined && name.column.kind !== "date").length,
  }));
  const [best] = points.sort((one, other) => other.points - one.points || other.facts - one.facts);
  return best !== undefined && best.points >= leastPoints ? best.id : undefined;
}
