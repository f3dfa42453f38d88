import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findDataset } from "../../../columns";
import { RECORDS_TEXTS } from "../../../locale/template-wizard";
import { GALLERY_TEXTS } from "../../../locale/templates-pane";
import { useSay, type Say } from "../../frame/language";
import { outlookOf, type Lack, type Shortfall } from "../../../templates/outlook";
import type { PickedTable } from "./picked-table";

const useStyles = makeStyles({ line: { display: "block" } });

/** What cannot be computed and why, and what still can. */
export function OutlookReport({ tables }: { readonly tables: readonly PickedTable[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { computed, shortfalls } = outlookOf(tables);
  const count = computed.length;
  const rest = count === 1 ? RECORDS_TEXTS.restOne : RECORDS_TEXTS.rest;
  return (
    <div role="status">
      <MessageBar
        intent={shortfalls.length === 0 ? "success" : "info"}
        layout="multiline"
        politeness="polite"
      >
        <MessageBarBody>
          {shortfalls.map((shortfall) => (
            <span key={shortfall.kpis[0]?.id} className={styles.line}>
              {shortfallText(shortfall, say)}
            </span>
          ))}
          <span className={styles.line}>
            {say(shortfalls.length === 0 ? RECORDS_TEXTS.all : rest, { count })}
          </span>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** 没有投诉表:两周结案率、投诉率请填月度合计。 */
function shortfallText({ lacks, kpis }: Shortfall, say: Say): string {
  const separator = say(GALLERY_TEXTS.separator);
  return say(RECORDS_TEXTS.fillIn, {
    reason: lacks.map((lack) => lackText(lack, say)).join(separator),
    indicators: kpis.map(({ name }) => say(name)).join(separator),
  });
}

function lackText({ dataset, columns }: Lack, say: Say): string {
  const name = say(findDataset(dataset).name);
  if (columns.length === 0) return say(RECORDS_TEXTS.lacksTable, { dataset: name });
  const missing = columns.map((column) => say(column.name)).join(say(GALLERY_TEXTS.separator));
  return say(RECORDS_TEXTS.lacksColumns, { dataset: name, columns: missing });
}
