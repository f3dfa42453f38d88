import type { ReactElement } from "react";
import { kpiParameter } from "../functions/across/arguments";
import type { AddInFunction } from "../functions/define";
import { CRITERIA_PAIRS } from "../kpi/filters";
import type { Parameter } from "../kpi/parameters";
import type { Language } from "../kpi/texts";
import { fill } from "../locale/fill";
import { HELP_TEXTS, KIND_TEXTS } from "../locale/help";
import { Scrolled, Section } from "./page";

interface Properties {
  readonly definition: AddInFunction;
  readonly language: Language;
}

/** One line of the table: an argument, or several that are alike. */
interface Line {
  readonly name: string;
  readonly kind: keyof typeof KIND_TEXTS;
  readonly optional: boolean;
  readonly standard: string | undefined;
  readonly meaning: string;
}

/** Every argument: what to give, whether it must be given, and what it means. */
export function ParametersSection({ definition, language }: Properties): ReactElement {
  const say = (key: keyof typeof HELP_TEXTS): string => HELP_TEXTS[key][language];
  return (
    <Section id="arguments" title={say("parameters")}>
      <Scrolled label={say("parameters")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("parameter")}</th>
              <th scope="col">{say("kind")}</th>
              <th scope="col">{say("meaning")}</th>
            </tr>
          </thead>
          <tbody>
            {linesOf(definition, language).map(({ name, kind, optional, standard, meaning }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <span className={optional ? "optional" : "needed"}>
                    {say(optional ? "optional" : "needed")}
                  </span>
                </th>
                <td>
                  <a href={`arguments.html#${kind}`}>{KIND_TEXTS[kind].name[language]}</a>
                </td>
                <td>
                  {meaning}
                  {standard !== undefined && (
                    <span className="standard">
                      {fill(HELP_TEXTS.defaultValue[language], { value: standard })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Section>
  );
}

function linesOf(definition: AddInFunction, language: Language): Line[] {
  const entries = Object.entries(definition.parameters);
  return entries.flatMap(([name, parameter]) => {
    const [, series, number] = /^(criteriaRange|criterion|argument)(\d+)$/.exec(name) ?? [];
    if (number !== undefined && (number !== "1" || series === "criterion")) return [];
    const line = lineOf(definition, parameter, language);
    if (series === "criteriaRange") return [{ ...line, ...criteriaLine(definition, language) }];
    return [series === "argument" ? { ...line, ...argumentsLine(definition, language) } : line];
  });
}

function lineOf(definition: AddInFunction, parameter: Parameter, language: Language): Line {
  return {
    name: parameter.name[language],
    kind: kindOf(definition, parameter),
    optional: parameter.optional ?? false,
    standard: standardOf(parameter, language),
    meaning: parameter.description[language],
  };
}

/** Functions across indicators read most of their arguments by themselves, cell by cell. */
function kindOf({ kpi }: AddInFunction, parameter: Parameter): keyof typeof KIND_TEXTS {
  if (parameter === kpiParameter) return "indicator";
  return kpi === undefined && parameter.kind === "category" ? "cells" : parameter.kind;
}

/** The default, unless the description says it. */
function standardOf({ default: value, description }: Parameter, language: Language): string | undefined {
  if (value === undefined || typeof value === "object") return undefined;
  return description[language].includes(String(value)) || /默认|left out|default/.test(description[language])
    ? undefined
    : String(value);
}

/** Five pairs in one line. */
function criteriaLine({ parameters }: AddInFunction, language: Language): Partial<Line> {
  const nameOf = (name: string): string => parameters[name]?.name[language] ?? name;
  return {
    name: fill(HELP_TEXTS.criteria[language], {
      range: nameOf("criteriaRange1"),
      criterion: nameOf("criterion1"),
      lastRange: nameOf(`criteriaRange${CRITERIA_PAIRS}`),
      lastCriterion: nameOf(`criterion${CRITERIA_PAIRS}`),
    }),
    meaning: HELP_TEXTS.criteriaMeaning[language],
  };
}

/** The indicator's own arguments, of a function that passes them on. */
function argumentsLine({ parameters }: AddInFunction, language: Language): Partial<Line> {
  const names = Object.keys(parameters).filter((name) => /^argument\d+$/.test(name));
  const nameOf = (name = ""): string => parameters[name]?.name[language] ?? name;
  return {
    name: fill(HELP_TEXTS.indicatorArguments[language], {
      first: nameOf(names[0]),
      last: nameOf(names.at(-1)),
    }),
    meaning: HELP_TEXTS.indicatorArgumentsMeaning[language],
  };
}
