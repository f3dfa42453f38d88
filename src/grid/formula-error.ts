/** A formula that fails before the engine sees it: unreadable, or naming a column that is not there. */
export class FormulaError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export class UnknownColumn extends FormulaError {
  constructor(
    table: string,
    readonly column: string,
  ) {
    super("#REF!", `The table "${table}" has no column named "${column}".`);
  }
}
