import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { useWords, useWorkbenchState } from "./context";

const useStyles = makeStyles({
  grid: { position: "relative", flexGrow: 1, minWidth: 0, overflow: "hidden" },
  place: { height: "100%" },
  veil: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Where the grid stands; its content is the workbench's and none of React's. */
export function GridPlace({ place }: { readonly place: HTMLElement }): ReactElement {
  const styles = useStyles();
  const say = useWords();
  const { isOpening } = useWorkbenchState();
  const adopt = useCallback((element: HTMLElement | null) => element?.append(place), [place]);
  return (
    <main className={styles.grid} aria-label={say(PREVIEW_TEXTS.grid)} aria-busy={isOpening}>
      <div ref={adopt} className={styles.place} />
      {isOpening && (
        <div className={styles.veil}>
          <Spinner label={say(PREVIEW_TEXTS.loading)} />
        </div>
      )}
    </main>
  );
}
