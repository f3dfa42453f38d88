import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { INSERTION_STEPS, INSERT_TEXTS, WIZARD_TEXTS } from "../../../locale/template-wizard";
import { useSay } from "../../frame/language";
import type { Stage } from "./state";
import type { WizardControl } from "./use-wizard";

const useStyles = makeStyles({
  footer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: { ":not(:empty)": { marginBottom: tokens.spacingVerticalS } },
  step: { display: "block", marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly stage: Exclude<Stage, { kind: "inserted" }>;
  readonly control: WizardControl;
  readonly isConnected: boolean;
}

/** Where it goes on: one thing to do, at the lower right, and the way back beside it. */
export function WizardFooter({ stage, control, isConnected }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const isFirst = stage.kind === "choosing" && stage.step === 1;
  const isBusy = stage.kind === "preparing" || stage.kind === "inserting";
  return (
    <footer className={styles.footer}>
      <div role="status" className={styles.status}>
        {stage.kind === "preparing" && (
          <Spinner size="tiny" labelPosition="after" label={say(INSERT_TEXTS.reading)} />
        )}
        {stage.kind === "inserting" && <Progress {...stage} />}
      </div>
      <div className={styles.buttons}>
        {stage.kind === "inserting" ? (
          <Button disabled={stage.isCancelling} onClick={control.cancel}>
            {say(WIZARD_TEXTS.cancel)}
          </Button>
        ) : (
          !isFirst && <Button onClick={control.back}>{say(WIZARD_TEXTS.previous)}</Button>
        )}
        <Button
          appearance="primary"
          disabledFocusable={isBusy || (stage.kind === "ready" && !isConnected)}
          onClick={control.forward}
        >
          {say(step3(stage) ? WIZARD_TEXTS.insert : WIZARD_TEXTS.next)}
        </Button>
      </div>
    </footer>
  );
}

function step3({ kind }: Stage): boolean {
  return kind === "ready" || kind === "inserting";
}

type Inserting = Extract<Stage, { kind: "inserting" }>;

/** How far the insertion is, as words and as a bar; each piece of a step is not read out. */
function Progress({ progress, isCancelling }: Inserting): ReactElement {
  const styles = useStyles();
  const say = useSay();
  // A step of one piece says nothing of how far it is.
  const isMeasured = progress !== undefined && progress.total > 1 && !isCancelling;
  const step = say(INSERTION_STEPS[progress?.step ?? "check"]);
  const text = isCancelling ? say(INSERT_TEXTS.cancelling) : say(INSERT_TEXTS.inserting, { step });
  return (
    <>
      <span className={styles.step}>{text}</span>
      <ProgressBar
        aria-label={text}
        thickness="large"
        {...(isMeasured && { value: progress.done, max: progress.total })}
      />
    </>
  );
}
