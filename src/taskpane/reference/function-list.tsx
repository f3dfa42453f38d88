import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AddInFunction } from "../../functions/define";
import { useSay } from "../frame/language";
import type { Builder } from "./builder";
import { FunctionDetails } from "./function-details";
import { FunctionItem } from "./function-item";
import type { Section } from "./sections";
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
});

interface Properties {
  readonly sections: readonly Section[];
  readonly builder: Builder | undefined;
  readonly control: BuilderControl;
  readonly isConnected: boolean;
  onOpen(definition: AddInFunction): void;
  onClose(): void;
}

/** The functions below the names of their sections, one of them open at most. */
export function FunctionList(properties: Properties): ReactElement {
  const { sections, builder, control, isConnected, onOpen, onClose } = properties;
  const styles = useStyles();
  const say = useSay();
  return (
    <>
      {sections
        .filter(({ functions }) => functions.length > 0)
        .map(({ id, name, functions }) => (
          <section key={id} className={styles.section} aria-labelledby={`section-${id}`}>
            <h2 id={`section-${id}`} className={styles.name}>
              {say(name)}
            </h2>
            {functions.map((definition) => {
              const isOpen = builder?.definition === definition;
              return (
                <FunctionItem
                  key={definition.id}
                  definition={definition}
                  isOpen={isOpen}
                  onToggle={() => (isOpen ? onClose() : onOpen(definition))}
                >
                  {isOpen && (
                    <FunctionDetails builder={builder} control={control} isConnected={isConnected} />
                  )}
                </FunctionItem>
              );
            })}
          </section>
        ))}
    </>
  );
}
