import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { AddInFunction } from "../../functions/define";
import { CELL_ERRORS, REFERENCE_TEXTS } from "../../locale/reference";
import { exampleFormula } from "../formula/example";
import { useLanguage, useSay } from "../frame/language";
import { explanationOf } from "./explanation";
import { FormulaCode } from "./formula-code";
import { HelpLink } from "./help-link";

const SHOWN_ERRORS = ["#VALUE!", "#N/A", "#DIV/0!"] as const;

const useStyles = makeStyles({
  help: { display: "grid", gap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  topics: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, max-content) 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: "anywhere" },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

/** The definition of a function, an example, and what its errors mean. */
export function FunctionHelp({ definition }: { readonly definition: AddInFunction }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const say = useSay();
  return (
    <div className={styles.help}>
      <h4 className={styles.heading}>{say(REFERENCE_TEXTS.help)}</h4>
      <dl className={styles.topics}>
        <dt className={styles.term}>{say(REFERENCE_TEXTS.example)}</dt>
        <dd className={styles.text}>
          <FormulaCode formula={exampleFormula(definition, language)} />
        </dd>
        {explanationOf(definition, language).map(({ term, text }) => (
          <Fragment key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>{text}</dd>
          </Fragment>
        ))}
      </dl>
      <h4 className={styles.heading}>{say(REFERENCE_TEXTS.errors)}</h4>
      <dl className={styles.topics}>
        {SHOWN_ERRORS.map((error) => (
          <Fragment key={error}>
            <dt className={styles.code}>{error}</dt>
            <dd className={styles.text}>{say(CELL_ERRORS[error])}</dd>
          </Fragment>
        ))}
      </dl>
      <HelpLink definition={definition} />
    </div>
  );
}
