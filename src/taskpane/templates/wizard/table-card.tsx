import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { findColumn, findDataset, recogniseDataset, type DatasetId } from "../../../columns";
import { RECORDS_TEXTS } from "../../../locale/template-wizard";
import { GALLERY_TEXTS } from "../../../locale/templates-pane";
import { importNoticeText } from "../../../locale/imports";
import { useLanguage, useSay, type Say } from "../../frame/language";
import { ColumnList } from "./column-list";
import { gapOf, type PickedTable } from "./picked-table";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  words: { minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  // Its words stay in one piece beside a long name.
  discard: { flexShrink: 0, minWidth: 0 },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Properties {
  readonly table: PickedTable;
  /** What it may hold: what no other table holds. */
  readonly datasets: readonly DatasetId[];
  onDataset(id: DatasetId | undefined): void;
  onChange(table: PickedTable): void;
  onDiscard(): void;
}

/** A table that was chosen: what it holds, and which of its columns are what. */
export function TableCard({ table, datasets, onDataset, onChange, onDiscard }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { title, rows, headers, dataset } = table;
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.title}>{title}</h3>
          <span className={styles.size}>
            {say(RECORDS_TEXTS.size, { rows: rows.toLocaleString("en-US"), columns: headers.length })}
          </span>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={say(RECORDS_TEXTS.discardTable, { title })}
          className={styles.discard}
          onClick={onDiscard}
        >
          {say(RECORDS_TEXTS.discard)}
        </Button>
      </div>
      <HeaderNotices origin={table.origin} />
      <GapBar table={table} datasets={datasets} />
      <Field size="small" label={say(RECORDS_TEXTS.dataset, { title })}>
        <Select
          size="small"
          value={dataset ?? ""}
          onChange={(_, { value }) => onDataset(datasets.find((id) => id === value))}
        >
          {dataset === undefined && <option value="">{say(RECORDS_TEXTS.noDataset)}</option>}
          {datasets.map((id) => (
            <option key={id} value={id}>
              {say(findDataset(id).name)}
            </option>
          ))}
        </Select>
      </Field>
      {dataset !== undefined && <ColumnList table={table} dataset={dataset} onChange={onChange} />}
    </section>
  );
}

/** What was skipped above the header of a file, and which columns were given names. */
function HeaderNotices({ origin }: Pick<PickedTable, "origin">): ReactElement | null {
  const language = useLanguage();
  if (origin.kind !== "file" || origin.notices.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>
        {origin.notices.map((notice) => importNoticeText(notice, language)).join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What is still missing before the table can be used, and the two ways out. */
function GapBar({ table, datasets }: Pick<Properties, "table" | "datasets">): ReactElement | null {
  const say = useSay();
  const gap = gapOf(table);
  if (gap === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {gap === "dates" ? datesText(table, say) : unknownText(table, datasets, say)}
      </MessageBarBody>
    </MessageBar>
  );
}

function datesText({ dataset }: PickedTable, say: Say): string {
  const column = dataset && findColumn(findDataset(dataset).dateColumn);
  return say(RECORDS_TEXTS.noDates, { column: column ? say(column.name) : "" });
}

/** It looks like none that is known, or like one that is there already. */
function unknownText({ headers }: PickedTable, datasets: readonly DatasetId[], say: Say): string {
  const nameOf = (id: DatasetId): string => say(findDataset(id).name);
  const known = recogniseDataset(headers);
  if (known !== undefined && !datasets.includes(known))
    return say(RECORDS_TEXTS.taken, { dataset: nameOf(known) });
  return say(RECORDS_TEXTS.unknown, { datasets: datasets.map(nameOf).join(say(GALLERY_TEXTS.separator)) });
}
