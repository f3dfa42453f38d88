import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { GALLERY_TEXTS } from "../../locale/templates-pane";
import { CARDS, type TemplateCard } from "../../templates/cards";
import { useSay } from "../frame/language";
import { GalleryCard } from "./gallery-card";
import { InsertedList } from "./inserted-list";
import { NoticeBar } from "./notice";
import type { Insertions } from "./use-insertions";

const useStyles = makeStyles({
  gallery: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: tokens.spacingHorizontalL },
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    outlineStyle: "none",
  },
  cards: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}`,
    padding: 0,
    listStyleType: "none",
  },
});

interface Properties {
  readonly insertions: Insertions;
  /** The card that is being opened. */
  readonly opening: TemplateCard | undefined;
  /** Whether the person comes back from a template: the keyboard is then put at the top. */
  readonly isReturn: boolean;
  onOpen(card: TemplateCard): void;
}

/** The templates to choose from, and what was inserted before. */
export function Gallery({ insertions, opening, isReturn, onOpen }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReturn) heading.current?.focus();
  }, [isReturn]);
  return (
    <main className={styles.gallery} aria-labelledby="gallery-heading">
      <NoticeBar notice={insertions.notice} onDismiss={() => insertions.tell(undefined)} />
      <h2 ref={heading} id="gallery-heading" tabIndex={-1} className={styles.heading}>
        {say(GALLERY_TEXTS.heading)}
      </h2>
      <ul className={styles.cards}>
        {CARDS.map((card) => (
          <GalleryCard key={card.id} card={card} onOpen={() => onOpen(card)}>
            {opening === card && (
              <Spinner size="tiny" labelPosition="after" label={say(GALLERY_TEXTS.opening)} />
            )}
          </GalleryCard>
        ))}
      </ul>
      {insertions.list.length > 0 && <InsertedList insertions={insertions} />}
    </main>
  );
}
