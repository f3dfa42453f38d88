/** Names of facts that calculation does not know: some wherever they stand, some of an indicator alone. */
export interface Facts {
  readonly anywhere: ReadonlySet<string>;
  readonly ofIndicators: ReadonlySet<string>;
}

/** What only templates, the pane and EXPLAIN ask, as the source of define.ts declares it. */
export function declaredFacts(source: string): Facts;

/** The source of an indicator without them and without descriptions of arguments; every line stays where it is. */
export function calculatedOnly(source: string, facts: Facts): string;
