/** What a mutation report calls a change that no test noticed, and the reasons that docs/mutation.md gives. */

export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

export interface Survivor {
  readonly file: string;
  /** The line of code that was changed, without its indentation: it is known again when it moves. */
  readonly code: string;
  readonly change: string;
}

const UNNOTICED: readonly string[] = ["Survived", "NoCoverage"];

export function survivorsOf({ files }: Report): Survivor[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants
      .filter(({ status }) => UNNOTICED.includes(status))
      .map(({ location, mutatorName, replacement = "" }) => ({
        file,
        code: (lines[location.start.line - 1] ?? "").trim(),
        change: `${mutatorName}: ${replacement.replace(/\s+/g, " ")}`,
      }));
  });
}

/**
 * The lines that a document excuses: in its fenced blocks a file stands alone on its line, the lines of its code below it,
 * indented.
 */
export function excusedLines(markdown: string): ReadonlySet<string> {
  const excused = new Set<string>();
  for (const [, block = ""] of markdown.matchAll(/^```text\n([\s\S]*?)^```$/gm)) {
    let file = "";
    for (const line of block.split("\n")) {
      if (/^\S/.test(line)) file = line.trim();
      else if (line.trim() !== "") excused.add(keyOf(file, line.trim()));
    }
  }
  return excused;
}

function keyOf(file: string, code: string): string {
  return `${file}\n${code}`;
}

/** Those whose line the document does not excuse. */
export function withoutReason(survivors: readonly Survivor[], excused: ReadonlySet<string>): Survivor[] {
  return survivors.filter(({ file, code }) => !excused.has(keyOf(file, code)));
}
