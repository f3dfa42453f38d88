import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { RECORDS_TEXTS } from "../../../locale/template-wizard";
import { outlookOf } from "../../../templates/outlook";
import { useSay } from "../../frame/language";
import type { PickedTable } from "./picked-table";
import { shortfallText } from "./shortfall-text";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  line: { display: "block" },
});

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
          {shortfalls.length > 0 && (
            <ul className={styles.list}>
              {shortfalls.map((shortfall) => (
                <li key={shortfall.kpis[0]?.id}>{shortfallText(shortfall, say)}</li>
              ))}
            </ul>
          )}
          <span className={styles.line}>
            {say(shortfalls.length === 0 ? RECORDS_TEXTS.all : rest, { count })}
          </span>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
