import { intersection } from "../addresses/boxes";
import type { Box, Cells } from "../spreadsheet";

/**
 * Where cells may have number formats, as far as a request knows it: asking the grid about each piece of a large write
 * would bring every piece onto the sheet by itself.
 */
export class KnownFormats {
  private readonly sheets = new Map<string, Box[]>();

  constructor(private readonly cells: Cells) {}

  /** The number formats of cells that are about to be written. */
  of(sheet: string, box: Box): readonly (readonly string[])[] {
    const mayHave = this.boxes(sheet).some((other) => intersection(other, box) !== undefined);
    return mayHave ? this.cells.numberFormats(sheet, box) : [];
  }

  written(sheet: string, box: Box): void {
    this.sheets.get(sheet)?.push(box);
  }

  /** Cells have moved, or the request is through. */
  forget(): void {
    this.sheets.clear();
  }

  private boxes(sheet: string): Box[] {
    let known = this.sheets.get(sheet);
    if (known === undefined) {
      const used = this.cells.usedBox(sheet, "all");
      known = used === null ? [] : [used];
      this.sheets.set(sheet, known);
    }
    return known;
  }
}
