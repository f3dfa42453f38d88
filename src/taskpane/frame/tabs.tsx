import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "flex",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 0,
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    // There a transparent border is drawn, too.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  shown: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  unseen: { display: "none" },
});

/** Where the keys lead from a tab. */
const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export interface View {
  readonly id: string;
  readonly name: string;
  readonly content: ReactNode;
}

interface Properties {
  readonly label: string;
  readonly views: readonly View[];
}

/**
 * Views behind tabs, the first one in front. A view is made when it is first looked at and then kept as it is. Fluent's
 * own list of tabs would make the pane a seventh larger: it brings an engine for moving the focus along.
 */
export function Tabs({ label, views }: Properties): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState(views[0]?.id);
  const [seen, setSeen] = useState([shown]);
  const list = useRef<HTMLDivElement>(null);
  const show = (id: string): void => {
    setShown(id);
    setSeen((before) => [...before, id]);
  };
  const move = (event: KeyboardEvent): void => {
    const next = MOVES[event.key]?.(
      views.findIndex(({ id }) => id === shown),
      views.length,
    );
    const view = next === undefined ? undefined : views[next];
    if (view === undefined) return;
    event.preventDefault();
    show(view.id);
    list.current?.querySelector<HTMLElement>(`#tab-${view.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {views.map(({ id, name }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            tabIndex={id === shown ? 0 : -1}
            aria-selected={id === shown}
            aria-controls={`view-${id}`}
            className={mergeClasses(styles.tab, id === shown && styles.shown)}
            onClick={() => show(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {views.map(({ id, content }) => (
        <div
          key={id}
          id={`view-${id}`}
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          className={mergeClasses(styles.panel, id !== shown && styles.unseen)}
        >
          {seen.includes(id) && content}
        </div>
      ))}
    </>
  );
}
