import { newId } from "./journal";

const KEY = "AFTERSALES.person";

/** Where the browser keeps nothing, each pane is a person of its own. */
const stranger = newId();

/** The person at this computer, by an id that means nothing elsewhere: enough to know one's own insertions again. */
export function personHere(): string {
  try {
    const known = localStorage.getItem(KEY) ?? stranger;
    localStorage.setItem(KEY, known);
    return known;
  } catch {
    return stranger;
  }
}
