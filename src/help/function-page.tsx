import type { ReactElement } from "react";
import { NAMESPACE } from "../functions/catalogue";
import type { AddInFunction } from "../functions/define";
import type { Language } from "../kpi/texts";
import { fill } from "../locale/fill";
import { HELP_TEXTS } from "../locale/help";
import { SECTION_NAMES } from "../locale/reference";
import { Calculation } from "./calculation";
import { workedExample } from "./example";
import { ExampleSection } from "./example-section";
import { FaultsSection } from "./faults-section";
import { helpPage, Section, type HelpPage } from "./page";
import { ParametersSection } from "./parameters-section";
import { RelatedSection } from "./related-section";
import { Timeline } from "./timeline";

interface Properties {
  readonly definition: AddInFunction;
  readonly language: Language;
  /** Those before and after it in the catalogue. */
  readonly neighbours: readonly (AddInFunction | undefined)[];
}

/** The page of one function. */
export function functionPage({ definition, language, neighbours }: Properties): HelpPage {
  const { id, name, description } = definition;
  return helpPage({
    name: id,
    title: `${name[language]} ${id}`,
    description: description[language],
    language,
    children: <FunctionPage definition={definition} language={language} neighbours={neighbours} />,
  });
}

function FunctionPage({ definition, language, neighbours }: Properties): ReactElement {
  const { kpi } = definition;
  const example = workedExample(definition, language);
  return (
    <article>
      <Heading definition={definition} language={language} />
      {kpi && <Calculation kpi={kpi} language={language} />}
      {kpi?.timeline && (
        <Section id="timeline" title={HELP_TEXTS.timeline[language]}>
          <Timeline kpi={kpi} args={example.args} language={language} />
        </Section>
      )}
      <ExampleSection definition={definition} example={example} language={language} />
      <ParametersSection definition={definition} language={language} />
      <FaultsSection definition={definition} example={example} language={language} />
      {kpi && kpi.errata.length > 0 && (
        <Section id="errata" title={HELP_TEXTS.errata[language]}>
          <dl className="topics">
            {kpi.errata.map((erratum) => (
              <div key={erratum.number}>
                <dt>{erratum.number}</dt>
                <dd>{erratum[language]}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <RelatedSection definition={definition} language={language} />
      <Neighbours neighbours={neighbours} language={language} />
    </article>
  );
}

/** Name, what it is, and the formula's outline. */
function Heading({ definition, language }: Omit<Properties, "neighbours">): ReactElement {
  const { id, name, description, kpi } = definition;
  const group = kpi?.group ?? "across";
  return (
    <header className="title">
      <p className="badges">
        <a href={`index.html#${group}`}>{SECTION_NAMES[group][language]}</a>
        {kpi?.number !== undefined && (
          <span>{fill(HELP_TEXTS.number[language], { number: kpi.number })}</span>
        )}
        {kpi?.stars && <Stars count={kpi.stars} language={language} />}
      </p>
      <h1>{name[language]}</h1>
      <p className="signature">
        <code>{signature(definition, language)}</code>
      </p>
      <p className="lead">{description[language]}</p>
      {id !== name.en && language === "zh" && <p className="other-name">{name.en}</p>}
      {language === "en" && (
        <p className="other-name" lang="zh-CN">
          {name.zh}
        </p>
      )}
    </header>
  );
}

export function Stars({
  count,
  language,
}: {
  readonly count: number;
  readonly language: Language;
}): ReactElement {
  return (
    <span className="stars" role="img" aria-label={fill(HELP_TEXTS.stars[language], { count })}>
      {"★".repeat(count)}
    </span>
  );
}

/** The function as it is typed, with every argument of its own; those in brackets may be left out. */
function signature({ id, parameters, kpi }: AddInFunction, language: Language): string {
  const own = kpi ? Object.values(kpi.parameters) : Object.values(parameters);
  const names = own.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  if (own.length < Object.keys(parameters).length) names.push("…");
  const shown = kpi === undefined && names.length > 8 ? [...names.slice(0, 4), "…"] : names;
  return `${NAMESPACE}.${id}(${shown.join(", ")})`;
}

function Neighbours({
  neighbours: [previous, next],
  language,
}: Pick<Properties, "neighbours" | "language">): ReactElement {
  return (
    <nav
      className="neighbours"
      aria-label={`${HELP_TEXTS.previous[language]} / ${HELP_TEXTS.next[language]}`}
    >
      {previous && (
        <a href={`${previous.id}.html`} rel="prev">
          ← {previous.name[language]}
        </a>
      )}
      {next && (
        <a className="next" href={`${next.id}.html`} rel="next">
          {next.name[language]} →
        </a>
      )}
    </nav>
  );
}
