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
import { useEffect, useRef, useState, type ReactElement } from "react";
import { flushSync } from "react-dom";
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
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  when: { color: tokens.colorNeutralForeground3 },
});

/** The kept workbooks: to open, and to delete. */
export function SavedDialog({ close }: { close(): void }): ReactElement {
  const styles = useStyles();
  const say = useWords();
  const { entries, refresh } = useEntries();
  const list = useRef<HTMLUListElement>(null);
  const actions = useRef<HTMLSpanElement>(null);
  const removedFrom = useRef<number>();
  useEffect(() => {
    if (removedFrom.current === undefined) return;
    // The button that had the focus is gone: on to the entry that has taken its place.
    const places = [...(list.current?.children ?? [])].slice(removedFrom.current);
    removedFrom.current = undefined;
    const buttons = [...places, actions.current].map((place) => place?.querySelector("button"));
    buttons.find((button) => button)?.focus();
  }, [entries]);
  const removed = (entry: Entry): Promise<void> => {
    removedFrom.current = entries.indexOf(entry);
    return refresh();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(PREVIEW_TEXTS.savedTitle)}</DialogTitle>
          <DialogContent>
            {entries.length === 0 && <Body1>{say(PREVIEW_TEXTS.savedNone)}</Body1>}
            <ul ref={list} className={styles.list}>
              {entries.map((entry) => (
                <SavedEntry key={entry.id} entry={entry} close={close} removed={removed} />
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <span ref={actions}>
              <Button onClick={close}>{say(PREVIEW_TEXTS.close)}</Button>
            </span>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface EntryProperties {
  readonly entry: Entry;
  close(): void;
  removed(entry: Entry): Promise<void>;
}

function SavedEntry({ entry, close, removed }: EntryProperties): ReactElement {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const workbench = useWorkbench();
  const run = useTask();
  const { id } = useWorkbenchState();
  const [isAsking, setAsking] = useState(false);
  const buttons = useRef<HTMLSpanElement>(null);
  const { name, savedAt } = entry;
  const ask = (isAsked: boolean): void => {
    // The button that is pressed goes: the focus is to be on one that is there, before the next key.
    flushSync(() => setAsking(isAsked));
    const shown = buttons.current?.querySelectorAll("button");
    shown?.[isAsked ? 0 : shown.length - 1]?.focus();
  };
  const remove = async (): Promise<void> => {
    await workbench.remove(entry.id);
    // It may still be there: another page has it open.
    setAsking(false);
    await removed(entry);
  };
  const open = (): void => {
    close();
    run(() => workbench.openKept(entry.id));
  };
  return (
    <li className={styles.entry}>
      <span className={styles.about}>
        <Body1>{isAsking ? fill(say(PREVIEW_TEXTS.removeSure), { name }) : name}</Body1>
        <Caption1 className={styles.when}>{timeText(savedAt, language)}</Caption1>
      </span>
      {entry.id === id && <Caption1>{say(PREVIEW_TEXTS.current)}</Caption1>}
      {entry.id !== id && (
        <span ref={buttons} className={styles.buttons}>
          {isAsking ? (
            <RemoveButtons cancel={() => ask(false)} remove={() => run(remove)} />
          ) : (
            <EntryButtons name={name} open={open} remove={() => ask(true)} />
          )}
        </span>
      )}
    </li>
  );
}

function RemoveButtons({ cancel, remove }: { cancel(): void; remove(): void }): ReactElement {
  const say = useWords();
  return (
    <>
      <Button onClick={cancel}>{say(PREVIEW_TEXTS.cancel)}</Button>
      <Button appearance="primary" onClick={remove}>
        {say(PREVIEW_TEXTS.remove)}
      </Button>
    </>
  );
}

interface EntryButtonsProperties {
  readonly name: string;
  open(): void;
  remove(): void;
}

function EntryButtons({ name, open, remove }: EntryButtonsProperties): ReactElement {
  const say = useWords();
  return (
    <>
      <Button aria-label={fill(say(PREVIEW_TEXTS.openNamed), { name })} onClick={open}>
        {say(PREVIEW_TEXTS.open)}
      </Button>
      <Button aria-label={fill(say(PREVIEW_TEXTS.removeNamed), { name })} onClick={remove}>
        {say(PREVIEW_TEXTS.remove)}
      </Button>
    </>
  );
}

function timeText(milliseconds: number, language: "zh" | "en"): string {
  const locale = language === "zh" ? "zh-CN" : "en-GB";
  return new Date(milliseconds).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
}
