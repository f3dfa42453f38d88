import type { Book } from "../book";

/** What rules need of a live workbook. */
export type RuleContext = Pick<Book, "injector" | "unitId" | "run">;
