import type { Kpi } from "../../../kpi/define";
import type { PlacedTable } from "../records/tables";

/** The sheet of data quality, by its id in the plan. */
export const QUALITY_SHEET = "quality";

/** Under the title of the sheet. */
export const FIRST_SECTION = 2;

/** Where the account of monthly totals stands: the first thing under the title, so that formulas can name its cells. */
export const ACCOUNT = { header: 3, first: 4, width: 7 } as const;
export const ACCOUNT_COLUMN = { filled: 2, missing: 3, missingInMonth: 4, first: 5, last: 6 } as const;

/** A section begins with its title and its headers, and ends with a blank row. */
const AROUND = 3;

/** Where formulas of other sheets find the tables that were prepared and the mixes that are called, beneath the totals. */
export class QualityPlaces {
  constructor(
    private readonly afterTotals: number,
    readonly prepared: readonly PlacedTable[],
    readonly mixes: readonly Kpi[],
  ) {}

  /** The title of the section of prepared tables. */
  get preparedSection(): number {
    return this.afterTotals;
  }

  /** The title of the section of a mix: its spill begins two rows beneath. */
  mixSection(id: string): number {
    const before = this.mixes.slice(
      0,
      this.mixes.findIndex((mix) => mix.id === id),
    );
    return before.reduce((row, mix) => row + AROUND + mixRows(mix), this.afterPrepared);
  }

  /** The first row that is free for sections that nobody refers to. */
  get end(): number {
    return this.mixes.reduce((row, mix) => row + AROUND + mixRows(mix), this.afterPrepared);
  }

  private get afterPrepared(): number {
    return this.prepared.length === 0 ? this.afterTotals : this.afterTotals + AROUND + this.prepared.length;
  }
}

/** The rows that a mix may spill: its parts, and what has no class. */
export function mixRows({ mix }: Kpi): number {
  return (mix?.parts.length ?? 0) + 1;
}
