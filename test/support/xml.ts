/** An element of an XML document: its name without prefix, its attributes, its parents' names and its text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(\w*);?/g, (all, name: string) => {
    const character = all.endsWith(";") ? ENTITIES[name] : undefined;
    if (character === undefined) throw new Error(`${all} is no entity`);
    return character;
  });

/**
 * The elements of a document in its order; enough for a manifest, which has no CDATA and no mixed content.
 * @throws where an element is not closed by its own end tag, and at anything that it cannot read.
 */
export function xmlElements(document: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const body = document.replace(/<\?.*?\?>|<!--.*?-->/gs, "");
  for (const [, end, tag = "", rest = "", closed, text] of body.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)|</g,
  )) {
    const name = tag.replace(/^.*:/, "");
    if (text !== undefined) {
      const current = open.at(-1);
      if (current) current.text += decoded(text).trim();
      else if (text.trim() !== "") throw new Error(`"${text.trim()}" is in no element`);
    } else if (tag === "") {
      throw new Error(`Something after <${elements.at(-1)?.name}> is no tag`);
    } else if (end === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${tag}> closes another element`);
    } else {
      const pairs = [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)];
      const attributes = Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, decoded(value)]));
      const element = { name, attributes, parents: open.map((parent) => parent.name), text: "" };
      elements.push(element);
      if (closed !== "/") open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return elements;
}
