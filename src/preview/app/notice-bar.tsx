import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { useWords, useWorkbench, useWorkbenchState } from "./context";

/** What there is to say: what was opened, what went wrong. It stays until it is dismissed or something newer comes. */
export function NoticeBar(): ReactElement | null {
  const say = useWords();
  const workbench = useWorkbench();
  const { notice } = useWorkbenchState();
  if (notice === undefined) return null;
  return (
    <MessageBar intent={notice.intent} layout="multiline" politeness="assertive">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say(PREVIEW_TEXTS.dismiss)}
            onClick={() => workbench.notify(undefined)}
          />
        }
      />
    </MessageBar>
  );
}
