import { Field, Label, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { WIZARD_TEXTS } from "../../../locale/template-wizard";
import type { Template } from "../../../templates/template";
import { useSay } from "../../frame/language";
import type { Insertions } from "../use-insertions";
import { tablesInUse, type Choices, type SourceKind } from "./choices";
import { FilePicker } from "./file-picker";
import { OutlookReport } from "./outlook-report";
import { gapOf, withDataset, type PickedTable } from "./picked-table";
import { TableCard } from "./table-card";
import { TablePicker } from "./table-picker";
import type { WizardControl } from "./use-wizard";

const useStyles = makeStyles({
  step: { display: "grid", gap: tokens.spacingVerticalM },
  label: { display: "grid" },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const SOURCES: readonly {
  kind: SourceKind;
  name: keyof typeof WIZARD_TEXTS;
  hint: keyof typeof WIZARD_TEXTS;
}[] = [
  { kind: "sample", name: "sample", hint: "sampleHint" },
  { kind: "totals", name: "totals", hint: "totalsHint" },
  { kind: "tables", name: "tables", hint: "tablesHint" },
  { kind: "files", name: "files", hint: "filesHint" },
];

interface Properties {
  readonly choices: Choices;
  readonly control: WizardControl;
  readonly template: Template;
  readonly insertions: Insertions;
}

/** Where the figures come from, and what the columns of records are taken for. */
export function SourceStep({ choices, control, template, insertions }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { source } = choices;
  const tables = tablesInUse(choices);
  const setTables = (changed: readonly PickedTable[]): void =>
    control.choose(source === "files" ? { files: changed } : { tables: changed });
  const remaining = template.datasets.filter((id) => tables.every(({ dataset }) => dataset !== id));
  const picker = {
    tables,
    remaining,
    onPicked: (table: PickedTable) => setTables([...tables, table]),
  };
  return (
    <div className={styles.step}>
      <RadioGroup
        aria-labelledby="wizard-heading"
        value={source}
        onChange={(_, { value }) => control.choose({ source: value as SourceKind })}
      >
        {SOURCES.map(({ kind, name, hint }) => (
          <Radio
            key={kind}
            value={kind}
            label={
              <span className={styles.label}>
                {say(WIZARD_TEXTS[name])}
                <span className={styles.hint}>{say(WIZARD_TEXTS[hint])}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {source === "totals" && <StoresField choices={choices} control={control} />}
      {tables.map((table) => (
        <TableCard
          key={table.title}
          table={table}
          datasets={template.datasets.filter((id) => id === table.dataset || remaining.includes(id))}
          onDataset={(id) =>
            setTables(tables.map((each) => (each === table ? withDataset(table, id) : each)))
          }
          onChange={(changed) => setTables(tables.map((each) => (each === table ? changed : each)))}
          onDiscard={() => setTables(tables.filter((each) => each !== table))}
        />
      ))}
      {tables.length > 0 && tables.every((table) => gapOf(table) === undefined) && (
        <OutlookReport tables={tables} />
      )}
      {source === "tables" && remaining.length > 0 && <TablePicker {...picker} insertions={insertions} />}
      {source === "files" && remaining.length > 0 && <FilePicker {...picker} />}
    </div>
  );
}

function StoresField({ choices, control }: Pick<Properties, "choices" | "control">): ReactElement {
  const say = useSay();
  return (
    <Field label={<Label>{say(WIZARD_TEXTS.stores)}</Label>}>
      <Textarea
        rows={3}
        resize="vertical"
        value={choices.stores}
        onChange={(_, { value }) => control.choose({ stores: value })}
      />
    </Field>
  );
}
