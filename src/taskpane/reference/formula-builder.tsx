import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { Parameter } from "../../kpi/parameters";
import { BUILDER_TEXTS } from "../../locale/reference";
import { useSay } from "../frame/language";
import { ArgumentField } from "./argument-field";
import { builtFormula, type Builder } from "./builder";
import { FormulaCode } from "./formula-code";
import type { BuilderControl } from "./use-builder";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  more: { justifySelf: "start" },
  formula: {
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The form that the button below the list sends off. */
export const BUILDER_FORM = "formula-builder";

interface Properties {
  readonly builder: Builder;
  readonly control: BuilderControl;
  readonly isConnected: boolean;
}

/** One field per argument, and the formula that comes of them. */
export function FormulaBuilder({ builder, control, isConnected }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [showsOptional, setShowsOptional] = useState(false);
  const entries = Object.entries(builder.definition.parameters);
  const optional = entries.filter(([, parameter]) => parameter.optional);
  const field = ([name, parameter]: readonly [string, Parameter]): ReactElement => (
    <ArgumentField
      key={name}
      name={name}
      parameter={parameter}
      builder={builder}
      control={control}
      isConnected={isConnected}
    />
  );
  return (
    <form
      id={BUILDER_FORM}
      // What is missing is said below the field, in the language of the pane.
      noValidate
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        control.put();
      }}
    >
      <h4 className={styles.heading}>{say(BUILDER_TEXTS.heading)}</h4>
      {entries.filter(([, parameter]) => !parameter.optional).map(field)}
      {optional.length > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          icon={showsOptional ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={showsOptional}
          onClick={() => setShowsOptional(!showsOptional)}
        >
          {say(showsOptional ? BUILDER_TEXTS.fewer : BUILDER_TEXTS.more, { count: optional.length })}
        </Button>
      )}
      {showsOptional && optional.map(field)}
      <figure className={styles.formula} aria-label={say(BUILDER_TEXTS.formula)}>
        <FormulaCode formula={builtFormula(builder)} />
      </figure>
      <p className={styles.note}>{say(BUILDER_TEXTS.writing)}</p>
    </form>
  );
}
