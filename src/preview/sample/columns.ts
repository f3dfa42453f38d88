import type { CellValue } from "../../host/spreadsheet";
import type { Bilingual, Language } from "../../kpi/texts";

/** A column of a sample table: its header, how it is shown, and what a record puts there; "" is a blank cell. */
export interface SampleColumn<Item> {
  readonly header: Bilingual;
  readonly numberFormat: string;
  /** In points. */
  readonly width: number;
  cell(item: Item, language: Language): CellValue;
}

type Reader<Item, Value> = (item: Item) => Value;

/** Numbers and letters that are names, not amounts: leading zeros stay. */
export function textColumn<Item>(
  zh: string,
  en: string,
  read: Reader<Item, string>,
  width = 84,
): SampleColumn<Item> {
  return { header: { zh, en }, numberFormat: "@", width, cell: read };
}

export function wordColumn<Item>(
  zh: string,
  en: string,
  read: Reader<Item, Bilingual>,
  width = 76,
): SampleColumn<Item> {
  return {
    header: { zh, en },
    numberFormat: "General",
    width,
    cell: (item, language) => read(item)[language],
  };
}

const FLAGS = { yes: { zh: "是", en: "Yes" }, no: { zh: "否", en: "No" } } as const;

export function flagColumn<Item>(
  zh: string,
  en: string,
  read: Reader<Item, boolean | undefined>,
): SampleColumn<Item> {
  return {
    header: { zh, en },
    numberFormat: "General",
    width: 66,
    cell(item, language) {
      const flag = read(item);
      return flag === undefined ? "" : FLAGS[flag ? "yes" : "no"][language];
    },
  };
}

export const TIME_FORMAT = "yyyy-mm-dd hh:mm";
export const DAY_FORMAT = "yyyy-mm-dd";

export function numberColumn<Item>(
  zh: string,
  en: string,
  read: Reader<Item, number | undefined>,
  numberFormat: string,
): SampleColumn<Item> {
  const width = numberFormat === TIME_FORMAT ? 104 : 78;
  return { header: { zh, en }, numberFormat, width, cell: (item) => read(item) ?? "" };
}
