import type { Stamp } from "./plan";

/** The custom property of the document that holds the stamp, as JSON. */
export const STAMP_PROPERTY = "AFTERSALES";

/**
 * The stamp among the custom properties of a document. A file has one; in an open workbook each insertion has its own,
 * "AFTERSALES.5f3c09ab", of which the first counts.
 */
export function stampIn(properties: Readonly<Record<string, unknown>>): Stamp | undefined {
  const keys = Object.keys(properties).filter(
    (key) => key === STAMP_PROPERTY || key.startsWith(`${STAMP_PROPERTY}.`),
  );
  const stamps = keys.sort().map((key) => readStamp(String(properties[key])));
  return stamps.find((stamp) => stamp !== undefined);
}

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
