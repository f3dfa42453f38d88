import type { Area } from "../formula";
import { columnLetters } from "../print";

/** The open workbook while a plan is brought into it: sheets are found by their ids in the plan. */
export interface Target {
  readonly workbook: Excel.Workbook;
  sheet(plan: string): Excel.Worksheet;
}

/** Something to be written, with about the bytes it takes in a request. */
export interface Task {
  readonly bytes: number;
  write(target: Target): void;
}

/** About what one object or one property takes in a request; measured on office.js, and rounded up. */
const BYTES_OF_OBJECT = 450;
const BYTES_OF_PROPERTY = 200;
const encoder = new TextEncoder();

/** The bytes of content in a request, which is JSON within JSON. */
export function bytesOf(content: unknown): number {
  return encoder.encode(JSON.stringify(JSON.stringify(content))).length;
}

/** A task of so many objects and properties, and content on top. */
export function task(
  size: { readonly objects: number; readonly properties?: number; readonly content?: unknown },
  write: (target: Target) => void,
): Task {
  const content = size.content === undefined ? 0 : bytesOf(size.content);
  const bytes = size.objects * BYTES_OF_OBJECT + (size.properties ?? 0) * BYTES_OF_PROPERTY + content;
  return { bytes, write };
}

/** "A1:C3" */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${String(row + 1)}`;
  const last = `${columnLetters(column + columns - 1)}${String(row + rows)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${last}`;
}
