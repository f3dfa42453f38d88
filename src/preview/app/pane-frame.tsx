import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { useWords, useWorkbenchState } from "./context";

const PANE_PAGE = "pane.html";

const useStyles = makeStyles({
  // As wide as it was drawn, but not wider than a phone.
  frame: { flexShrink: 0, maxWidth: "calc(100% - 6px)", border: "none", height: "100%" },
  hidden: { display: "none" },
});

interface Properties {
  readonly width: number;
  readonly isShown: boolean;
}

/** The add-in's pane. It is there even when it is not shown: the grid's functions live in it. */
export function PaneFrame({ width, isShown }: Properties): ReactElement | null {
  const styles = useStyles();
  const say = useWords();
  const { host } = useWorkbenchState();
  if (host === 0) return null;
  return (
    <iframe
      // Another host wants another pane.
      key={host}
      data-host={host}
      src={PANE_PAGE}
      title={say(PREVIEW_TEXTS.pane)}
      style={{ width }}
      className={isShown ? styles.frame : styles.hidden}
    />
  );
}

/** The window of the pane that belongs to a host. */
export function paneOf(host: number): Window | null | undefined {
  return document.querySelector<HTMLIFrameElement>(`iframe[data-host="${host}"]`)?.contentWindow;
}
