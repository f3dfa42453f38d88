import { FUNCTIONS } from "../functions/catalogue";
import { LANGUAGES } from "../kpi/texts";
import { argumentsPage } from "./arguments-page";
import { functionPage } from "./function-page";
import { indexPage } from "./index-page";
import { messagesPage } from "./messages-page";
import type { HelpPage } from "./page";

/** The whole documentation: a page for every function, the lists, and what is common to all; in both languages. */
export function helpPages(): readonly HelpPage[] {
  return LANGUAGES.flatMap((language) => [
    indexPage(language),
    argumentsPage(language),
    messagesPage(language),
    ...FUNCTIONS.map((definition, index) =>
      functionPage({
        definition,
        language,
        neighbours: [FUNCTIONS[index - 1], FUNCTIONS[index + 1]],
      }),
    ),
  ]);
}
