import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { REFERENCE_TEXTS, SECTION_NAMES } from "../../locale/reference";
import { useSay } from "../frame/language";
import type { Wanted } from "./search-bar";

const useStyles = makeStyles({
  nothing: {
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
});

interface Properties {
  readonly wanted: Wanted;
  onWiden(wanted: Wanted): void;
}

/** That nothing was found, and the way out: the other groups, or else all functions. */
export function NothingFound({ wanted: { query, group }, onWiden }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const asked = query.trim();
  if (group === undefined) {
    return (
      <div className={styles.nothing}>
        <span>{say(REFERENCE_TEXTS.nothing, { query: asked })}</span>
        <Button onClick={() => onWiden({ query: "", group })}>{say(REFERENCE_TEXTS.all)}</Button>
      </div>
    );
  }
  return (
    <div className={styles.nothing}>
      <span>{say(REFERENCE_TEXTS.nothingInGroup, { query: asked, group: say(SECTION_NAMES[group]) })}</span>
      <Button onClick={() => onWiden({ query, group: undefined })}>{say(REFERENCE_TEXTS.inAllGroups)}</Button>
    </div>
  );
}
