import type { Store } from "./store";

const PART = "ids";
const LAST = "last";

/** An id that nothing in this workbook has had before, nor before it was saved and opened again. */
export function freshId(store: Store): string {
  const last = store.get(PART, LAST);
  const number = typeof last === "number" ? last + 1 : 1;
  store.put(PART, LAST, number);
  return `{${String(number)}}`;
}
