/** A defined name. Names are unique within their scope, whatever their case. */
export interface Name {
  readonly name: string;
  /** The id of the sheet it belongs to; null for the workbook. */
  readonly scope: string | null;
  /** With "=", such as "=Sheet1!$A$1:$A$9". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Names {
  all(): readonly Name[];
  /** Adds the name, or takes the place of the one with its name and scope. */
  put(name: Name): void;
  remove(name: string, scope: string | null): void;
}
