import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import type { AddInFunction } from "../../functions/define";
import { REFERENCE_TEXTS, SECTION_NAMES } from "../../locale/reference";
import { signatureText } from "../formula/formula-text";
import { useLanguage, useSay } from "../frame/language";
import { sectionOf } from "./sections";
import { referenceText } from "./standing";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    position: "relative",
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  titles: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    paddingRight: "24px",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // The button is the name alone, so that it is read as one; its area is the whole summary.
  toggle: {
    padding: 0,
    border: 0,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    outlineStyle: "none",
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusMedium },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { position: "absolute", top: "11px", right: tokens.spacingHorizontalS },
  signature: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    // Readable on the background under the pointer, too.
    color: tokens.colorBrandForeground2,
    overflowWrap: "anywhere",
  },
  description: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  reference: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Properties {
  readonly definition: AddInFunction;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  onToggle(): void;
}

/** One function of the list: what it is at a glance, and what belongs to it when it is open. */
export function FunctionItem({ definition, isOpen, children, onToggle }: Properties): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const say = useSay();
  const { id, kpi } = definition;
  const reference = referenceText(definition);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    // Another function may have closed above, which moves this one away.
    if (isOpen) article.current?.scrollIntoView();
  }, [isOpen]);
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <article ref={article} className={styles.item} aria-labelledby={`name-${id}`}>
      <div className={styles.summary}>
        <div className={styles.titles}>
          <h3 className={styles.heading}>
            <button
              type="button"
              id={`name-${id}`}
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-controls={isOpen ? `details-${id}` : undefined}
              aria-describedby={`description-${id}`}
              onClick={onToggle}
            >
              {say(definition.name)}
            </button>
          </h3>
          <Badge appearance="tint" color="informative">
            {say(SECTION_NAMES[sectionOf(definition)])} {kpi?.number}
          </Badge>
          {kpi?.stars !== undefined && (
            <Badge appearance="tint" color="informative">
              <span role="img" aria-label={say(REFERENCE_TEXTS.stars, { count: kpi.stars })}>
                {"★".repeat(kpi.stars)}
              </span>
            </Badge>
          )}
        </div>
        <div className={styles.signature}>{signatureText(definition, language)}</div>
        <div id={`description-${id}`} className={styles.description}>
          {say(definition.description)}
          {reference !== undefined && (
            <>
              {" "}
              <span className={styles.reference}>{say(REFERENCE_TEXTS.reference, { reference })}</span>
            </>
          )}
        </div>
        <Chevron className={styles.chevron} aria-hidden />
      </div>
      {isOpen && <div id={`details-${id}`}>{children}</div>}
    </article>
  );
}
