import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { PANE_WIDTHS, paneWidth } from "../preferences";
import { useWords } from "./context";

const STEP = 16;

const useStyles = makeStyles({
  splitter: {
    flex: "0 0 6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
    ":focus-visible": {
      backgroundColor: tokens.colorBrandStroke1,
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
    "@media (forced-colors: active)": { backgroundColor: "ButtonText" },
  },
});

interface Properties {
  readonly width: number;
  change(width: number): void;
}

/** Moves the border between grid and pane, by mouse, finger or arrow keys. */
export function Splitter({ width, change }: Properties): ReactElement {
  const styles = useStyles();
  const say = useWords();
  const byKey = (event: KeyboardEvent): void => {
    const wanted = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_WIDTHS.most,
      End: PANE_WIDTHS.least,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    change(paneWidth(wanted));
  };
  const move = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>): void => {
    if (currentTarget.hasPointerCapture(pointerId)) change(paneWidth(window.innerWidth - clientX));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say(PREVIEW_TEXTS.resize)}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      className={styles.splitter}
      onKeyDown={byKey}
      // Captured, the pointer is followed over the pane's frame, too.
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={move}
    />
  );
}
