import {
  type BaseValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
  ValueNodeFactory,
} from "@univerjs/engine-formula";
import { engineArray, errorValue, isErrorCode } from "./values";

type ValueNode = ReturnType<ValueNodeFactory["create"]>;

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** The engine's lexer has already made one quote of two in some places: the last one before a separator is the end. */
const ITEM =
  /\s*(?:"((?:[^"]|"(?!\s*(?:[,;]|$)))*)"|([+-]?[\d.]+(?:e[+-]?\d+)?)|(true|false)|(#[^,;\s]+))\s*([,;]|$)/iy;

/**
 * Reads numbers and array constants itself: to functions that take text as it is the engine hands the number 1.10 as
 * the text "1.10", and in array constants it makes numbers of texts, 45870 of {"2025-08"}.
 */
export class LiteralFactory extends ValueNodeFactory {
  override create(token: string): ValueNode {
    const node = super.create(token);
    const text = token.trim();
    if (NUMBER.test(text)) {
      node.execute = () => node.setValue(NumberValueObject.create(Number(text)));
    } else if (text.startsWith("{") && text.endsWith("}")) {
      readArrayWhenRun(node, text.slice(1, -1));
    }
    return node;
  }
}

/** Not before: functions such as SORT change the array they are given, and a node may run many times. */
function readArrayWhenRun(node: ValueNode, inner: string): void {
  const original = node.execute.bind(node);
  node.execute = () => {
    const rows = readArray(inner);
    if (rows === null) original();
    else node.setValue(engineArray(rows));
  };
}

/** null when it is no array constant as Excel knows them. */
function readArray(inner: string): BaseValueObject[][] | null {
  const items = new RegExp(ITEM);
  const rows: BaseValueObject[][] = [[]];
  let separator = ",";
  while (separator !== "") {
    const match = items.exec(inner);
    const value = match === null ? null : readItem(match);
    if (match === null || value === null) return null;
    rows.at(-1)?.push(value);
    separator = match[5] ?? "";
    if (separator === ";") rows.push([]);
  }
  return rows.every((row) => row.length === rows[0]?.length) ? rows : null;
}

function readItem([, text, number, logical, error]: RegExpExecArray): BaseValueObject | null {
  if (text !== undefined) return StringValueObject.create(text.replaceAll('""', '"'));
  if (logical !== undefined) return BooleanValueObject.create(/true/i.test(logical));
  if (number !== undefined)
    return Number.isNaN(Number(number)) ? null : NumberValueObject.create(Number(number));
  const code = error?.toUpperCase() ?? "";
  return isErrorCode(code) ? errorValue(code) : null;
}
