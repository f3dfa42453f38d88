import { Button, Field, Input, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { TableSelectRange20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import type { Parameter } from "../../kpi/parameters";
import { BUILDER_TEXTS } from "../../locale/reference";
import { exampleArgument } from "../formula/example";
import { useLanguage, useSay } from "../frame/language";
import { shownArgument, type Builder } from "./builder";
import type { BuilderControl } from "./use-builder";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
  text: { minWidth: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface Properties {
  readonly name: string;
  readonly parameter: Parameter;
  readonly builder: Builder;
  readonly control: BuilderControl;
  readonly isConnected: boolean;
}

/** One argument: its name, what it is, and a field to type it or to take it from the selection. */
export function ArgumentField({ name, parameter, builder, control, isConnected }: Properties): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { phase } = builder;
  const isMissing = phase.kind === "incomplete" && phase.missing === name;
  useEffect(() => {
    if (isMissing) input.current?.focus();
  }, [isMissing]);
  const argument = say(parameter.name);
  const example = exampleArgument(builder.definition, name, language);
  return (
    <Field
      size="small"
      label={argument}
      required={!parameter.optional}
      hint={say(parameter.description)}
      {...(isMissing && { validationMessage: say(BUILDER_TEXTS.required, { argument }) })}
    >
      <Input
        className={styles.input}
        input={{ ref: input, className: styles.text }}
        value={shownArgument(builder, name)}
        placeholder={example && say(BUILDER_TEXTS.example, { example })}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => control.type(name, data.value)}
        {...(isConnected && {
          contentAfter: <PickButton argument={argument} onPick={() => control.pick(name)} />,
        })}
      />
    </Field>
  );
}

interface PickProperties {
  readonly argument: string;
  onPick(): void;
}

/** Fills the field in with what is selected in the sheet. */
function PickButton({ argument, onPick }: PickProperties): ReactElement {
  const say = useSay();
  return (
    <Tooltip content={say(BUILDER_TEXTS.pickShort)} relationship="description">
      <Button
        size="small"
        appearance="transparent"
        icon={<TableSelectRange20Regular />}
        aria-label={say(BUILDER_TEXTS.pick, { argument })}
        onClick={onPick}
      />
    </Tooltip>
  );
}
