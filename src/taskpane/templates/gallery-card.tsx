import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { GALLERY_TEXTS } from "../../locale/templates-pane";
import type { TemplateCard } from "../../templates/cards";
import { useLanguage, useSay } from "../frame/language";
import { pictureOf } from "./pictures";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "116px 1fr",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Beside the picture the words of a narrow pane would be a column of a few letters.
    "@media (max-width: 360px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  picture: {
    width: "100%",
    aspectRatio: "65 / 38",
    objectFit: "cover",
    objectPosition: "top left",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "#FFFFFF",
  },
  words: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // The button is the name alone, so that it is read as one; its area is the whole card.
  open: {
    padding: 0,
    border: 0,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    outlineStyle: "none",
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusLarge },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  description: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Properties {
  readonly card: TemplateCard;
  readonly children: ReactNode;
  onOpen(): void;
}

/** A template: how it looks, what it is called, and what it is for. */
export function GalleryCard({ card: { id, name, description }, children, onOpen }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const picture = pictureOf(id, useLanguage());
  return (
    <li className={styles.card}>
      {picture === undefined ? (
        <div className={styles.picture} />
      ) : (
        <img className={styles.picture} src={picture} alt={say(GALLERY_TEXTS.picture, { name: say(name) })} />
      )}
      <div className={styles.words}>
        <h3 className={styles.name}>
          <button
            type="button"
            id={`template-${id}`}
            className={styles.open}
            aria-describedby={`about-${id}`}
            onClick={onOpen}
          >
            {say(name)}
          </button>
        </h3>
        <p id={`about-${id}`} className={styles.description}>
          {say(description)}
        </p>
        <div role="status">{children}</div>
      </div>
    </li>
  );
}
