import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Builder } from "./builder";
import { FormulaBuilder } from "./formula-builder";
import { FunctionHelp } from "./function-help";
import type { BuilderControl } from "./use-builder";

const useStyles = makeStyles({
  details: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
  },
});

interface Properties {
  readonly builder: Builder;
  readonly control: BuilderControl;
  readonly isConnected: boolean;
}

/** An open function: its arguments to fill in, and its definition. */
export function FunctionDetails({ builder, control, isConnected }: Properties): ReactElement {
  return (
    <div className={useStyles().details}>
      <FormulaBuilder
        key={builder.definition.id}
        builder={builder}
        control={control}
        isConnected={isConnected}
      />
      <FunctionHelp definition={builder.definition} />
    </div>
  );
}
