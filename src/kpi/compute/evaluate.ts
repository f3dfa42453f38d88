import { Refusal } from "../../cells/fault";
import type { Kpi, Scope, SpillCell, When } from "../define";
import { openCall, scopeOf, type Call } from "./call";
import { conclude, refuseWithoutNumbers, type Measures, type Tallies } from "./conclude";
import { Ledger } from "./ledger";
import type { Measure } from "./measures";
import { noRecords } from "./no-records";
import { faultsOf } from "./readable";
import { firstTableOf, type Signature } from "./signature";
import type { Selection, Table } from "./table";
import { enterBase, enterNumerator, tally } from "./tally";

/** A time and a part of the records for which an opened call is evaluated. */
export interface Instance extends When {
  readonly selection: Selection;
}

/** The instance of a plain call: its own period, all rows. */
export function ownInstance(call: Call): Instance {
  return { selection: { period: call.period } };
}

/** A prepared call: evaluated as often as there are periods or groups, its columns read and its cohort prepared once. */
export class Evaluation {
  private index: { readonly value: unknown } | undefined;
  private measures: (When & { readonly named: Measures }) | undefined;

  /** `times` are those that it will be asked for, where these are more than the call's own. */
  constructor(
    readonly call: Call,
    private readonly times: readonly When[] = [],
  ) {}

  /** Refuses if a cell that any of the instances looks at is faulty, in its period or in the days that settle it. */
  assertReadable(instances: readonly Instance[]): void {
    const { kpi, tables, values } = this.call;
    const days = kpi.settlesAfter === undefined ? 0 : Number(values[kpi.settlesAfter]);
    const looked = instances.map(({ selection }) => ({ selection: extended(selection, days) }));
    assertReadable(kpi, tables, looked);
  }

  /** The figures the value is made of. */
  tallies(instance: Instance): Tallies {
    const { kpi, tables } = this.call;
    const scope = scopeOf(this.call, instance.selection);
    this.assertReadable([instance]);
    if ("prepare" in kpi) return kpi.at(this.prepared(kpi), this.valuesAt(instance), scope);
    const measures = this.measuresAt(kpi, instance);
    const entries = Object.entries(measures).map(([name, measure]) => [
      name,
      tally(measure, tables[measure.table] as Table, this.selectionOf(measure.table, scope)),
    ]);
    const tallies = Object.fromEntries(entries) as Tallies;
    if (!kpi.zeroWithoutRecords) refuseWithoutNumbers(measures, tallies);
    return tallies;
  }

  /** The indicator's value; refuses where there is none. */
  value(instance: Instance): number {
    const tallies = this.tallies(instance);
    const value = conclude(this.call.kpi, tallies, this.valuesAt(instance));
    if (value === undefined) throw this.noRecords(instance);
    return value;
  }

  /** The rows of an indicator that is a list. */
  rows(instance: Instance): SpillCell[][] {
    const { kpi } = this.call;
    const scope = scopeOf(this.call, instance.selection);
    this.assertReadable([instance]);
    const rows = kpi.spill?.(this.valuesAt(instance), scope) ?? [];
    if (rows.length === 0) throw this.noRecords(instance);
    return rows;
  }

  /** The account of every row: what counts, what does not and why. */
  ledger(instance: Instance): Ledger {
    const { kpi, tables } = this.call;
    const ledger = this.baseLedger(instance);
    if ("prepare" in kpi) return ledger;
    const { above, table } = this.accounted(kpi, instance);
    const scope = scopeOf(this.call, instance.selection);
    enterNumerator(above, tables[table] as Table, this.selectionOf(table, scope), ledger);
    return ledger;
  }

  /** The same without the rows that count for the numerator: for whoever asks which ones do not count, and why. */
  baseLedger(instance: Instance): Ledger {
    const { kpi, tables } = this.call;
    const scope = scopeOf(this.call, instance.selection);
    this.assertReadable([instance]);
    const ledger = new Ledger();
    if ("prepare" in kpi) {
      kpi.at(this.prepared(kpi), this.valuesAt(instance), scope, ledger);
      return ledger;
    }
    const { base, above, table } = this.accounted(kpi, instance);
    enterBase(base, tables[base.table] as Table, this.selectionOf(base.table, scope), ledger);
    if (table !== base.table) this.enterOtherTable(above, table, scope, ledger);
    return ledger;
  }

  /** The measures whose rows are accounted for, and the table of the numerator's. */
  private accounted(
    kpi: Extract<Kpi, { measures: unknown }>,
    instance: Instance,
  ): { base: Measure; above: readonly Measure[]; table: string } {
    const measures = this.measuresAt(kpi, instance);
    const above = kpi.numerator.map((name) => measures[name] as Measure);
    const base = accountedBy(measures[kpi.base] as Measure, above);
    return { base, above, table: above[0]?.table ?? base.table };
  }

  /** Rows of a table that only the numerator looks at are read too: none of them belongs to the base. */
  private enterOtherTable(above: readonly Measure[], table: string, scope: Scope, ledger: Ledger): void {
    const other = new Ledger();
    const [measure] = above;
    if (measure === undefined) return;
    enterBase(measure, this.call.tables[table] as Table, this.selectionOf(table, scope), other);
    ledger.absorb(other);
  }

  /** Periods and groups have their measures in common: what these look for in whole columns is looked for once. */
  private measuresAt(kpi: Extract<Kpi, { measures: unknown }>, instance: Instance): Measures {
    const { month, asOf, span } = instance;
    const known = this.measures;
    if (known !== undefined && known.month === month && known.asOf === asOf && known.span === span)
      return known.named;
    const named = kpi.measures(this.valuesAt(instance));
    this.measures = { month, asOf, span, named };
    return named;
  }

  private valuesAt({ month, asOf, span }: When): Record<string, unknown> {
    return {
      ...this.call.values,
      ...(month !== undefined && { month }),
      ...(asOf !== undefined && { asOf }),
      ...(span !== undefined && { periodStart: span.start, periodEnd: span.end }),
    };
  }

  private selectionOf(table: string, { selection }: Scope): Selection {
    return selectionOf(this.call.kpi, table, selection);
  }

  private prepared(kpi: Extract<Kpi, { prepare: unknown }>): unknown {
    this.index ??= { value: kpi.prepare(this.call.values, this.call.tables, this.times) };
    return this.index.value;
  }

  private noRecords(instance: Instance): Refusal {
    return noRecords(this.call.kpi.base, this.baseLedger(instance), instance.selection.period);
  }
}

/** A selection whose period ends so many days later. */
function extended(selection: Selection, days: number): Selection {
  const { period } = selection;
  return period === undefined ? selection : { ...selection, period: { ...period, end: period.end + days } };
}

/** Refuses if a cell that any of the instances looks at is faulty; Excel errors come first. */
export function assertReadable(
  signature: Signature,
  tables: Scope["tables"],
  instances: readonly Pick<Instance, "selection">[],
): void {
  const faults = Object.entries(tables).flatMap(([name, table]) =>
    instances.flatMap(({ selection }) => faultsOf(table, selectionOf(signature, name, selection))),
  );
  const first = faults.find(({ code }) => code === "excelError") ?? faults[0];
  if (first) throw new Refusal(first);
}

/** Only the first table is split into groups; periods concern every table. */
function selectionOf(signature: Signature, table: string, selection: Selection): Selection {
  return table === firstTableOf(signature) ? selection : { period: selection.period };
}

/** An indicator's function: one value, or the rows of a list. */
export function evaluateKpi(kpi: Kpi, args: readonly unknown[]): number | SpillCell[][] {
  const evaluation = new Evaluation(openCall(kpi, args));
  const instance = ownInstance(evaluation.call);
  return kpi.spill ? evaluation.rows(instance) : evaluation.value(instance);
}

/** The measure whose rows are accounted for: where the base is one number, the rows are those of the numerator. */
function accountedBy(base: Measure, above: readonly Measure[]): Measure {
  if (base.total === undefined) return base;
  return above.find(({ total, table }) => total === undefined && table === base.table) ?? base;
}
