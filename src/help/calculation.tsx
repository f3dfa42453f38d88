import { format } from "numfmt";
import type { ReactElement, ReactNode } from "react";
import { RATE } from "../functions/across/rate";
import { NAMESPACE } from "../functions/catalogue";
import { runFunction } from "../functions/results";
import type { Kpi } from "../kpi/define";
import type { Language } from "../kpi/texts";
import { HELP_TEXTS } from "../locale/help";
import { UNIT_WORDS } from "../locale/words";
import { HTML_LANGUAGES, Section } from "./page";

interface Properties {
  readonly kpi: Kpi;
  readonly language: Language;
}

/** Formula as printed, reading used, unit, reference value, totals, source. */
export function Calculation({ kpi, language }: Properties): ReactElement {
  const say = (key: keyof typeof HELP_TEXTS): string => HELP_TEXTS[key][language];
  const isList = !kpi.value && kpi.direction !== "mix";
  return (
    <Section id="calculation" title={say("calculation")}>
      <dl className="topics">
        {kpi.formula !== undefined && (
          <Topic term={say("formula")}>
            <blockquote lang={HTML_LANGUAGES.zh}>{kpi.formula}</blockquote>
            <span className="note">{say("formulaNote")}</span>
          </Topic>
        )}
        <Topic term={say("reading")}>{kpi.reading[language]}</Topic>
        <Topic term={say("unit")}>{UNIT_WORDS[isList ? "list" : kpi.unit][language]}</Topic>
        {!isList && <Topic term={say("reference")}>{referenceText(kpi, language)}</Topic>}
        <Topic term={say("totals")}>
          {Object.values(kpi.totals)
            .map((total) => total[language])
            .join(language === "zh" ? "、" : ", ")}
        </Topic>
        {takesTotals(kpi) && (
          <Topic term={say("totalsFormula")}>
            <code>{totalsFormula(kpi, language)}</code>
          </Topic>
        )}
        {kpi.synonyms !== undefined && (
          <Topic term={say("otherNames")}>{kpi.synonyms.join(language === "zh" ? "、" : "; ")}</Topic>
        )}
        <Topic term={say("source")}>{kpi.source[language]}</Topic>
      </dl>
    </Section>
  );
}

function Topic({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The value as printed, then as values are held against it. */
function referenceText({ reference, numberFormat, direction }: Kpi, language: Language): string {
  if (reference === undefined) return HELP_TEXTS.noReference[language];
  const { printed, minimum, maximum } = reference;
  const limits = [
    minimum === undefined ? "" : `≥ ${format(numberFormat, minimum)}`,
    maximum === undefined ? "" : `≤ ${format(numberFormat, maximum)}`,
  ].filter((limit) => limit !== "");
  if (limits.length === 0) return printed;
  const sense =
    direction === "higher" || direction === "lower" || direction === "range" ? direction : "range";
  const how = HELP_TEXTS[sense][language];
  const used = limits.join(language === "zh" ? "且 " : " and ");
  return language === "zh"
    ? `${printed}(原文写法);按 ${used} 判断,${how}`
    : `${printed} as printed; judged as ${used}, ${how}`;
}

function takesTotals({ id, totals }: Kpi): boolean {
  return Object.keys(totals).length === 2 && !("error" in runFunction(RATE, [[[id]], [[1]], [[2]]], "en"));
}

function totalsFormula({ id, name, totals }: Kpi, language: Language): string {
  const names = Object.values(totals).map((total) => total[language]);
  return `=${NAMESPACE}.RATE("${language === "zh" ? name.zh : id}",${names.join(",")})`;
}
