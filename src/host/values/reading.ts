/** What a text that was typed turned out to be: its value, and the format that comes with it. */
export interface Reading {
  readonly value: number;
  /** "" where the cell stays General. */
  readonly numberFormat: string;
}
