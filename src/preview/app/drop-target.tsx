import { makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { openFiles } from "../workbench/files";
import { useLanguage, useWords, useWorkbench } from "./context";
import { useTask } from "./use-task";

const useStyles = makeStyles({
  target: { position: "relative" },
  veil: {
    position: "absolute",
    inset: 0,
    zIndex: 2,
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundStaticInverted,
  },
});

interface Properties {
  readonly className: string;
  readonly children: ReactNode;
}

/** Files may be dropped anywhere on the page. */
export function DropTarget({ className, children }: Properties): ReactElement {
  const styles = useStyles();
  const say = useWords();
  const [isOver, setOver] = useFileDrop();
  return (
    <div className={`${className} ${styles.target}`}>
      {children}
      {isOver && (
        // Over the pane's frame, too, which would take the file for itself.
        <div className={styles.veil} onDragLeave={() => setOver(false)}>
          <Subtitle1>{say(PREVIEW_TEXTS.dropHere)}</Subtitle1>
        </div>
      )}
    </div>
  );
}

function useFileDrop(): [isOver: boolean, setOver: (isOver: boolean) => void] {
  const workbench = useWorkbench();
  const language = useLanguage();
  const run = useTask();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent): void => {
      // At once: the list is empty when the event is over.
      const files = [...(event.dataTransfer?.files ?? [])];
      setOver(false);
      if (files.length === 0) return;
      // The browser would leave the page and show the file.
      event.preventDefault();
      event.stopPropagation();
      run(() => openFiles(workbench, files, language));
    };
    // Before the grid, which takes dropped files for pictures.
    window.addEventListener("dragover", over, true);
    window.addEventListener("drop", drop, true);
    return () => {
      window.removeEventListener("dragover", over, true);
      window.removeEventListener("drop", drop, true);
    };
  }, [workbench, language, run]);
  return [isOver, setOver];
}
