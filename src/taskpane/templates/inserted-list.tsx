import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Inserted } from "../../workbook/excel";
import { GALLERY_TEXTS } from "../../locale/templates-pane";
import { CARDS } from "../../templates/cards";
import { useSay } from "../frame/language";
import { RemoveButton } from "./remove-button";
import type { Insertions } from "./use-insertions";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  sheets: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What was inserted before, each with a way to take it back. */
export function InsertedList({ insertions }: { readonly insertions: Insertions }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const nameOf = ({ stamp }: Inserted): string => {
    const card = CARDS.find(({ id }) => id === stamp.template);
    return card === undefined ? stamp.template : say(card.name);
  };
  return (
    <section aria-labelledby="inserted-heading">
      <h2 id="inserted-heading" className={styles.heading}>
        {say(GALLERY_TEXTS.inserted)}
      </h2>
      <ul className={styles.list}>
        {insertions.list.map((inserted) => (
          <li key={inserted.id} className={styles.item}>
            <span className={styles.name}>{nameOf(inserted)}</span>
            <span className={styles.sheets}>
              {say(GALLERY_TEXTS.insertedSheets, {
                count: inserted.sheets.length,
                sheets: inserted.sheets.map(({ name }) => name).join(say(GALLERY_TEXTS.separator)),
              })}
            </span>
            <RemoveButton
              inserted={inserted}
              label={say(GALLERY_TEXTS.remove)}
              name={say(GALLERY_TEXTS.removeNamed, { name: `${nameOf(inserted)} · ${inserted.front}` })}
              onRemoved={(count) => {
                insertions.tell({ intent: "success", text: say(GALLERY_TEXTS.removed, { count }) });
                insertions.refresh();
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
