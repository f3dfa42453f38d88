import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState, type ReactElement } from "react";
import { FUNCTIONS } from "../../functions/catalogue";
import { PANE_TEXTS } from "../../locale/pane";
import { REFERENCE_TEXTS } from "../../locale/reference";
import { useSay } from "../frame/language";
import { FunctionList } from "./function-list";
import { search } from "./search";
import { TargetBar } from "./target-bar";
import { useActiveCell } from "./use-active-cell";
import { useBuilder } from "./use-builder";

const useStyles = makeStyles({
  search: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  box: { width: "100%", maxWidth: "100%" },
  found: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    marginTop: tokens.spacingVerticalXS,
  },
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

/** Every function, searched and explained, with a builder that puts its formula into a cell. */
export function FunctionReference({ isConnected }: { readonly isConnected: boolean }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [query, setQuery] = useState("");
  const found = search(FUNCTIONS, useDeferredValue(query));
  const activeCell = useActiveCell(isConnected);
  const { builder: kept, control, open, close } = useBuilder();
  // What the search hides is kept, but nothing can be done with it unseen.
  const builder = kept && found.includes(kept.definition) ? kept : undefined;
  const count = found.length === 1 ? REFERENCE_TEXTS.foundOne : REFERENCE_TEXTS.found;
  return (
    <>
      <search className={styles.search}>
        <SearchBox
          className={styles.box}
          aria-label={say(REFERENCE_TEXTS.search)}
          placeholder={say(REFERENCE_TEXTS.search)}
          dismiss={{ "aria-label": say(REFERENCE_TEXTS.clear) }}
          value={query}
          onChange={(_, data) => setQuery(data.value)}
        />
        <div role="status" className={styles.found}>
          {say(count, { count: found.length })}
        </div>
      </search>
      <main className={styles.list} aria-label={say(PANE_TEXTS.functions)}>
        <FunctionList
          functions={found}
          query={query}
          builder={builder}
          control={control}
          isConnected={isConnected}
          onOpen={(definition) => open(definition, activeCell)}
          onClose={close}
          onShowAll={() => setQuery("")}
        />
      </main>
      {isConnected && builder !== undefined && (
        <TargetBar builder={builder} control={control} activeCell={activeCell} />
      )}
    </>
  );
}
