import { test } from "@jest/globals";
import { writeTitle, type Evidence } from "./titles";

export type { Aspect, Evidence } from "./titles";

/** A test that stands in docs/coverage.json: its title carries what it shows. */
export function shows(evidence: Evidence, title: string, body: () => void | Promise<void>): void {
  test(writeTitle(title, evidence), body);
}
