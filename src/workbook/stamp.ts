import type { Stamp } from "./plan";

/** The custom property of the document that holds the stamp, as JSON. */
export const STAMP_PROPERTY = "AFTERSALES";

/** The stamp in a text; undefined where it is not one. */
export function readStamp(text: string): Stamp | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isStamp(found) ? found : undefined;
}

function isStamp(found: unknown): found is Stamp {
  if (typeof found !== "object" || found === null) return false;
  const { template, version, language, profile, source } = found as Record<keyof Stamp, unknown>;
  return (
    [template, version, source].every((text) => typeof text === "string") &&
    (language === "zh" || language === "en") &&
    (profile === "add-in" || profile === "portable")
  );
}
