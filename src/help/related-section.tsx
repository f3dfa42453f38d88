import type { ReactElement } from "react";
import { RELATED } from "../functions/across/related";
import { FUNCTIONS } from "../functions/catalogue";
import type { AddInFunction } from "../functions/define";
import { runFunction } from "../functions/results";
import type { Language } from "../kpi/texts";
import { HELP_TEXTS } from "../locale/help";
import { Section } from "./page";

interface Properties {
  readonly definition: AddInFunction;
  readonly language: Language;
}

/** What the source says hangs together with an indicator; then the other functions of its group. */
export function RelatedSection({ definition, language }: Properties): ReactElement {
  const rows = relatedRows(definition, language);
  const fellows = FUNCTIONS.filter(
    ({ id, kpi }) => kpi?.group === definition.kpi?.group && id !== definition.id,
  );
  return (
    <>
      {rows.length > 0 && (
        <Section id="related" title={HELP_TEXTS.related[language]}>
          <p className="note">{HELP_TEXTS.relatedNote[language]}</p>
          <ul className="related">
            {rows.map(({ name, id, note }) => (
              <li key={name}>
                {id === "" ? name : <a href={`${id}.html`}>{name}</a>}
                {note !== "" && <span className="note"> {note}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="group" title={HELP_TEXTS.sameGroup[language]}>
        <ul className="fellows">
          {fellows.map(({ id, name }) => (
            <li key={id}>
              <a href={`${id}.html`}>{name[language]}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

interface RelatedRow {
  readonly name: string;
  readonly id: string;
  readonly note: string;
}

/** In the words of RELATED. */
function relatedRows({ kpi }: AddInFunction, language: Language): RelatedRow[] {
  if (kpi === undefined) return [];
  const outcome = runFunction(RELATED, [[[kpi.id]], [[language]]], language);
  const rows = "result" in outcome && "rows" in outcome.result ? outcome.result.rows : [];
  return rows
    .map(([name, id, note]) => ({ name: String(name), id: String(id), note: String(note) }))
    .filter(({ name }) => name !== "");
}
