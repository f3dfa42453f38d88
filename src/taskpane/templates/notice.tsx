import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { GALLERY_TEXTS } from "../../locale/templates-pane";
import { useSay } from "../frame/language";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
  // The region is there before there is something to say: only then is it read out.
  region: { ":not(:empty)": { marginBottom: tokens.spacingVerticalM } },
});

/** Something that was done, or not, for the person to read. */
export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
}

interface Properties {
  readonly notice: Notice | undefined;
  onDismiss?(): void;
}

export function NoticeBar({ notice, onDismiss }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div role={notice?.intent === "error" ? "alert" : "status"} className={styles.region}>
      {notice !== undefined && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody className={styles.text}>{notice.text}</MessageBarBody>
          {onDismiss !== undefined && (
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<Dismiss16Regular />}
                  aria-label={say(GALLERY_TEXTS.dismiss)}
                  onClick={onDismiss}
                />
              }
            />
          )}
        </MessageBar>
      )}
    </div>
  );
}
