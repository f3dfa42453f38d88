import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AddInFunction } from "../../functions/define";
import { REFERENCE_TEXTS } from "../../locale/reference";
import { useSay } from "../frame/language";
import type { Builder } from "./builder";
import { FunctionDetails } from "./function-details";
import { FunctionItem } from "./function-item";
import { sectionsOf } from "./sections";
import type { BuilderControl } from "./use-builder";

const useStyles = makeStyles({
  section: { padding: `0 ${tokens.spacingHorizontalL}` },
  name: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  nothing: {
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
});

interface Properties {
  readonly functions: readonly AddInFunction[];
  readonly query: string;
  readonly builder: Builder | undefined;
  readonly control: BuilderControl;
  readonly isConnected: boolean;
  onOpen(definition: AddInFunction): void;
  onClose(): void;
  onShowAll(): void;
}

/** The functions by group, one of them open at most. */
export function FunctionList(properties: Properties): ReactElement {
  const { functions, query, builder, control, isConnected, onOpen, onClose, onShowAll } = properties;
  const styles = useStyles();
  const say = useSay();
  if (functions.length === 0) {
    return (
      <div className={styles.nothing}>
        <span>{say(REFERENCE_TEXTS.nothing, { query: query.trim() })}</span>
        <Button onClick={onShowAll}>{say(REFERENCE_TEXTS.all)}</Button>
      </div>
    );
  }
  return (
    <>
      {sectionsOf(functions).map((section) => (
        <section key={section.id} className={styles.section} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`} className={styles.name}>
            {say(section.name)}
          </h2>
          {section.functions.map((definition) => {
            const isOpen = builder?.definition === definition;
            return (
              <FunctionItem
                key={definition.id}
                definition={definition}
                section={section.name}
                isOpen={isOpen}
                onToggle={() => (isOpen ? onClose() : onOpen(definition))}
              >
                {isOpen && <FunctionDetails builder={builder} control={control} isConnected={isConnected} />}
              </FunctionItem>
            );
          })}
        </section>
      ))}
    </>
  );
}
