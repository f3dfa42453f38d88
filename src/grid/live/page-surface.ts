import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Book } from "./book";
import type { Surface } from "./live-book";

/** What only a workbook on the screen has. */
export class PageSurface implements Surface {
  readonly #bridge: IEditorBridgeService;

  constructor(book: Book) {
    this.#bridge = book.injector.get(IEditorBridgeService);
  }

  editing(): boolean {
    return this.#bridge.isVisible().visible;
  }
}
