import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { savingFailed } from "../workbench/failures";
import { useLanguage, useWorkbenchState } from "./context";

const useStyles = makeStyles({
  state: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** Whether the workbook is saved; a screen reader says it when it changes. */
export function SaveStateText(): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { save } = useWorkbenchState();
  if (save.kind === "failed") {
    return (
      <Caption1 role="alert" className={`${styles.state} ${styles.failed}`}>
        <ErrorCircleRegular />
        {savingFailed(save.cause, language)}
      </Caption1>
    );
  }
  return (
    <Caption1 role="status" className={styles.state}>
      {save.kind === "saved" && <CheckmarkCircleRegular />}
      {(save.kind === "saved" ? PREVIEW_TEXTS.stateSaved : PREVIEW_TEXTS.stateSaving)[language]}
    </Caption1>
  );
}
