import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../kpi/texts";
import { HELP_TEXTS } from "../locale/help";

/** A finished page: where it lies from where the add-in is published, and what stands in it. */
export interface HelpPage {
  readonly path: string;
  readonly content: string;
}

export const HTML_LANGUAGES = { zh: "zh-CN", en: "en" } as const;
const OTHER = { zh: "en", en: "zh" } as const;

/** Pages run nothing and load nothing but their style. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

interface PageProperties {
  /** The page's name without its ending; the same in both languages. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly children: ReactNode;
}

/** A whole page around its content: the same head, way to the lists, and other language everywhere. */
export function helpPage(properties: PageProperties): HelpPage {
  const { name, language } = properties;
  return {
    path: `help/${language}/${name}.html`,
    content: `<!doctype html>\n${renderToStaticMarkup(<Page {...properties} />)}\n`,
  };
}

function Page({ name, title, description, language, children }: PageProperties): ReactElement {
  const product = HELP_TEXTS.product[language];
  return (
    <html lang={HTML_LANGUAGES[language]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{`${title} · ${product}`}</title>
        <link rel="icon" href="../../assets/icon-32.png" />
        <link rel="stylesheet" href="../help.css" />
      </head>
      <body>
        <a className="skip" href="#content">
          {HELP_TEXTS.skip[language]}
        </a>
        <SiteHeader name={name} language={language} />
        <main id="content">{children}</main>
      </body>
    </html>
  );
}

function SiteHeader({ name, language }: Pick<PageProperties, "name" | "language">): ReactElement {
  const other = OTHER[language];
  const pages = [
    { page: "index", text: HELP_TEXTS.allFunctions[language] },
    { page: "arguments", text: HELP_TEXTS.argumentsTitle[language] },
    { page: "messages", text: HELP_TEXTS.messagesTitle[language] },
  ];
  return (
    <header className="site">
      <div className="inner">
        <span className="product">{HELP_TEXTS.product[language]}</span>
        <nav aria-label={HELP_TEXTS.pages[language]}>
          {pages.map(({ page, text }) => (
            <a key={page} href={`${page}.html`} {...(page === name && { "aria-current": "page" as const })}>
              {text}
            </a>
          ))}
        </nav>
        <a
          className="language"
          href={`../${other}/${name}.html`}
          lang={HTML_LANGUAGES[other]}
          hrefLang={HTML_LANGUAGES[other]}
        >
          {HELP_TEXTS.otherLanguage[language]}
        </a>
      </div>
    </header>
  );
}

interface SectionProperties {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, which links can lead to. */
export function Section({ id, title, children }: SectionProperties): ReactElement {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A table that scrolls by itself where the page is narrow; reachable by keyboard. */
export function Scrolled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="scrolled" role="region" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
