import { Command, CommanderError, Option } from "commander";
import { evalCommand, type EvalOptions } from "./eval";
import { functionsCommand } from "./functions";
import { UnusableInput } from "./unusable-input";

const UNUSABLE = 1;

/** The languages a person may ask for, as short names or as locales. */
function language(): Option {
  return new Option("--lang <language>", "language of names and messages")
    .choices(["zh", "en"])
    .default("zh");
}

function program(): Command {
  const aftersales = new Command("aftersales")
    .description("After-sales KPIs on the command line")
    .exitOverride();
  aftersales
    .command("functions")
    .description("list the functions")
    .option("--json", "one JSON array")
    .addOption(language())
    .action((options: { json?: boolean; lang: "zh" | "en" }) => print(functionsCommand(options)));
  aftersales
    .command("eval")
    .argument("[formula]", "a formula as typed into a cell")
    .description("evaluate formulas over CSV tables")
    .option("-f, --formulas <file>", "a file with one formula a line")
    .option("--table <Name=file.csv>", "a table; its columns are Name[Column]", collect, [])
    .option("--json", "one JSON object a line")
    .addOption(language())
    .action(async (formula: string | undefined, options: EvalOptions) =>
      print(await evalCommand(formula, options)),
    );
  return aftersales;
}

function collect(value: string, values: string[]): string[] {
  return [...values, value];
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

async function main(): Promise<void> {
  try {
    await program().parseAsync();
  } catch (caught) {
    // commander has already said what was wrong, or printed the help that was asked for.
    if (caught instanceof CommanderError) process.exitCode = caught.exitCode === 0 ? 0 : UNUSABLE;
    else if (caught instanceof UnusableInput) {
      process.stderr.write(`${caught.message}\n`);
      process.exitCode = UNUSABLE;
    } else throw caught;
  }
}

void main();
