/** The names of the facts that only templates know, as the source of define.ts declares them. */
export function declaredFacts(source: string): Set<string>;

/** The source of an indicator without them and without descriptions of arguments; every line stays where it is. */
export function calculatedOnly(source: string, facts: ReadonlySet<string>): string;
