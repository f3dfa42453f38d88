import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AddInFunction } from "../../functions/define";
import type { Bilingual } from "../../kpi/texts";
import { BUILDER_TEXTS, CELL_ERRORS } from "../../locale/reference";
import { useSay } from "../frame/language";
import type { CellContent } from "../workbook-access";
import { standingOf } from "./standing";

const errorTexts: Readonly<Record<string, Bilingual>> = CELL_ERRORS;

const useStyles = makeStyles({
  result: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  met: { color: tokens.colorPaletteGreenForeground1 },
  off: { color: tokens.colorPaletteRedForeground1 },
});

interface Properties {
  readonly definition: AddInFunction;
  readonly cell: string;
  readonly result: CellContent;
}

/** What the cell shows now: the value with its standing, or the error and what it means. */
export function ResultReport({ definition, cell, result }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  if (result.isError) return <ErrorReport cell={cell} error={result.text} />;
  const standing = standingOf(definition, result.value);
  return (
    <div className={styles.result}>
      <span className={styles.label}>{say(BUILDER_TEXTS.written, { cell })}</span>
      <span className={styles.value}>{result.text || say(BUILDER_TEXTS.emptyResult)}</span>
      {standing !== undefined && (
        <span className={standing.isMet ? styles.met : styles.off}>
          {standing.isMet ? "●" : "▼"}{" "}
          {say(BUILDER_TEXTS.standing, { status: say(standing.words), reference: standing.reference })}
        </span>
      )}
    </div>
  );
}

function ErrorReport({ cell, error }: { readonly cell: string; readonly error: string }): ReactElement {
  const say = useSay();
  const meaning = error === "#BUSY!" ? BUILDER_TEXTS.pending : errorTexts[error];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <strong>
          {say(BUILDER_TEXTS.written, { cell })}: {error}
        </strong>{" "}
        {meaning && say(meaning, { cell })}
      </MessageBarBody>
    </MessageBar>
  );
}
