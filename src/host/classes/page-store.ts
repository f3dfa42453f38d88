import type { Json } from "../spreadsheet";
import type { WorksheetState } from "./worksheet";

/** How sheets are printed, by the id of the sheet. */
export const PAGE_PART = "pageLayout";

/** The names of Excel.PaperType. */
export const PAPER_TYPES = [
  ...(["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive"] as const),
  ...([
    "A3",
    "A4",
    "A4Small",
    "A5",
    "B4",
    "B5",
    "Folio",
    "Quatro",
    "Paper10x14",
    "Paper11x17",
    "Note",
  ] as const),
  ...(["Envelope9", "Envelope10", "Envelope11", "Envelope12", "Envelope14"] as const),
  ...(["Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5", "EnvelopeC3", "EnvelopeC4"] as const),
  ...(["EnvelopeC6", "EnvelopeC65", "EnvelopeB4", "EnvelopeB5", "EnvelopeB6", "EnvelopeItaly"] as const),
  ...([
    "EnvelopeMonarch",
    "EnvelopePersonal",
    "FanfoldUS",
    "FanfoldStdGerman",
    "FanfoldLegalGerman",
  ] as const),
];

/** What is kept as addresses, without the sheet. */
export const PAGE_ADDRESSES = ["printArea", "printTitleRows", "printTitleColumns"] as const;
export type PageAddress = (typeof PAGE_ADDRESSES)[number];

export function pageRecord({ session, id }: WorksheetState): Readonly<Record<string, Json>> {
  return (session.store.get(PAGE_PART, id) ?? {}) as Readonly<Record<string, Json>>;
}

export function putPage(state: WorksheetState, name: string, value: Json): void {
  state.session.store.put(PAGE_PART, state.id, { ...pageRecord(state), [name]: value });
}
