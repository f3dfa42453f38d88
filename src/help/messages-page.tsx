import type { ReactElement } from "react";
import type { Language } from "../kpi/texts";
import { ERROR_RULES, HELP_TEXTS } from "../locale/help";
import { MESSAGES } from "../locale/message-catalogue";
import { helpPage, Scrolled, Section, type HelpPage } from "./page";

const ERRORS = Object.keys(ERROR_RULES) as (keyof typeof ERROR_RULES)[];

/** Every message that the functions give, with a formula that provokes it. */
export function messagesPage(language: Language): HelpPage {
  const lead = HELP_TEXTS.messagesLead[language];
  return helpPage({
    name: "messages",
    title: HELP_TEXTS.messagesTitle[language],
    description: lead,
    language,
    children: (
      <>
        <header className="title">
          <h1>{HELP_TEXTS.messagesTitle[language]}</h1>
          <p className="lead">{lead}</p>
          <p className="note">{HELP_TEXTS.messagesNote[language]}</p>
        </header>
        {ERRORS.map((error) => (
          <ErrorSection key={error} error={error} language={language} />
        ))}
      </>
    ),
  });
}

interface Properties {
  readonly error: keyof typeof ERROR_RULES;
  readonly language: Language;
}

function ErrorSection({ error, language }: Properties): ReactElement {
  const messages = Object.entries(MESSAGES).filter(([, message]) => message.error === error);
  return (
    <Section id={error.replace(/\W/g, "")} title={error}>
      <p>{ERROR_RULES[error][language]}</p>
      <Scrolled label={error}>
        <table className="messages">
          <thead>
            <tr>
              <th scope="col">{HELP_TEXTS.message[language]}</th>
              <th scope="col">{HELP_TEXTS.provokedBy[language]}</th>
            </tr>
          </thead>
          <tbody>
            {messages.map(([code, message]) => (
              <tr key={code} id={code}>
                <td>
                  <samp>{message[language]}</samp>
                </td>
                <td>
                  <code>{message.formula}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Section>
  );
}
