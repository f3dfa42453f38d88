import type { ReactElement } from "react";
import type { AddInFunction } from "../functions/define";
import type { Language } from "../kpi/texts";
import { HELP_TEXTS } from "../locale/help";
import type { WorkedExample } from "./example";
import { Scrolled, Section } from "./page";
import { shownFaults } from "./spoilt";

interface Properties {
  readonly definition: AddInFunction;
  readonly example: WorkedExample;
  readonly language: Language;
}

/** The errors that a function gives, each with a cause and the message that says what to do. */
export function FaultsSection({ definition, example, language }: Properties): ReactElement {
  const say = (key: keyof typeof HELP_TEXTS): string => HELP_TEXTS[key][language];
  return (
    <Section id="errors" title={say("errors")}>
      <p className="note">{say("errorsNote")}</p>
      <Scrolled label={say("errors")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("cellShows")}</th>
              <th scope="col">{say("cause")}</th>
              <th scope="col">{say("message")}</th>
            </tr>
          </thead>
          <tbody>
            {shownFaults(definition, example, language).map(({ code, error, cause, message }) => (
              <tr key={code}>
                <td>
                  <code>{error}</code>
                </td>
                <td>{cause}</td>
                <td>
                  <samp>{message}</samp>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p>
        <a href="messages.html">{say("allMessages")}</a>
      </p>
    </Section>
  );
}
