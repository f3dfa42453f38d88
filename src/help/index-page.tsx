import { format } from "numfmt";
import type { ReactElement } from "react";
import { FUNCTIONS } from "../functions/catalogue";
import type { AddInFunction } from "../functions/define";
import { KPIS } from "../kpi/catalogue";
import type { Kpi } from "../kpi/define";
import type { Language } from "../kpi/texts";
import { fill } from "../locale/fill";
import { HELP_TEXTS } from "../locale/help";
import { sectionsOf, type Section as Group } from "../taskpane/reference/sections";
import { Stars } from "./function-page";
import { helpPage, HTML_LANGUAGES, Scrolled, Section, type HelpPage } from "./page";

/** All functions: by group, and by every name and number they go by. */
export function indexPage(language: Language): HelpPage {
  const lead = fill(HELP_TEXTS.indexLead[language], {
    count: FUNCTIONS.length,
    kpis: KPIS.length,
    across: FUNCTIONS.length - KPIS.length,
  });
  const groups = sectionsOf(FUNCTIONS);
  return helpPage({
    name: "index",
    title: HELP_TEXTS.allFunctions[language],
    description: lead,
    language,
    children: (
      <>
        <header className="title">
          <h1>{HELP_TEXTS.allFunctions[language]}</h1>
          <p className="lead">{lead}</p>
          <nav className="contents" aria-label={HELP_TEXTS.onThisPage[language]}>
            {groups.map(({ id, name }) => (
              <a key={id} href={`#${id}`}>
                {name[language]}
              </a>
            ))}
            <a href="#names">{HELP_TEXTS.byName[language]}</a>
          </nav>
        </header>
        {groups.map((group) => (
          <GroupSection key={group.id} group={group} language={language} />
        ))}
        <Names language={language} />
      </>
    ),
  });
}

function GroupSection({
  group,
  language,
}: {
  readonly group: Group;
  readonly language: Language;
}): ReactElement {
  const say = (key: keyof typeof HELP_TEXTS): string => HELP_TEXTS[key][language];
  const hasNumbers = group.functions.some(({ kpi }) => kpi?.number !== undefined);
  return (
    <Section id={group.id} title={group.name[language]}>
      <Scrolled label={group.name[language]}>
        <table className="functions">
          <thead>
            <tr>
              {hasNumbers && <th scope="col">{say("numberColumn")}</th>}
              <th scope="col">{say("nameColumn")}</th>
              <th scope="col">{say("functionColumn")}</th>
              {hasNumbers && <th scope="col">{say("reference")}</th>}
              {hasNumbers && <th scope="col">{say("starsColumn")}</th>}
            </tr>
          </thead>
          <tbody>
            {group.functions.map(({ id, name, kpi }) => (
              <tr key={id}>
                {hasNumbers && <td className="number">{kpi?.number ?? ""}</td>}
                <th scope="row">
                  <a href={`${id}.html`}>{name[language]}</a>
                </th>
                <td>
                  <code>{id}</code>
                </td>
                {hasNumbers && <td>{kpi && shortReference(kpi, language)}</td>}
                {hasNumbers && <td>{kpi?.stars && <Stars count={kpi.stars} language={language} />}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Section>
  );
}

/** The reference value in a few letters: as printed, or its limits where an English reader could not read that. */
function shortReference({ reference, numberFormat }: Kpi, language: Language): string {
  if (reference === undefined) return "";
  const { printed, minimum, maximum } = reference;
  if (language === "zh" || !isChinese(printed)) return printed.replace("--", "~").replace(/。$/, "");
  const limits = [minimum, maximum].flatMap((limit) =>
    limit === undefined ? [] : [format(numberFormat.replace(".00", ""), limit)],
  );
  return `${minimum === undefined ? "≤" : maximum === undefined ? "≥" : ""}${limits.join("–")}`;
}

interface Entry {
  readonly name: string;
  readonly id: string;
}

/** Every name and number that leads to a function. */
export function nameEntries(): readonly Entry[] {
  const entries = FUNCTIONS.flatMap((definition) =>
    [...new Set(namesOf(definition))].map((name) => ({ name, id: definition.id })),
  );
  return [...entries].sort((a, b) => a.name.localeCompare(b.name, "zh-CN-u-co-pinyin-kn-true"));
}

function namesOf({ id, name, kpi }: AddInFunction): string[] {
  return [...(kpi?.number === undefined ? [] : [kpi.number]), name.zh, name.en, id, ...(kpi?.synonyms ?? [])];
}

const initialOf = ({ name }: Entry): string => (name[0] ?? "").toUpperCase();
const isNumber = (name: string): boolean => /^\d/.test(name);
const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);

function Names({ language }: { readonly language: Language }): ReactElement {
  const entries = nameEntries();
  const latin = entries.filter(({ name }) => !isNumber(name) && !isChinese(name));
  const letters = [...new Set(latin.map(initialOf))];
  const parts = [
    {
      id: "numbers",
      title: HELP_TEXTS.numbers[language],
      part: entries.filter(({ name }) => isNumber(name)),
    },
    {
      id: "chinese",
      title: HELP_TEXTS.chineseNames[language],
      part: entries.filter(({ name }) => isChinese(name) && !isNumber(name)),
    },
    ...letters.map((letter) => ({
      id: `letter-${letter}`,
      title: letter,
      part: latin.filter((entry) => initialOf(entry) === letter),
    })),
  ];
  return (
    <Section id="names" title={HELP_TEXTS.byName[language]}>
      <p className="note">{HELP_TEXTS.byNameNote[language]}</p>
      {parts.map(({ id, title, part }) => (
        <div key={id} className="names">
          <h3 id={id}>{title}</h3>
          <ul>
            {part.map(({ name, id: target }) => (
              <li key={`${name} ${target}`}>
                <a href={`${target}.html`} lang={isChinese(name) ? HTML_LANGUAGES.zh : HTML_LANGUAGES.en}>
                  {name}
                </a>
                {isNumber(name) && ` ${target}`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
