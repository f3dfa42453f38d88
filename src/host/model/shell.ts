/** What the add-in asked of Excel's window. */
export interface Shell {
  paneVisible: boolean;
  startsWithDocument: boolean;
  /** Of each button of the ribbon whether it can be pressed. */
  readonly buttons: Map<string, boolean>;
  readonly tabs: Map<string, boolean>;
}
