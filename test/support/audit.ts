import { expect } from "@jest/globals";

/** The lines of an audit: read, base and numerator first, then the exclusions; notes come last and have "" for their rows. */
export type AuditRows = [what: string, rows: number, first: string][];

/** Every row read is in the base or excluded for one reason; notes count no rows. */
export function expectAddsUp(rows: AuditRows, read: number): void {
  const [, base, , ...excluded] = rows;
  expect(rows[0]?.[1]).toBe(read);
  expect(excluded.reduce((sum, [, count]) => sum + Number(count), base?.[1] ?? 0)).toBe(read);
}
