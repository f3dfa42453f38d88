import { strFromU8, unzipSync } from "fflate";

/** The parts of an .xlsx file, by name. */
export type Parts = Readonly<Record<string, string>>;

export function partsOf(file: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function partOf(parts: Parts, path: string): string {
  const part = parts[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}
