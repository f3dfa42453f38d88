import type { TypedValue } from "../../../columns";
import type { NativeFormula } from "../../../kpi/native";
import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { HELPER_TEXTS } from "../../../locale/series";
import { call, operation, type Formula } from "../../../workbook/formula";
import { guarded, translate, type ChosenRows, type Translation } from "../translate";
import { inMonth, monthCell } from "../months";
import { MONTHS, type SeriesCells } from "../types";
import { isAllStores, type Places } from "./calls";
import type { FedColumn, Feed } from "./feeds";
import { placePrepared, type PreparedPlaces } from "./prepared";
import type { PlacedTable } from "./tables";
import { isSummed, weightsOf, type Weights } from "./weights";

/** A total as columns of a table of ours: what every record adds, for all stores and for one. */
interface TotalPlace {
  readonly table: PlacedTable;
  readonly dates: Formula;
  readonly all: Formula;
  readonly inStore: Formula;
  readonly needsNumbers: boolean;
}

/** Plain formulas of an indicator over typed tables that we write; the helper columns they need are added to these. */
export class NativeSeries {
  private readonly totals: Readonly<Record<string, TotalPlace>>;
  private readonly keys: ReadonlyMap<string, Formula>;
  private readonly prepared: PreparedPlaces | undefined;
  /** The tables whose helper columns the formulas use: values that hold for the records of that day. */
  private readonly helped = new Set<PlacedTable>();

  constructor(
    private readonly feed: Feed,
    private readonly places: Places,
    private readonly language: Language,
  ) {
    const weights = isSummed(feed.kpi) ? Object.entries(weightsOf(feed)) : [];
    this.totals = Object.fromEntries(weights.map(([name, each]) => [name, this.placed(name, each)]));
    this.prepared = placePrepared(feed, places, (...helper) => this.helper(...helper), language);
    const needsKeys = !isSummed(feed.kpi) && !feed.kpi.mix && !this.prepared;
    this.keys = needsKeys ? this.numberedKeys() : new Map();
  }

  /** Thirteen values, oldest month first. */
  values(cells: SeriesCells): readonly Formula[] {
    return Array.from({ length: MONTHS }, (_, index) => this.valueAt(cells, index));
  }

  /** The amount of a mix that has one of these classes, or all of it. */
  mixAmount(cells: SeriesCells, words: readonly string[] | undefined): Formula {
    const { kpi, columns } = this.feed;
    const of = (parameter: string): Formula => this.column(parameter);
    const period = inMonth(of("dates"), cells, MONTHS - 1);
    const [table] = [...columns.values()].map((fed) => this.places.get(fed.table.dataset) as PlacedTable);
    const pair = table ? storePair(table, cells) : [];
    const amounts = Object.keys(kpi.parameters).find((name) => kpi.parameters[name]?.kind === "amount");
    const classes = of(kpi.mix?.classes ?? "");
    // Without amounts the records are counted.
    const sum = (...criteria: (Formula | string)[]): Formula =>
      amounts === undefined
        ? call("COUNTIFS", ...criteria, ...period, ...pair)
        : call("SUMIFS", of(amounts), ...criteria, ...period, ...pair);
    if (words === undefined) return amounts === undefined ? sum(classes, "<>") : sum();
    return words.map((word) => sum(classes, word)).reduce((all, each) => operation(all, "+", each));
  }

  private valueAt(cells: SeriesCells, month: number): Formula {
    const value = isSummed(this.feed.kpi) ? this.summed(cells, month) : this.translated(cells, month);
    // A row that was added has an amount but no visit: no value is better than a wrong one.
    return [...this.helped].reduce(
      (otherwise, table) => call("IF", table.hasOtherRows, call("NA"), otherwise),
      value,
    );
  }

  private helper(table: PlacedTable, header: string, of: string, values: readonly TypedValue[]): Formula {
    this.helped.add(table);
    return table.helper(header, of, values);
  }

  /** The value from totals, each the sum of its weights in the month. */
  private summed(cells: SeriesCells, month: number): Formula {
    const { fromTotals } = this.feed.kpi;
    if (fromTotals === undefined) throw new Error(`${this.feed.kpi.id} has no formula from totals`);
    const total = (name: string): TotalPlace => this.totals[name] as TotalPlace;
    const conditions = Object.values(this.totals)
      .filter(({ needsNumbers }) => needsNumbers)
      .map(({ all, dates, table }) =>
        operation(
          call("COUNTIFS", all, "<>", ...inMonth(dates, cells, month), ...storePair(table, cells)),
          ">",
          0,
        ),
      );
    const references = (name: string): Formula => this.sum(total(name), cells, month);
    return guarded(fromTotals, { references }, conditions);
  }

  private sum({ table, dates, all, inStore }: TotalPlace, cells: SeriesCells, month: number): Formula {
    const period = inMonth(dates, cells, month);
    const ofStore = call("SUMIFS", inStore, ...period, ...storePair(table, cells));
    if (all === inStore) return ofStore;
    return call("IF", isAllStores(cells, this.language), call("SUMIFS", all, ...period), ofStore);
  }

  /** The indicator's own native formula, or the one over prepared columns. */
  private translated(cells: SeriesCells, month: number): Formula {
    const { native, nativeHasValue, prepared } = this.feed.kpi;
    const tree = prepared?.formula ?? native;
    if (tree === undefined) throw new Error(`${this.feed.kpi.id} has no native formula`);
    const rows = this.chosenRows(cells);
    const first = monthCell(cells, month);
    const over = (columns: Readonly<Record<string, Formula>>, chosen: ChosenRows | undefined): Formula => {
      const references = (name: string): Formula => columns[name] ?? this.reference(name, first);
      const translation: Translation = { references, ...(chosen && { rows: chosen }) };
      const conditions = nativeHasValue ? [operation(translate(nativeHasValue, translation), "<>", 0)] : [];
      return guarded(tree, translation, conditions);
    };
    if (this.prepared === undefined) return over({}, rows);
    const { all, inStore } = this.prepared;
    if (all === inStore) return over(inStore, rows);
    return call("IF", isAllStores(cells, this.language), over(all, undefined), over(inStore, rows));
  }

  private reference(name: string, month: Formula): Formula {
    if (this.feed.columns.has(name)) return this.keys.get(name) ?? this.column(name);
    const kind = this.feed.kpi.signature[name]?.kind;
    if (name === "start" || kind === "month") return month;
    if (name === "end") return call("EDATE", month, 1);
    if (kind === "asOf") return call("EOMONTH", month, 0);
    const value = this.feed.kpi.parameters[name]?.default;
    if (typeof value === "number" || typeof value === "string") return { literal: value };
    throw new Error(`Nothing stands for ${name} of ${this.feed.kpi.id}`);
  }

  private chosenRows(cells: SeriesCells): ChosenRows {
    const place = (dataset: string): PlacedTable => this.places.get(dataset) as PlacedTable;
    return {
      tableOf: (reference) => (this.feed.columns.get(reference) ?? this.ofPrepared(reference))?.table.dataset,
      pair: (dataset) => storePair(place(dataset), cells),
      mask: (dataset) => storeMask(place(dataset), cells, this.language),
    };
  }

  /** A prepared column stands in the table of the indicator's own columns. */
  private ofPrepared(reference: string): FedColumn | undefined {
    const isPrepared = this.feed.kpi.prepared && reference in this.feed.kpi.prepared.columns;
    return isPrepared ? [...this.feed.columns.values()][0] : undefined;
  }

  private column(parameter: string): Formula {
    const fed = this.feed.columns.get(parameter);
    if (fed === undefined) throw new Error(`${this.feed.kpi.id} has no column for ${parameter}`);
    return (this.places.get(fed.table.dataset) as PlacedTable).column(fed.column.column);
  }

  /** A total's weights: a column of the records where they are its very numbers, else helper columns. */
  private placed(name: string, weights: Weights): TotalPlace {
    const table = this.places.get(weights.table.dataset) as PlacedTable;
    const own = weights.table.columns.find(({ values }) => isSame(values, weights.values));
    const label = `${HELPER_TEXTS.counted[this.language]}${this.feed.kpi.totals[name]?.[this.language] ?? name}`;
    const inStoreLabel = `${HELPER_TEXTS.countedInStore[this.language]}${this.feed.kpi.totals[name]?.[this.language] ?? name}`;
    const by = this.feed.kpi.name[this.language];
    const all = own ? table.column(own.column) : this.helper(table, label, by, weights.values);
    const inStore = isSame(weights.values, weights.inStore)
      ? all
      : this.helper(table, inStoreLabel, by, weights.inStore);
    return { table, dates: this.column(weights.dates), all, inStore, needsNumbers: weights.needsNumbers };
  }

  /** Ids as numbers: COUNTIFS takes 0017 and 17 for the same, and long numbers by their first digits. */
  private numberedKeys(): ReadonlyMap<string, Formula> {
    const ids = [...this.feed.columns].filter(([name]) => this.feed.kpi.parameters[name]?.kind === "id");
    // One numbering for all of them: the vehicles of two tables are compared with each other.
    const numbers = new Map<unknown, number>();
    return new Map(
      ids.map(([name, { table, column }]) => {
        const values = column.values.map((value) => {
          if (value === null || value === "") return null;
          const number = numbers.get(value) ?? numbers.size + 1;
          numbers.set(value, number);
          return number;
        });
        const place = this.places.get(table.dataset) as PlacedTable;
        const header = `${HELPER_TEXTS.number[this.language]}${place.headerOf(column.column)}`;
        return [name, this.helper(place, header, column.column, values)];
      }),
    );
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, row) => value === other[row]);
}

/** The criteria pair that picks the rows of the chosen store; none where the table has no stores. */
export function storePair(table: PlacedTable, cells: SeriesCells): Formula[] {
  return table.stores ? [table.stores, cells.storeCriterion] : [];
}

/** 1 for the rows of the chosen store, or of all of them. */
function storeMask(table: PlacedTable, cells: SeriesCells, language: Language): Formula | undefined {
  if (table.stores === undefined) return undefined;
  const isChosen = operation(
    operation(table.stores, "=", cells.store),
    "+",
    operation(isAllStores(cells, language), "+", 0),
  );
  return operation(isChosen, ">", 0);
}

/**
 * Whether a formula compares every record with every other, or calculates with whole columns, which takes spreadsheets
 * a hundred times longer than counting. Where totals are summed, neither is done.
 */
export function isSlow(kpi: Kpi): boolean {
  const isSlowTree = (tree: NativeFormula): boolean => {
    if ("literal" in tree || "reference" in tree) return false;
    if ("ofAllRecords" in tree) return isSlowTree(tree.ofAllRecords);
    if ("operator" in tree) return isSlowTree(tree.left) || isSlowTree(tree.right);
    const first = tree.function === "SUMIFS" ? 2 : 1;
    const criteria = tree.arguments.filter((_, index) => index >= first && (index - first) % 2 === 0);
    const isCounting = tree.function === "COUNTIFS" || tree.function === "SUMIFS";
    const compares = criteria.some((each) => "reference" in each && each.reference in kpi.parameters);
    return (isCounting && compares) || tree.function === "SUMPRODUCT" || tree.arguments.some(isSlowTree);
  };
  return kpi.native !== undefined && !isSummed(kpi) && isSlowTree(kpi.native);
}
