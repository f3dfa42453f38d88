import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { LiveFunction, LiveParameter } from "./types";

/** What the grid says of the functions while somebody types a formula. */
export function functionInfos(functions: readonly LiveFunction[]): IFunctionInfo[] {
  return functions.map(({ name, description, parameters, maximumArguments }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter, index) =>
      parameterInfo(parameter, index === parameters.length - 1 && maximumArguments > parameters.length),
    ),
  }));
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
