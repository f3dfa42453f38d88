import { Command, Option } from "commander";
import type { Bilingual, Language } from "../kpi/texts";
import { HELP_TEXTS } from "../locale/cli";
import { evalCommand, type EvalOptions } from "./eval";
import { functionsCommand } from "./functions";

const LANGUAGES: readonly Language[] = ["zh", "en"];
const DEFAULT_LANGUAGE: Language = "zh";

/** The language asked for, before the command as a whole is read: faults in it are told in that language. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findLastIndex((each) => /^--lang(=|$)/.test(each));
  const given = at === -1 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  return LANGUAGES.find((language) => language === given) ?? DEFAULT_LANGUAGE;
}

const collect = (each: string, all: readonly string[] = []): readonly string[] => [...all, each];

/** The commands. Faults in how they are typed come as CommanderErrors; nothing is written about them here. */
export function createProgram(help: Language, write: (text: string) => void): Command {
  const print = (lines: readonly string[]): void => write(lines.map((line) => `${line}\n`).join(""));
  const say = (text: Bilingual): string => text[help];
  const language = (): Option =>
    new Option("--lang <language>", say(HELP_TEXTS.language)).choices(LANGUAGES).default(DEFAULT_LANGUAGE);
  const program = new Command("aftersales")
    .description(say(HELP_TEXTS.program))
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .exitOverride();
  program
    .command("functions")
    .description(say(HELP_TEXTS.functions))
    .option("--json", say(HELP_TEXTS.functionsJson))
    .addOption(language())
    .action((options: { json?: boolean; lang: Language }) => print(functionsCommand(options)));
  program
    .command("eval")
    .argument("[formula]", say(HELP_TEXTS.formula))
    .description(say(HELP_TEXTS.evaluate))
    .option("-f, --formulas <file>", say(HELP_TEXTS.formulas))
    .option("--table <Name=file.csv>", say(HELP_TEXTS.table), collect)
    .option("--json", say(HELP_TEXTS.evalJson))
    .addOption(language())
    .action(async (formula: string | undefined, options: EvalOptions) =>
      print(await evalCommand(formula, options)),
    );
  return program;
}
