import type { Json, Parts } from "../../host/spreadsheet";
import type { Book } from "./book";

/** Kept with what Univer lets others keep with a workbook. */
export class LiveParts implements Parts {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  read(name: string): Json | undefined {
    return this.#all()[name];
  }

  write(name: string, content: Json): void {
    this.#keep({ ...this.#all(), [name]: content });
  }

  delete(name: string): void {
    this.#keep(Object.fromEntries(Object.entries(this.#all()).filter(([key]) => key !== name)));
  }

  #all(): Readonly<Record<string, Json>> {
    return (this.#book.workbook.getCustomMetadata()?.["parts"] ?? {}) as Readonly<Record<string, Json>>;
  }

  #keep(parts: Readonly<Record<string, Json>>): void {
    this.#book.workbook.setCustomMetadata({ ...this.#book.workbook.getCustomMetadata(), parts });
  }
}
