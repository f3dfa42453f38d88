import type { Stamp } from "../plan";
import { entriesOf, type InsertedSheet } from "./journal";
import { send } from "./requests";

/** A workbook of ours within the open one. */
export interface Inserted {
  readonly id: string;
  readonly stamp: Stamp;
  readonly sheets: readonly InsertedSheet[];
  /** The name of the sheet in front. */
  readonly front: string;
}

export function inserted(
  id: string,
  stamp: Stamp,
  sheets: readonly InsertedSheet[],
  front: string,
): Inserted {
  const first = sheets.find(({ plan }) => plan === front) ?? sheets[0];
  return { id, stamp, sheets, front: first?.name ?? "" };
}

/** What was inserted and is still there, under the names that the sheets have now. */
export function listInserted(): Promise<Inserted[]> {
  return Excel.run(async (context) => {
    const { settings, worksheets } = context.workbook;
    settings.load("items/key,items/value");
    worksheets.load("items/id,items/name");
    await send(context);
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return entriesOf(settings.items).flatMap(({ id, entry }) => {
      if (entry.state !== "inserted") return [];
      const sheets = entry.sheets.flatMap((sheet) => {
        const name = names.get(sheet.id);
        return name === undefined ? [] : [{ ...sheet, name }];
      });
      return sheets.length === 0 ? [] : [inserted(id, entry.stamp, sheets, entry.front)];
    });
  });
}
