import { Button, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ReactElement } from "react";
import { findDataset, type DatasetId } from "../../../columns";
import { RECORDS_TEXTS, WIZARD_FAULTS } from "../../../locale/template-wizard";
import { GALLERY_TEXTS } from "../../../locale/templates-pane";
import { useLanguage, useSay } from "../../frame/language";
import { tableHead, workbookTables, type TableOutline } from "../../workbook-tables";
import { sheetFaultText } from "../fault-text";
import { NoticeBar } from "../notice";
import type { Insertions } from "../use-insertions";
import { isEmpty, pickTable, type FoundTable, type PickedTable } from "./picked-table";

const useStyles = makeStyles({
  none: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

interface Properties {
  /** The tables that were chosen. */
  readonly tables: readonly PickedTable[];
  /** What none of them holds yet. */
  readonly remaining: readonly DatasetId[];
  readonly insertions: Insertions;
  onPicked(table: PickedTable): void;
}

/** A list of the workbook's tables, to choose one from. */
export function TablePicker({ tables, remaining, insertions, onPicked }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [outlines, fault, look] = useOutlines(insertions);
  const [refused, pick, forget] = usePick(tables, onPicked);
  const text = fault ?? refused;
  const offered = outlines?.filter(({ name }) => tables.every(({ title }) => title !== name));
  const again = (
    <Button
      size="small"
      onClick={() => {
        forget();
        look();
      }}
    >
      {say(RECORDS_TEXTS.lookAgain)}
    </Button>
  );
  if (text !== undefined) {
    return (
      <div className={styles.none}>
        <NoticeBar notice={{ intent: "error", text }} />
        {again}
      </div>
    );
  }
  if (offered === undefined) {
    return <Spinner size="tiny" labelPosition="after" label={say(RECORDS_TEXTS.loadingTables)} />;
  }
  if (offered.length === 0) {
    return (
      <div className={styles.none}>
        {tables.length === 0 && <p className={styles.text}>{say(RECORDS_TEXTS.noTables)}</p>}
        {again}
      </div>
    );
  }
  const names = remaining.map((id) => say(findDataset(id).name)).join(say(GALLERY_TEXTS.separator));
  const isFirst = tables.length === 0;
  return (
    <Field
      label={say(isFirst ? RECORDS_TEXTS.chooseTable : RECORDS_TEXTS.addTable)}
      hint={isFirst ? null : say(RECORDS_TEXTS.remaining, { datasets: names })}
    >
      <Select value="" onChange={(_, { value }) => pick(value)}>
        <option value="" disabled>
          {say(RECORDS_TEXTS.choosePlaceholder)}
        </option>
        {offered.map(({ name, rows, columns }) => (
          <option key={name} value={name}>
            {say(RECORDS_TEXTS.tableOption, { name, rows: rows.toLocaleString("en-US"), columns })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Reads the table of a name; why the last one was not read, until it is forgotten. */
function usePick(
  tables: readonly PickedTable[],
  onPicked: (table: PickedTable) => void,
): [refused: string | undefined, pick: (name: string) => void, forget: () => void] {
  const say = useSay();
  const language = useLanguage();
  const [refused, setRefused] = useState<string>();
  const [isReading, setReading] = useState(false);
  const pick = (name: string): void => {
    // One after the other: what was read is added to the tables that are there.
    if (isReading) return;
    setReading(true);
    tableHead(name)
      .then(
        (head) => {
          const found: FoundTable = { title: name, origin: { kind: "table", name }, ...head };
          if (isEmpty(found)) setRefused(say(WIZARD_FAULTS.emptyTable, { title: name }));
          else onPicked(pickTable(found, tables));
        },
        (caught: unknown) => {
          const reason = sheetFaultText(caught, language);
          setRefused(say(RECORDS_TEXTS.tableRefused, { table: name, reason }));
        },
      )
      .finally(() => setReading(false));
  };
  return [refused, pick, () => setRefused(undefined)];
}

/** The tables that are the person's own; those that templates brought along are not offered. */
function useOutlines({
  list,
}: Insertions): [outlines: readonly TableOutline[] | undefined, fault: string | undefined, look: () => void] {
  const language = useLanguage();
  const [outlines, setOutlines] = useState<readonly TableOutline[]>();
  const [fault, setFault] = useState<string>();
  const look = useCallback((): void => {
    setFault(undefined);
    workbookTables().then(setOutlines, (caught: unknown) => setFault(sheetFaultText(caught, language)));
  }, [language]);
  useEffect(look, [look]);
  const ours = new Set(list.flatMap(({ sheets }) => sheets.map(({ id }) => id)));
  return [outlines?.filter(({ sheetId }) => !ours.has(sheetId)), fault, look];
}
