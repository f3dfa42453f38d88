import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Inserted } from "../../../workbook/excel";
import { INSERT_TEXTS } from "../../../locale/template-wizard";
import { GALLERY_TEXTS } from "../../../locale/templates-pane";
import type { TemplateCard } from "../../../templates/cards";
import { useLanguage, useSay } from "../../frame/language";
import { showSheet } from "../../workbook-tables";
import { sheetFaultText } from "../fault-text";
import { RemoveButton } from "../remove-button";
import type { Insertions } from "../use-insertions";
import type { WizardControl } from "./use-wizard";

const useStyles = makeStyles({
  done: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
  },
  sheets: { margin: 0, overflowWrap: "anywhere" },
});

interface Properties {
  readonly card: TemplateCard;
  readonly inserted: Inserted;
  readonly control: WizardControl;
  readonly insertions: Insertions;
  onClose(): void;
}

/** What was inserted, how to get there, and how to take it back. */
export function DoneStep({ card, inserted, control, insertions, onClose }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { sheets, front } = inserted;
  const toFront = (): void => {
    showSheet(front).catch((caught: unknown) =>
      control.tell({
        intent: "error",
        text: say(INSERT_TEXTS.showFailed, { reason: sheetFaultText(caught, language) }),
      }),
    );
  };
  return (
    <div className={styles.done}>
      <h2 ref={heading} id="wizard-heading" tabIndex={-1} className={styles.heading}>
        {say(INSERT_TEXTS.done, { name: say(card.name) })}
      </h2>
      <p className={styles.sheets} role="status">
        {say(INSERT_TEXTS.doneSheets, {
          count: sheets.length,
          sheets: sheets.map(({ name }) => name).join(say(GALLERY_TEXTS.separator)),
        })}
      </p>
      <Button appearance="primary" onClick={toFront}>
        {say(INSERT_TEXTS.toFront)}
      </Button>
      <RemoveButton
        inserted={inserted}
        label={say(INSERT_TEXTS.removeIt)}
        onRemoved={(count) => {
          insertions.tell({ intent: "success", text: say(GALLERY_TEXTS.removed, { count }) });
          insertions.refresh();
          onClose();
        }}
      />
    </div>
  );
}
