import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { LiveFunction, LiveParameter } from "./types";

/** What the grid says of the functions while somebody types a formula. */
export function functionInfos(functions: readonly LiveFunction[]): IFunctionInfo[] {
  return functions.map(({ name, description, parameters, maximumArguments }) => {
    const shown = parameters.filter((parameter) => !repeats(parameter, parameters));
    return {
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: shown.map((parameter, index) =>
        parameterInfo(parameter, index === shown.length - 1 && maximumArguments > shown.length),
      ),
    };
  });
}

/** Of criteria1, criteria2 … the first tells enough. */
function repeats({ name }: LiveParameter, parameters: readonly LiveParameter[]): boolean {
  const [, stem, digits] = /^(.*\D)(\d+)$/.exec(name) ?? [];
  return Number(digits) > 1 && parameters.some((parameter) => parameter.name === `${stem}1`);
}

type ParameterInfo = IFunctionInfo["functionParameter"][number];

function parameterInfo({ name, description, optional }: LiveParameter, isRepeated: boolean): ParameterInfo {
  return {
    name,
    detail: description,
    example: name,
    require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: isRepeated ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
