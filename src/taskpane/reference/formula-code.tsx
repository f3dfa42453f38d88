import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** A formula, broken between its arguments where there is room for that. */
export function FormulaCode({ formula }: { readonly formula: string }): ReactElement {
  return (
    <code className={useStyles().code}>
      {formula.split(/([(,])/).map((part, index) => (
        <Fragment key={index}>
          {part}
          {/^[(,]$/.test(part) && <wbr />}
        </Fragment>
      ))}
    </code>
  );
}
