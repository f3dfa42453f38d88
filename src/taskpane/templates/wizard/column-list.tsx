import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useId, useRef, type ReactElement, type RefObject } from "react";
import type { ColumnDefinition, DatasetId, Match } from "../../../columns";
import { RECORDS_TEXTS } from "../../../locale/template-wizard";
import { useSay } from "../../frame/language";
import { neededColumns } from "../../../templates/outlook";
import { matchOf, standingOf, withColumn, withConfirmed, type PickedTable } from "./picked-table";

const useStyles = makeStyles({
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, 32%) minmax(0, 1fr) 20px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  sign: { textAlign: "center", fontWeight: tokens.fontWeightSemibold },
  certain: { color: tokens.colorPaletteGreenForeground1 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  doubt: { gridColumn: "1 / -1", margin: `${tokens.spacingVerticalXS} 0` },
});

const SIGNS = { certain: "✓", doubtful: "?", missing: "–" } as const;
const NOT_FOUND = "";

interface Properties {
  readonly table: PickedTable;
  readonly dataset: DatasetId;
  onChange(table: PickedTable): void;
}

/** Each column that an indicator needs, and the header it was found under. */
export function ColumnList({ table, dataset, onChange }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list} aria-label={say(RECORDS_TEXTS.columns, { title: table.title })}>
      {neededColumns(dataset).map((column) => (
        <ColumnRow
          key={column.id}
          column={column}
          match={matchOf(table, column)}
          headers={table.headers}
          onChange={(index) => onChange(withColumn(table, column.id, index))}
          onConfirm={(match) => onChange(withConfirmed(table, match))}
        />
      ))}
    </ul>
  );
}

interface RowProperties {
  readonly column: ColumnDefinition;
  readonly match: Match | undefined;
  readonly headers: readonly string[];
  onChange(index: number | undefined): void;
  onConfirm(match: Match): void;
}

function ColumnRow({ column, match, headers, onChange, onConfirm }: RowProperties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const standing = standingOf(match);
  return (
    <li className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {say(column.name)}
      </label>
      <Select
        select={{ ref: select }}
        id={id}
        size="small"
        value={match === undefined ? NOT_FOUND : String(match.index)}
        onChange={(_, { value }) => onChange(value === NOT_FOUND ? undefined : Number(value))}
      >
        <option value={NOT_FOUND}>{say(RECORDS_TEXTS.notFound)}</option>
        {headers.map((header, index) => (
          // Two columns may have the same header.
          <option key={`${index} ${header}`} value={index}>
            {header}
          </option>
        ))}
      </Select>
      <span
        role="img"
        aria-label={say(RECORDS_TEXTS[standing])}
        title={say(RECORDS_TEXTS[standing])}
        className={mergeClasses(styles.sign, styles[standing])}
      >
        {SIGNS[standing]}
      </span>
      {match?.doubt !== undefined && !match.isCertain && (
        <Doubt
          column={column}
          match={match}
          header={headers[match.index] ?? ""}
          select={select}
          onConfirm={() => onConfirm(match)}
        />
      )}
    </li>
  );
}

interface DoubtProperties {
  readonly column: ColumnDefinition;
  readonly match: Match;
  readonly header: string;
  readonly select: RefObject<HTMLSelectElement | null>;
  onConfirm(): void;
}

/** What is doubtful about a column, and the two ways out. */
function Doubt({ column, match, header, select, onConfirm }: DoubtProperties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const doubt = match.doubt === undefined ? "" : say(match.doubt);
  return (
    <MessageBar className={styles.doubt} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{say(RECORDS_TEXTS.doubt, { header, column: say(column.name), doubt })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onConfirm}>
          {say(RECORDS_TEXTS.confirmColumn)}
        </Button>
        <Button size="small" onClick={() => select.current?.focus()}>
          {say(RECORDS_TEXTS.otherColumn)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
