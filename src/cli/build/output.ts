import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Bilingual, Language } from "../../kpi/texts";
import { BUILD_FAULTS } from "../../locale/cli-build";
import { WRITE_REASONS } from "../../locale/cli";
import { callerFolder } from "../files";
import { UnusableInput } from "../unusable-input";

interface Output {
  readonly out: string;
  readonly overwrite?: boolean;
  readonly lang: Language;
}

const writeReasons: Readonly<Record<string, Bilingual>> = WRITE_REASONS;

/**
 * Where the file goes; what would be refused at the end is refused before the work begins. A file that is there may have
 * been filled in since it was made: it is replaced only by who says so.
 */
export function outputPath({ out, overwrite, lang: language }: Output): string {
  if (!/[^\\/]\.xlsx$/i.test(out)) throw new UnusableInput(BUILD_FAULTS.notXlsx, language, { found: out });
  const path = resolve(callerFolder(), out);
  const folder = dirname(path);
  if (!isFolder(folder)) throw new UnusableInput(BUILD_FAULTS.noFolder, language, { folder });
  if (isFolder(path)) throw new UnusableInput(BUILD_FAULTS.outIsFolder, language, { file: out });
  if (overwrite !== true && existsSync(path))
    throw new UnusableInput(BUILD_FAULTS.outExists, language, { file: out });
  return path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whole or not at all: written beside the file under another name, then renamed. */
export function writeOutput(path: string, bytes: Uint8Array, language: Language): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (caught) {
    rmSync(temporary, { force: true });
    const { code = "", message } = caught as NodeJS.ErrnoException;
    const reason = writeReasons[code]?.[language] ?? message;
    throw new UnusableInput(BUILD_FAULTS.unwritable, language, { file: path, reason });
  }
}
