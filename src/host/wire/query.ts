import type { HostObject } from "../model/define";
import type { Json } from "../spreadsheet";
import { memberName, wireName } from "./names";
import { locate } from "./paths";
import type { QueryInfo } from "./types";

/** What to read of an object: its own properties, and those of objects that hang on it. */
interface Selection {
  all: boolean;
  readonly own: Set<string>;
  readonly below: Map<string, Selection>;
}

/** Names as they go into the answer: a load wants them as on the wire, a retrieve as in the API. */
type Spelling = (name: string) => string;

function emptySelection(): Selection {
  return { all: false, own: new Set(), below: new Map() };
}

function add(selection: Selection, path: readonly string[]): void {
  const [first = "", ...rest] = path;
  if (first === "*" || first === "$all") selection.all = true;
  else if (first === "items") add(selection, rest.length > 0 ? rest : ["*"]);
  else if (rest.length === 0) selection.own.add(first);
  else {
    const below = selection.below.get(first) ?? emptySelection();
    selection.below.set(first, below);
    add(below, rest);
  }
}

export function selectionOf(query: QueryInfo): Selection {
  const selection = emptySelection();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  for (const path of paths) add(selection, path.split(/[/.]/).map(memberName));
  if ((query.Select ?? []).length === 0) selection.all = true;
  return selection;
}

/** Whether an answer has to wait until the grid has finished calculating. */
export function needsCalculation(object: HostObject, selection: Selection): boolean {
  const sample = object.isCollection ? object.items()[0] : object;
  if (sample === undefined) return false;
  const names = selection.all ? sample.scalarNames() : [...selection.own];
  // What hangs on an object is rarely computed, and waiting too often does no harm.
  return selection.below.size > 0 || names.some((name) => sample.isComputed(name) || !sample.hasScalar(name));
}

function readOne(object: HostObject, selection: Selection, spell: Spelling): Record<string, Json> {
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(object.identity())) result[spell(name)] = value;
  const below = new Map(selection.below);
  const names = new Set([...(selection.all ? object.scalarNames() : []), ...selection.own]);
  for (const name of names) {
    if (object.hasScalar(name)) result[spell(name)] = locate(object, name, () => object.get(name));
    else below.set(name, { ...(below.get(name) ?? emptySelection()), all: true });
  }
  for (const [name, further] of below) {
    const next = locate(object, name, () => object.navigate(name));
    result[spell(name)] = next === null ? null : readObject(next, further, {}, spell);
  }
  return result;
}

/** The answer to a load. */
export function readObject(
  object: HostObject,
  selection: Selection,
  query: QueryInfo,
  spell: Spelling = wireName,
): Record<string, Json> {
  if (!object.isCollection) return readOne(object, selection, spell);
  const result: Record<string, Json> = {};
  const itemSelection = { ...selection, own: new Set(selection.own) };
  for (const name of selection.own) {
    if (!object.hasScalar(name)) continue;
    result[spell(name)] = object.get(name);
    itemSelection.own.delete(name);
  }
  const start = query.Skip ?? 0;
  const items = object.items().slice(start, query.Top === undefined ? undefined : start + query.Top);
  const onlyOwn = itemSelection.own.size + itemSelection.below.size === 0 && !itemSelection.all;
  if (!onlyOwn)
    result[spell === wireName ? "_Items" : "items"] = items.map((item) =>
      readObject(item, itemSelection, {}, spell),
    );
  return result;
}
