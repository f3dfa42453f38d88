import type { Json, Parts } from "../spreadsheet";

/** Records kept in the workbook's parts, one part for each kind of thing ("settings", "protection" …). */
export class Store {
  constructor(private readonly parts: Parts) {}

  record(part: string): Readonly<Record<string, Json>> {
    const content = this.parts.read(part);
    return typeof content === "object" && content !== null && !Array.isArray(content)
      ? (content as Record<string, Json>)
      : {};
  }

  get(part: string, key: string): Json | undefined {
    const record = this.record(part);
    return Object.hasOwn(record, key) ? record[key] : undefined;
  }

  put(part: string, key: string, value: Json): void {
    this.parts.write(part, { ...this.record(part), [key]: value });
  }

  remove(part: string, key: string): void {
    this.parts.write(
      part,
      Object.fromEntries(Object.entries(this.record(part)).filter(([other]) => other !== key)),
    );
  }

  clear(part: string): void {
    this.parts.delete(part);
  }
}
