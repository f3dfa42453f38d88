import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { WIZARD_TEXTS } from "../../../locale/template-wizard";
import { TEMPLATES } from "../../../templates";
import type { TemplateCard } from "../../../templates/cards";
import { useSay } from "../../frame/language";
import { NoticeBar } from "../notice";
import type { Insertions } from "../use-insertions";
import { ChoicesStep } from "./choices-step";
import { DoneStep } from "./done-step";
import { SourceStep } from "./source-step";
import { stepOf, type Stage } from "./state";
import { SummaryStep } from "./summary-step";
import { useWizard } from "./use-wizard";
import { WizardFooter } from "./wizard-footer";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    // The button has room around its words, which begin where those of the heading do.
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
  },
});

export interface WizardProperties {
  readonly card: TemplateCard;
  readonly insertions: Insertions;
  readonly isConnected: boolean;
  onClose(): void;
}

const HEADINGS = { 1: WIZARD_TEXTS.choices, 2: WIZARD_TEXTS.source, 3: WIZARD_TEXTS.summary } as const;

/** From a card of the gallery to sheets in the workbook, in three steps. */
export function Wizard({ card, insertions, isConnected, onClose }: WizardProperties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const template = TEMPLATES.find(({ id }) => id === card.id);
  if (template === undefined) throw new Error(`The gallery shows a template that is not there: ${card.id}`);
  const [state, control] = useWizard(template, insertions.refresh);
  const { choices, stage, notice } = state;
  const step = stepOf(stage);
  return (
    <>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" disabled={stage.kind === "inserting"} onClick={onClose}>
          {say(WIZARD_TEXTS.back)}
        </Button>
        <span>{`${say(card.name)} · ${say(WIZARD_TEXTS.stepOf, { step })}`}</span>
      </div>
      <main className={styles.main} aria-labelledby="wizard-heading">
        {stage.kind === "inserted" ? null : <StepHeading stage={stage} text={say(HEADINGS[step])} />}
        <NoticeBar notice={notice} />
        {step === 1 && <ChoicesStep choices={choices} control={control} />}
        {step === 2 && (
          <SourceStep choices={choices} control={control} template={template} insertions={insertions} />
        )}
        {(stage.kind === "ready" || stage.kind === "inserting") && (
          <SummaryStep prepared={stage.prepared} control={control} isInserting={stage.kind === "inserting"} />
        )}
        {stage.kind === "inserted" && (
          <DoneStep
            card={card}
            inserted={stage.inserted}
            control={control}
            insertions={insertions}
            onClose={onClose}
          />
        )}
      </main>
      {stage.kind !== "inserted" && (
        <WizardFooter stage={stage} control={control} isConnected={isConnected} />
      )}
    </>
  );
}

interface HeadingProperties {
  readonly stage: Stage;
  readonly text: string;
}

/** The heading of a step takes the keyboard when the step begins. */
function StepHeading({ stage, text }: HeadingProperties): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const step = stepOf(stage);
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <h2 ref={heading} id="wizard-heading" tabIndex={-1} className={styles.heading}>
      {text}
    </h2>
  );
}
