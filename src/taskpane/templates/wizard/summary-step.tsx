import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findColumn } from "../../../columns";
import { SOURCE_TEXTS } from "../../../locale/series";
import { INSERT_TEXTS } from "../../../locale/template-wizard";
import { GALLERY_TEXTS } from "../../../locale/templates-pane";
import { useSay } from "../../frame/language";
import { summaryOf } from "./summary";
import type { Prepared } from "./prepare";
import type { WizardControl } from "./use-wizard";

const useStyles = makeStyles({
  step: { display: "grid", gap: tokens.spacingVerticalM },
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  words: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { display: "block" },
});

interface Properties {
  readonly prepared: Prepared;
  readonly control: WizardControl;
  readonly isInserting: boolean;
}

/** What would be inserted, before anything is. */
export function SummaryStep({ prepared, control, isInserting }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.step}>
      <dl className={styles.list}>
        {summaryOf(prepared, say).map(({ term, lines }) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term}-words`} className={styles.words}>
            {lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </dd>,
        ])}
      </dl>
      {prepared.stores.length > 1 && (
        <Field label={say(INSERT_TEXTS.store)}>
          <Select
            disabled={isInserting}
            value={prepared.options.store ?? ""}
            onChange={(_, { value }) => control.chooseStore(value === "" ? undefined : value)}
          >
            <option value="">{say(SOURCE_TEXTS.allStores)}</option>
            {prepared.stores.map((store) => (
              <option key={store} value={store}>
                {store}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Unreadable prepared={prepared} />
      <p className={styles.note}>{say(INSERT_TEXTS.namesTaken)}</p>
    </div>
  );
}

/** Cells that could not be read, with the first of them, while they can still be mended. */
function Unreadable({ prepared }: Pick<Properties, "prepared">): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { source } = prepared.options;
  const tables = source.kind === "records" ? source.tables : [];
  const lines = tables.flatMap(({ title, unreadable }) =>
    unreadable.map(({ column, header, count, examples }) =>
      say(INSERT_TEXTS.unreadableColumn, {
        title,
        header: header || say(findColumn(column)?.name ?? { zh: column, en: column }),
        count: count.toLocaleString("en-US"),
        examples: examples
          .map((example) => say(INSERT_TEXTS.example, { ...example }))
          .join(say(GALLERY_TEXTS.separator)),
      }),
    ),
  );
  if (lines.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(INSERT_TEXTS.unreadable)}</MessageBarTitle>
        {lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
