import { EXPLAIN } from "../../functions/across/explain";
import type { AddInFunction } from "../../functions/define";
import type { Language } from "../../kpi/texts";
import { NONE_PRINTED, TOPICS } from "../../locale/words";

export interface ExplainedTopic {
  readonly term: string;
  readonly text: string;
}

/** What there is to say of an indicator beyond its description, in the words of EXPLAIN; nothing of other functions. */
export function explanationOf({ kpi }: AddInFunction, language: Language): readonly ExplainedTopic[] {
  if (kpi === undefined) return [];
  const result = EXPLAIN.run([kpi.id, undefined, language]);
  const rows = "rows" in result ? result.rows : [];
  return rows
    .map(([term, text]) => ({ term: String(term), text: String(text) }))
    .filter(({ term, text }) => term !== TOPICS.definition[language] && text !== NONE_PRINTED[language]);
}
