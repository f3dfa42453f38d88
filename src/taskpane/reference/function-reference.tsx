import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { FUNCTIONS } from "../../functions/catalogue";
import { PANE_TEXTS } from "../../locale/pane";
import { useSay } from "../frame/language";
import { FunctionList } from "./function-list";
import { NothingFound } from "./nothing-found";
import { search } from "./search";
import { SearchBar, type Wanted } from "./search-bar";
import { foundSection, sectionOf, sectionsOf, similarSection } from "./sections";
import { similar } from "./similar";
import { TargetBar } from "./target-bar";
import { useActiveCell } from "./use-active-cell";
import { useBuilder } from "./use-builder";

const useStyles = makeStyles({ list: { flexGrow: 1, minHeight: 0, overflowY: "auto" } });

/** Every function, searched and explained, with a builder that puts its formula into a cell. */
export function FunctionReference({ isConnected }: { readonly isConnected: boolean }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState<Wanted>({ query: "", group: undefined });
  const { query, group } = useDeferredValue(wanted);
  const inGroup = FUNCTIONS.filter((definition) => group === undefined || sectionOf(definition) === group);
  const matching = search(inGroup, query);
  // In one group nothing found is an answer, too: the others may have it.
  const isSimilar = matching.length === 0 && group === undefined;
  const found = isSimilar ? similar(FUNCTIONS, query) : matching;
  useLayoutEffect(() => {
    // The best match stands at the top.
    list.current?.scrollTo({ top: 0 });
  }, [query, group]);
  const activeCell = useActiveCell(isConnected);
  const { builder: kept, control, open, close } = useBuilder();
  // What the search hides is kept, but nothing can be done with it unseen.
  const builder = kept && found.includes(kept.definition) ? kept : undefined;
  const searched = isSimilar ? similarSection(found) : foundSection(found);
  const sections = query.trim() === "" ? sectionsOf(found) : [searched];
  const widen = (wider: Wanted): void => {
    setWanted(wider);
    // The button that was pressed is gone.
    box.current?.focus();
  };
  return (
    <>
      <SearchBar wanted={wanted} count={found.length} box={box} onChange={setWanted} />
      <main ref={list} className={styles.list} aria-label={say(PANE_TEXTS.functions)}>
        {found.length === 0 && <NothingFound wanted={{ query, group }} onWiden={widen} />}
        <FunctionList
          sections={sections}
          builder={builder}
          control={control}
          isConnected={isConnected}
          onOpen={(definition) => open(definition, activeCell)}
          onClose={close}
        />
      </main>
      {isConnected && builder !== undefined && (
        <TargetBar builder={builder} control={control} activeCell={activeCell} />
      )}
    </>
  );
}
