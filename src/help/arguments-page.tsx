import type { Language } from "../kpi/texts";
import { COMMON_RULES, ERROR_RULES, HELP_TEXTS, KIND_TEXTS } from "../locale/help";
import { helpPage, Section, type HelpPage } from "./page";

/** How every kind of argument is read, and what holds for all functions. */
export function argumentsPage(language: Language): HelpPage {
  const lead = HELP_TEXTS.argumentsLead[language];
  const kinds = Object.entries(KIND_TEXTS);
  return helpPage({
    name: "arguments",
    title: HELP_TEXTS.argumentsTitle[language],
    description: lead,
    language,
    children: (
      <>
        <header className="title">
          <h1>{HELP_TEXTS.argumentsTitle[language]}</h1>
          <p className="lead">{lead}</p>
        </header>
        <Section id="common" title={HELP_TEXTS.common[language]}>
          <ul className="rules">
            {COMMON_RULES.map((rule) => (
              <li key={rule.en}>{rule[language]}</li>
            ))}
          </ul>
        </Section>
        <Section id="kinds" title={HELP_TEXTS.kind[language]}>
          <dl className="topics">
            {kinds.map(([kind, { name, text }]) => (
              <div key={kind} id={kind}>
                <dt>{name[language]}</dt>
                <dd>{text[language]}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="errors" title={HELP_TEXTS.errors[language]}>
          <dl className="topics">
            {Object.entries(ERROR_RULES).map(([error, text]) => (
              <div key={error}>
                <dt>
                  <code>{error}</code>
                </dt>
                <dd>{text[language]}</dd>
              </div>
            ))}
          </dl>
          <p>
            <a href="messages.html">{HELP_TEXTS.allMessages[language]}</a>
          </p>
        </Section>
      </>
    ),
  });
}
