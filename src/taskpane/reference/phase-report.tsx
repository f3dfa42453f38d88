import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BUILDER_TEXTS } from "../../locale/reference";
import { useLanguage, useSay } from "../frame/language";
import { officeFaultText } from "../office-faults";
import type { Builder } from "./builder";
import { ResultReport } from "./result-report";
import type { BuilderControl } from "./use-builder";

const useStyles = makeStyles({ report: { ":not(:empty)": { marginBottom: tokens.spacingVerticalS } } });

interface Properties {
  readonly builder: Builder;
  readonly control: BuilderControl;
  /** The address of the target. */
  readonly cell: string;
}

/** How far the formula has come, for eyes and for screen readers. */
export function PhaseReport(properties: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" className={styles.report}>
      <Report {...properties} />
    </div>
  );
}

function Report({ builder, control, cell }: Properties): ReactElement | null {
  const language = useLanguage();
  const say = useSay();
  const { phase } = builder;
  switch (phase.kind) {
    case "editing":
    case "incomplete":
      return null;
    case "working":
      return <Spinner size="tiny" labelPosition="after" label={say(BUILDER_TEXTS.working, { cell })} />;
    case "occupied":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(BUILDER_TEXTS.occupied, { cell, found: phase.found })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={control.overwrite}>
              {say(BUILDER_TEXTS.overwrite)}
            </Button>
            <Button size="small" autoFocus onClick={control.cancel}>
              {say(BUILDER_TEXTS.cancel)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{officeFaultText(phase.fault, language)}</MessageBarBody>
        </MessageBar>
      );
    case "written":
      return <ResultReport definition={builder.definition} cell={cell} result={phase.result} />;
  }
}
