import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { findDataset, type DatasetId } from "../../../columns";
import { RECORDS_TEXTS } from "../../../locale/template-wizard";
import { useSay } from "../../frame/language";
import { ColumnList } from "./column-list";
import type { PickedTable } from "./picked-table";

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
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
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
        <div>
          <h3 className={styles.title}>{title}</h3>
          <span className={styles.size}>
            {say(RECORDS_TEXTS.size, { rows: rows.toLocaleString("en-US"), columns: headers.length })}
          </span>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={say(RECORDS_TEXTS.discard, { title })}
          onClick={onDiscard}
        />
      </div>
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
