import { createGrid, GridFunctionError } from "../../src/grid";

// Run by formulas.test.ts in a process of its own.
async function main(): Promise<void> {
  const grid = await createGrid({
    functions: [
      { name: "X.ECHO", minimumArguments: 0, maximumArguments: 9, call: (args) => JSON.stringify(args) },
      {
        name: "X.FAIL",
        minimumArguments: 0,
        maximumArguments: 0,
        call: () => {
          throw new GridFunctionError("#N/A", "why");
        },
      },
    ],
    tables: [{ name: "Tab", columns: ["a"], rows: [["00123"]] }],
  });
  const results = await grid.evaluate(['=X.ECHO(tab[A],"2025-08")', "=X.FAIL()"]);
  grid.dispose();
  process.stdout.write(JSON.stringify(results));
}

void main();
