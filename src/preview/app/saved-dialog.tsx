import {
  Body1,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { fill } from "../../locale/fill";
import { PREVIEW_TEXTS } from "../../locale/preview";
import type { Entry } from "../storage/shelf";
import { useLanguage, useWords, useWorkbench, useWorkbenchState } from "./context";
import { useEntries } from "./use-entries";
import { useTask } from "./use-task";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "50vh", overflowY: "auto" },
  entry: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  when: { color: tokens.colorNeutralForeground3 },
});

/** The kept workbooks: to open, and to delete. */
export function SavedDialog({ close }: { close(): void }): ReactElement {
  const styles = useStyles();
  const say = useWords();
  const { entries, refresh } = useEntries();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(PREVIEW_TEXTS.savedTitle)}</DialogTitle>
          <DialogContent>
            {entries.length === 0 && <Body1>{say(PREVIEW_TEXTS.savedNone)}</Body1>}
            <ul className={styles.list}>
              {entries.map((entry) => (
                <SavedEntry key={entry.id} entry={entry} close={close} refresh={refresh} />
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{say(PREVIEW_TEXTS.close)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface EntryProperties {
  readonly entry: Entry;
  close(): void;
  refresh(): Promise<void>;
}

function SavedEntry({ entry, close, refresh }: EntryProperties): ReactElement {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const workbench = useWorkbench();
  const run = useTask();
  const { id } = useWorkbenchState();
  const [isAsking, setAsking] = useState(false);
  const { name, savedAt } = entry;
  const remove = async (): Promise<void> => {
    await workbench.remove(entry.id);
    await refresh();
  };
  return (
    <li className={styles.entry}>
      <span className={styles.about}>
        <Body1>{isAsking ? fill(say(PREVIEW_TEXTS.removeSure), { name }) : name}</Body1>
        <Caption1 className={styles.when}>{timeText(savedAt, language)}</Caption1>
      </span>
      {entry.id === id && <Caption1>{say(PREVIEW_TEXTS.current)}</Caption1>}
      {entry.id !== id && isAsking && (
        <>
          <Button onClick={() => setAsking(false)}>{say(PREVIEW_TEXTS.cancel)}</Button>
          <Button appearance="primary" onClick={() => run(remove)}>
            {say(PREVIEW_TEXTS.remove)}
          </Button>
        </>
      )}
      {entry.id !== id && !isAsking && (
        <>
          <Button
            aria-label={fill(say(PREVIEW_TEXTS.openNamed), { name })}
            onClick={() => {
              close();
              run(() => workbench.openKept(entry.id));
            }}
          >
            {say(PREVIEW_TEXTS.open)}
          </Button>
          <Button aria-label={fill(say(PREVIEW_TEXTS.removeNamed), { name })} onClick={() => setAsking(true)}>
            {say(PREVIEW_TEXTS.remove)}
          </Button>
        </>
      )}
    </li>
  );
}

function timeText(milliseconds: number, language: "zh" | "en"): string {
  const locale = language === "zh" ? "zh-CN" : "en-GB";
  return new Date(milliseconds).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
}
