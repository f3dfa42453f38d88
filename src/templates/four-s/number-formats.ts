/** What follows from an indicator's number format, such as "0.0%". */
export function isPercent(format: string): boolean {
  return format.endsWith("%");
}

function decimalsShown(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

/** The decimals of the unformatted number: 0.0% shows three of them. */
export function decimalsOf(format: string): number {
  return decimalsShown(format) + (isPercent(format) ? 2 : 0);
}

export function withOneMoreDecimal(format: string): string {
  return decimalsShown(format) === 0 ? format.replace(/0(?!.*0)/, "0.0") : format.replace(/\.0+/, "$&0");
}

export function withoutDecimals(format: string): string {
  return format.replace(/\.0+/, "");
}

/** The format of a change: signed; rates in percentage points, without the sign of percent. */
export function changeFormat(format: string): string {
  const plain = format.replace("%", "");
  return `+${plain};−${plain};${plain}`;
}

/** What a change is multiplied by to be in the unit in which it is shown. */
export function changeFactor(format: string): number {
  return isPercent(format) ? 100 : 1;
}

/** The decimals that a change shows. */
export function changeDecimals(format: string): number {
  return decimalsShown(format);
}

/** The format of a value, with the sign of minus that changes have. */
export function valueFormat(format: string): string {
  return `${format};−${format};${format}`;
}
