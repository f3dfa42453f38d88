import { Command, Option } from "commander";
import type { Bilingual, Language } from "../kpi/texts";
import { HELP_TEXTS } from "../locale/cli";
import { BUILD_HELP } from "../locale/cli-build";
import type { BuildOptions } from "./build";
import { evalCommand, type EvalOptions } from "./eval";
import { functionsCommand } from "./functions";
import { languageOption } from "./language";
import { templatesCommand } from "./templates";

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const collect = (each: string, all: readonly string[] = []): readonly string[] => [...all, each];

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

/** The commands. Faults in how they are typed come as CommanderErrors; nothing is written about them here. */
export function createProgram(help: Language, streams: Streams): Command {
  const say = (text: Bilingual): string => text[help];
  const program = new Command("aftersales")
    .description(say(HELP_TEXTS.program))
    .configureOutput({ writeOut: streams.out, writeErr: () => undefined })
    .exitOverride();
  addTemplates(program, help, streams);
  addBuild(program, help, streams);
  addFunctions(program, help, streams);
  addEval(program, help, streams);
  return program;
}

function addTemplates(program: Command, help: Language, { out }: Streams): void {
  program
    .command("templates")
    .description(BUILD_HELP.templates[help])
    .option("--json", BUILD_HELP.templatesJson[help])
    .addOption(languageOption(HELP_TEXTS.language, help))
    .action((options: { json?: boolean; lang: Language }) => out(lines(templatesCommand(options))));
}

function addBuild(program: Command, help: Language, { out, err }: Streams): void {
  const say = (text: Bilingual): string => text[help];
  program
    .command("build")
    .argument("<template>", say(BUILD_HELP.template))
    .description(say(BUILD_HELP.build))
    .requiredOption("--out <file.xlsx>", say(BUILD_HELP.out))
    .option("--table <table=file.csv>", say(BUILD_HELP.table), collect)
    .option("--map <map.json>", say(BUILD_HELP.map))
    .option("--month <2025-08>", say(BUILD_HELP.month))
    .addOption(
      new Option("--profile <profile>", say(BUILD_HELP.profile))
        .choices(["portable", "add-in"])
        .default("portable"),
    )
    .option("--targets <targets.json>", say(BUILD_HELP.targets))
    .option("--store <name>", say(BUILD_HELP.store))
    .option("--protect", say(BUILD_HELP.protect))
    .option("--empty", say(BUILD_HELP.empty))
    .option("--overwrite", say(BUILD_HELP.overwrite))
    .addOption(languageOption(BUILD_HELP.lang, help))
    .action(async (template: string, options: BuildOptions) => {
      // Templates, grid and writer take a while to load: the other commands do without them.
      const { buildCommand } = await import("./build");
      const { made, notes } = await buildCommand(template, options);
      err(lines(notes));
      out(lines([made]));
    });
}

function addFunctions(program: Command, help: Language, { out }: Streams): void {
  program
    .command("functions")
    .description(HELP_TEXTS.functions[help])
    .option("--json", HELP_TEXTS.functionsJson[help])
    .addOption(languageOption(HELP_TEXTS.language, help))
    .action((options: { json?: boolean; lang: Language }) => out(lines(functionsCommand(options))));
}

function addEval(program: Command, help: Language, { out }: Streams): void {
  const say = (text: Bilingual): string => text[help];
  program
    .command("eval")
    .argument("[formula]", say(HELP_TEXTS.formula))
    .description(say(HELP_TEXTS.evaluate))
    .option("-f, --formulas <file>", say(HELP_TEXTS.formulas))
    .option("--table <Name=file.csv>", say(HELP_TEXTS.table), collect)
    .option("--json", say(HELP_TEXTS.evalJson))
    .addOption(languageOption(HELP_TEXTS.language, help))
    .action(async (formula: string | undefined, options: EvalOptions) =>
      out(lines(await evalCommand(formula, options))),
    );
}
