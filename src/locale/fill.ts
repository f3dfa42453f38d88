/** Puts values into the {braces} of a text; {rows|row|rows} becomes the word that fits the number of rows. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(
    /\{(\w+)(?:\|([^|{}]+)\|([^|{}]+))?\}/g,
    (braces, name: string, one?: string, more?: string) => {
      const value = values[name] ?? braces;
      return String(one === undefined ? value : Number(value) === 1 ? one : more);
    },
  );
}
