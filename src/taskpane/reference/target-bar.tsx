import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { BUILDER_TEXTS } from "../../locale/reference";
import { addressFrom, addressOf, type Place } from "../formula/references";
import { useSay } from "../frame/language";
import type { Builder } from "./builder";
import { BUILDER_FORM } from "./formula-builder";
import { PhaseReport } from "./phase-report";
import type { BuilderControl } from "./use-builder";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  actions: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  target: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  primary: { marginLeft: "auto" },
});

interface Properties {
  readonly builder: Builder;
  readonly control: BuilderControl;
  readonly activeCell: Place | undefined;
}

/** Where the formula goes, what came of it, and the one button that puts it there. */
export function TargetBar({ builder, control, activeCell }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { target, phase } = builder;
  const primary = useRef<HTMLButtonElement | null>(null);
  const before = useRef(phase.kind);
  useEffect(() => {
    // The question is answered, and the button that had the focus is gone.
    if (before.current === "occupied") primary.current?.focus();
    before.current = phase.kind;
  }, [phase.kind]);
  // A target on a sheet that is not in front must not be mistaken for a cell one sees.
  const cell = target && addressFrom(activeCell, target);
  const isElsewhere = activeCell !== undefined && (!target || addressOf(activeCell) !== addressOf(target));
  return (
    <footer className={styles.bar}>
      <PhaseReport builder={builder} control={control} cell={cell ?? ""} />
      <div className={styles.actions}>
        <span className={styles.target}>
          {say(BUILDER_TEXTS.target)}{" "}
          <strong>{target ? addressOf(target) : say(BUILDER_TEXTS.noTarget)}</strong>
        </span>
        {isElsewhere && (
          <Button size="small" onClick={control.retarget}>
            {say(BUILDER_TEXTS.useCell, { cell: activeCell.cells })}
          </Button>
        )}
        <Button
          // A function, because Fluent cannot tell the type of an object here under exactOptionalPropertyTypes.
          ref={(button: HTMLButtonElement | null) => {
            primary.current = button;
          }}
          appearance="primary"
          className={styles.primary}
          // Keeps the focus where it is while Excel works.
          disabledFocusable={target === undefined || phase.kind === "working" || phase.kind === "occupied"}
          type="submit"
          form={BUILDER_FORM}
        >
          {cell ? say(BUILDER_TEXTS.put, { cell }) : say(BUILDER_TEXTS.putNowhere)}
        </Button>
      </div>
    </footer>
  );
}
