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

const useStyles = makeStyles({ button: { justifySelf: "start" }, dependents: { display: "block" } });

type Phase =
  | { readonly kind: "idle" | "looking" | "removing" }
  /** What of the person's own would show #REF! afterwards. */
  | { readonly kind: "asking"; readonly dependents: readonly string[] }
  | { readonly kind: "failed"; readonly text: string };

/** So many of them are named; of all there is the number. */
const NAMED = 5;

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
  const fail = (caught: unknown): void =>
    setPhase({
      kind: "failed",
      text: say(GALLERY_TEXTS.removeFailed, { reason: sheetFaultText(caught, language) }),
    });
  const ask = (): void => {
    setPhase({ kind: "looking" });
    loadWriter()
      .then((writer) => writer.dependentsOf(inserted.id))
      .then((dependents) => setPhase({ kind: "asking", dependents }), fail);
  };
  const remove = (): void => {
    setPhase({ kind: "removing" });
    loadWriter()
      .then((writer) => writer.removeInserted(inserted.id))
      .then(() => onRemoved(sheets.length), fail);
  };
  if (phase.kind === "asking") {
    return (
      <RemoveQuestion
        name={name}
        inserted={inserted}
        dependents={phase.dependents}
        onRemove={remove}
        onKeep={() => setPhase({ kind: "idle" })}
      />
    );
  }
  return (
    <>
      {phase.kind === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{phase.text}</MessageBarBody>
        </MessageBar>
      )}
      {phase.kind === "removing" || phase.kind === "looking" ? (
        <Spinner size="tiny" labelPosition="after" label={say(GALLERY_TEXTS[phase.kind])} />
      ) : (
        <Button className={styles.button} size="small" aria-label={name} onClick={ask}>
          {label}
        </Button>
      )}
    </>
  );
}

interface QuestionProperties {
  readonly name: string;
  readonly inserted: Inserted;
  readonly dependents: readonly string[];
  onRemove(): void;
  onKeep(): void;
}

/** What goes, and what of the person's own suffers from it. */
function RemoveQuestion({
  name,
  inserted: { sheets },
  dependents,
  onRemove,
  onKeep,
}: QuestionProperties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const listed = (names: readonly string[]): string => names.join(say(GALLERY_TEXTS.separator));
  return (
    <MessageBar intent="warning" layout="multiline" role="alertdialog" aria-label={name}>
      <MessageBarBody>
        {say(GALLERY_TEXTS.confirmRemove, {
          sheets: listed(sheets.map((sheet) => sheet.name)),
          count: sheets.length,
        })}
        {dependents.length > 0 && (
          <strong className={styles.dependents}>
            {say(GALLERY_TEXTS.dependents, {
              cells: listed(dependents.slice(0, NAMED)),
              count: dependents.length,
            })}
          </strong>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRemove}>
          {say(GALLERY_TEXTS.confirm)}
        </Button>
        <Button size="small" autoFocus onClick={onKeep}>
          {say(GALLERY_TEXTS.keep)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
