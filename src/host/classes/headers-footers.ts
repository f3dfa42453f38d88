import { defineClass, type Property } from "../model/define";
import { readBoolean, readText, readWord } from "../model/read";
import { pageRecord, putPage } from "./page-store";
import type { WorksheetState } from "./worksheet";

interface PagesRef {
  readonly sheet: WorksheetState;
  /** Which pages: "defaultForAllPages" … */
  readonly pages: string;
}

const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];
const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;
const LONGEST = 255;

function text(place: string): Property<PagesRef> {
  return {
    get: ({ sheet, pages }) => pageRecord(sheet)[`${pages}.${place}`] ?? "",
    set({ sheet, pages }, value) {
      putPage(sheet, `${pages}.${place}`, readText(value, LONGEST));
    },
  };
}

const HeaderFooter = defineClass<PagesRef>({
  name: "HeaderFooter",
  properties: Object.fromEntries(PLACES.map((place) => [place, text(place)])),
});

function flag(name: string): Property<WorksheetState> {
  return {
    get: (sheet) => pageRecord(sheet)[name] ?? true,
    set: (sheet, value) => {
      putPage(sheet, name, readBoolean(value));
    },
  };
}

export const HeaderFooterGroup = defineClass<WorksheetState>({
  name: "HeaderFooterGroup",
  navigation: {
    defaultForAllPages: (sheet) => HeaderFooter({ sheet, pages: "defaultForAllPages" }),
    evenPages: (sheet) => HeaderFooter({ sheet, pages: "evenPages" }),
    firstPage: (sheet) => HeaderFooter({ sheet, pages: "firstPage" }),
    oddPages: (sheet) => HeaderFooter({ sheet, pages: "oddPages" }),
  },
  properties: {
    state: {
      get: (sheet) => pageRecord(sheet)["headerFooterState"] ?? "Default",
      set: (sheet, value) => {
        putPage(sheet, "headerFooterState", readWord(value, STATES));
      },
    },
    useSheetMargins: flag("useSheetMargins"),
    useSheetScale: flag("useSheetScale"),
  },
});
