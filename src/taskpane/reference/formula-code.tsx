import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  // Goes to the next line as a whole: "2025-08" would be broken at its hyphen.
  argument: { display: "inline-block" },
});

/** A formula, broken between its arguments; within one only where a line has no room for it. */
export function FormulaCode({ formula }: { readonly formula: string }): ReactElement {
  const styles = useStyles();
  return (
    <code className={styles.code}>
      {formula.match(/[^(,]*[(,]|[^(,]+/g)?.map((part, index) => (
        <span key={index} className={styles.argument}>
          {part}
        </span>
      ))}
    </code>
  );
}
