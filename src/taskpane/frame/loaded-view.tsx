import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { PANE_TEXTS } from "../../locale/pane";
import { useSay } from "./language";

const useStyles = makeStyles({
  waiting: {
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

interface Properties {
  /** Brings the view's code along; may fail where there is no network. */
  load(): Promise<ReactElement>;
}

/** A view that is loaded when it is first looked at: the pane is shown before. */
export function LoadedView({ load }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [view, setView] = useState<ReactElement>();
  const [attempt, setAttempt] = useState({ number: 1, hasFailed: false });
  useEffect(() => {
    load().then(setView, () => setAttempt((last) => ({ ...last, hasFailed: true })));
    // Once for each attempt: the view is the same whenever it comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [attempt.number]);
  if (view !== undefined) return view;
  return (
    <div className={styles.waiting}>
      {attempt.hasFailed ? (
        <>
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{say(PANE_TEXTS.notLoaded)}</MessageBarBody>
          </MessageBar>
          <Button onClick={() => setAttempt(({ number }) => ({ number: number + 1, hasFailed: false }))}>
            {say(PANE_TEXTS.again)}
          </Button>
        </>
      ) : (
        <Spinner size="tiny" labelPosition="after" label={say(PANE_TEXTS.loading)} />
      )}
    </div>
  );
}
