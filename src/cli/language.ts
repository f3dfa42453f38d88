import { InvalidArgumentError, Option } from "commander";
import type { Bilingual, Language } from "../kpi/texts";

const SPELLINGS: Readonly<Record<string, Language>> = { "zh-cn": "zh", zh: "zh", "en-us": "en", en: "en" };
const OFFERED = "zh-CN, en-US";
const DEFAULT_LANGUAGE: Language = "zh";

/** The language asked for, before the command as a whole is read: faults in it are told in that language. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findLastIndex((each) => /^--lang(=|$)/.test(each));
  const given = at === -1 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  return SPELLINGS[given?.toLowerCase() ?? ""] ?? DEFAULT_LANGUAGE;
}

/** `--lang zh-CN` or `en-US`, or the first two letters of either. */
export function languageOption(text: Bilingual, help: Language): Option {
  return new Option("--lang <zh-CN|en-US>", text[help])
    .default(DEFAULT_LANGUAGE, "zh-CN")
    .argParser(readLanguage);
}

function readLanguage(given: string): Language {
  const language = SPELLINGS[given.toLowerCase()];
  if (language === undefined) throw new InvalidArgumentError(`Allowed choices are ${OFFERED}.`);
  return language;
}
