import { type Entry, keyOf, MARK, stampKeyOf, temporaryPrefix } from "./journal";
import { send, type Waiting } from "./requests";

interface Remains {
  readonly setting: Excel.Setting;
  readonly stamp: Excel.CustomProperty;
  readonly sheets: readonly Excel.Worksheet[];
  readonly others: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
}

/** Takes back everything of an insertion, finished or not, and nothing else. Gives the names of the sheets. */
export function takeBack(id: string, waiting: Waiting, front?: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const remains = await remainsOf(context, id, waiting);
    const { sheets, others } = remains;
    const names = sheets.map(({ name }) => name);
    // Deleting the sheet in front would show its neighbour.
    others.find((sheet) => sheet.id === front)?.activate();
    // Excel keeps at least one sheet that can be seen.
    if (sheets.length > 0 && others.every(({ visibility }) => visibility !== "Visible"))
      context.workbook.worksheets.add();
    for (const name of remains.names) name.delete();
    for (const sheet of sheets) sheet.delete();
    if (!remains.stamp.isNullObject) remains.stamp.delete();
    // The journal last: what fails before can be taken back another time.
    if (!remains.setting.isNullObject) remains.setting.delete();
    await send(context, waiting);
    return names;
  });
}

async function remainsOf(context: Excel.RequestContext, id: string, waiting: Waiting): Promise<Remains> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(keyOf(id)).load("value");
  const stamp = workbook.properties.custom.getItemOrNullObject(stampKeyOf(id)).load("key");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name,items/formula");
  await send(context, waiting);
  const entry = setting.isNullObject ? undefined : (setting.value as Entry);
  const all = workbook.worksheets.items;
  const ours =
    entry?.state === "inserted"
      ? all.filter((sheet) => entry.sheets.some((known) => known.id === sheet.id))
      : await markedSheets(context, id, waiting);
  return {
    setting,
    stamp,
    sheets: ours,
    others: all.filter((sheet) => !ours.includes(sheet)),
    names: namesOf(workbook.names.items, entry, ours),
  };
}

/** Sheets that carry the mark of an insertion, and those for which there was no time to set it. */
async function markedSheets(
  context: Excel.RequestContext,
  id: string,
  waiting: Waiting,
): Promise<Excel.Worksheet[]> {
  const marks = context.workbook.worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MARK).load("value"),
  }));
  await send(context, waiting);
  return marks
    .filter(
      ({ sheet, mark }) =>
        sheet.name.startsWith(temporaryPrefix(id)) || (!mark.isNullObject && mark.value === id),
    )
    .map(({ sheet }) => sheet);
}

/** The names that were defined, unless a person made them stand for something else meanwhile. */
function namesOf(
  names: readonly Excel.NamedItem[],
  entry: Entry | undefined,
  sheets: readonly Excel.Worksheet[],
): Excel.NamedItem[] {
  const ours = sheets.map(({ name }) => `${name.replaceAll("'", "''")}!`);
  return names.filter(({ name, formula }) => {
    const text = String(formula).replaceAll("'!", "!");
    return entry?.names.includes(name) === true && ours.some((sheet) => text.includes(sheet));
  });
}
