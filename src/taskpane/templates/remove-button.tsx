import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Inserted } from "../../workbook/excel";
import { GALLERY_TEXTS } from "../../locale/templates-pane";
import { useLanguage, useSay } from "../frame/language";
import { sheetFaultText } from "./fault-text";
import { loadWriter } from "./writer";

const useStyles = makeStyles({ button: { justifySelf: "start" } });

type Phase =
  { readonly kind: "idle" | "asking" | "removing" } | { readonly kind: "failed"; readonly text: string };

interface Properties {
  readonly inserted: Inserted;
  /** What stands on the button, and what it is called where that is not enough. */
  readonly label: string;
  readonly name?: string;
  onRemoved(count: number): void;
}

/** Removes what was inserted, after a question. */
export function RemoveButton({ inserted, label, name = label, onRemoved }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const [phase, setPhase] = useState<Phase>({ kind: "idle" });
  const { sheets } = inserted;
  const remove = (): void => {
    setPhase({ kind: "removing" });
    loadWriter()
      .then((writer) => writer.removeInserted(inserted.id))
      .then(
        () => onRemoved(sheets.length),
        (caught: unknown) =>
          setPhase({
            kind: "failed",
            text: say(GALLERY_TEXTS.removeFailed, { reason: sheetFaultText(caught, language) }),
          }),
      );
  };
  if (phase.kind === "asking") {
    const names = sheets.map((sheet) => sheet.name).join(say(GALLERY_TEXTS.separator));
    return (
      <MessageBar intent="warning" layout="multiline" role="alertdialog" aria-label={name}>
        <MessageBarBody>
          {say(GALLERY_TEXTS.confirmRemove, { sheets: names, count: sheets.length })}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={remove}>
            {say(GALLERY_TEXTS.confirm)}
          </Button>
          <Button size="small" autoFocus onClick={() => setPhase({ kind: "idle" })}>
            {say(GALLERY_TEXTS.keep)}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <>
      {phase.kind === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{phase.text}</MessageBarBody>
        </MessageBar>
      )}
      {phase.kind === "removing" ? (
        <Spinner size="tiny" labelPosition="after" label={say(GALLERY_TEXTS.removing)} />
      ) : (
        <Button
          className={styles.button}
          size="small"
          aria-label={name}
          onClick={() => setPhase({ kind: "asking" })}
        >
          {label}
        </Button>
      )}
    </>
  );
}
