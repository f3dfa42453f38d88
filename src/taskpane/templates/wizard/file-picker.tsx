import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement, type ReactNode } from "react";
import { findDataset, type DatasetId } from "../../../columns";
import { RECORD_FAULTS } from "../../../locale/record-faults";
import { RECORDS_TEXTS } from "../../../locale/template-wizard";
import { GALLERY_TEXTS } from "../../../locale/templates-pane";
import { useLanguage, useSay } from "../../frame/language";
import { NoticeBar } from "../notice";
import { isEmpty, pickTable, type PickedTable } from "./picked-table";
import { fileFaultText, readFile } from "./read-file";

const useStyles = makeStyles({
  place: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Properties {
  readonly tables: readonly PickedTable[];
  /** What none of the tables holds yet. */
  readonly remaining: readonly DatasetId[];
  onPicked(table: PickedTable): void;
}

/** A place to drop a CSV file, or to choose one. */
export function FilePicker({ tables, remaining, onPicked }: Properties): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const [reading, setReading] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const open = (file: File): void => {
    // One after the other: what was read is added to the tables that are there.
    if (reading !== undefined) return;
    setReading(file.name);
    setRefused(undefined);
    readFile(file)
      .then(
        (found) => {
          const { title } = found;
          const isThere = tables.some((table) => table.title === title);
          if (isThere) setRefused(say(RECORDS_TEXTS.fileTwice, { file: title }));
          else if (isEmpty(found)) setRefused(say(RECORD_FAULTS.noRecords, { title }));
          else onPicked(pickTable(found, tables));
        },
        (caught: unknown) => {
          const reason = fileFaultText(caught, language);
          setRefused(say(RECORDS_TEXTS.fileRefused, { file: file.name, reason }));
        },
      )
      .finally(() => setReading(undefined));
  };
  const datasets = remaining.map((id) => say(findDataset(id).name)).join(say(GALLERY_TEXTS.separator));
  const label = say(tables.length === 0 ? RECORDS_TEXTS.chooseFile : RECORDS_TEXTS.addFile);
  return (
    <div>
      <NoticeBar notice={refused === undefined ? undefined : { intent: "error", text: refused }} />
      <DropPlace label={label} onFile={open}>
        {tables.length > 0 && <span>{say(RECORDS_TEXTS.remaining, { datasets })}</span>}
        {reading !== undefined && (
          <Spinner
            size="tiny"
            labelPosition="after"
            label={say(RECORDS_TEXTS.readingFile, { file: reading })}
          />
        )}
      </DropPlace>
    </div>
  );
}

interface DropProperties {
  readonly label: string;
  readonly children: ReactNode;
  onFile(file: File): void;
}

function DropPlace({ label, children, onFile }: DropProperties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const open = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        open(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          open(currentTarget.files);
          // The same file may be chosen again after it was mended.
          currentTarget.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <span className={styles.hint}>{say(RECORDS_TEXTS.dropHere)}</span>
      <div role="status" className={styles.hint}>
        {children}
      </div>
    </div>
  );
}
