import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { useWords, useWorkbench, useWorkbenchState } from "./context";

/** Several files have a line each. */
const useStyles = makeStyles({ text: { whiteSpace: "pre-line" } });

/** What there is to say: what was opened, what went wrong. It stays until it is dismissed or something newer comes. */
export function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const say = useWords();
  const workbench = useWorkbench();
  const { notice } = useWorkbenchState();
  if (notice === undefined) return null;
  const { intent, text, action } = notice;
  return (
    // Only what went wrong interrupts a screen reader.
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say(PREVIEW_TEXTS.dismiss)}
            onClick={() => workbench.notify(undefined)}
          />
        }
      >
        {action && <Button onClick={() => action.run()}>{action.text}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
