import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Context, createContext, Script } from "node:vm";
import type { Host } from "../../src/host";

/** The client as the package has it. */
export const OFFICE_FOLDER = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

const BASE = "https://add-in.local/office/";

const compiled = new Map<string, Script>();

function script(file: string): Script {
  let known = compiled.get(file);
  if (known === undefined) {
    known = new Script(readFileSync(join(OFFICE_FOLDER, file), "utf8"), { filename: file });
    compiled.set(file, known);
  }
  return known;
}

interface Element {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
  [property: string]: unknown;
}

function createElement(tag: string): Element {
  const element: Element = { tagName: tag.toUpperCase(), style: {}, appendChild: () => undefined };
  element["setAttribute"] = (name: string, value: unknown) => {
    element[name] = value;
  };
  element["getAttribute"] = (name: string) => element[name];
  return element;
}

function createStorage() {
  const content = new Map<string, string>();
  return {
    getItem: (key: string) => content.get(key) ?? null,
    setItem: (key: string, value: unknown) => content.set(key, String(value)),
    removeItem: (key: string) => content.delete(key),
    key: (index: number) => [...content.keys()][index] ?? null,
    get length() {
      return content.size;
    },
    clear: () => {
      content.clear();
    },
  };
}

/** As much of a document as the client asks for; a script that is put into it runs from the package. */
function createDocument(run: (file: string) => void) {
  function load(element: Element): void {
    const file = (element.src ?? "").replace(BASE, "");
    setImmediate(() => {
      try {
        run(file);
      } catch {
        element.onerror?.();
        return;
      }
      element.onload?.();
    });
  }
  const head = { appendChild: load, insertBefore: load };
  const office: Element = { src: `${BASE}office.js`, getAttribute: (name: string) => office[name] };
  return {
    readyState: "complete",
    currentScript: office,
    cookie: "",
    head,
    body: { appendChild: () => undefined },
    documentElement: {},
    createElement,
    getElementsByTagName: (tag: string) => ({ script: [office], head: [head] })[tag] ?? [],
    addEventListener: () => undefined,
    querySelector: () => null,
    querySelectorAll: () => [],
  };
}

export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions & {
    readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
  };
  readonly OfficeExtension: typeof OfficeExtension;
}

/** A window into which the unmodified office.js was loaded, talking to this host. */
export async function openOfficeWindow(host: Pick<Host, "external" | "bridge">): Promise<OfficeWindow> {
  const context: Context = {
    ...{
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      setImmediate,
      Promise,
      performance,
      URL,
    },
    fetch: () => Promise.reject(new Error("A test asks no network.")),
    document: createDocument((file) => script(file).runInContext(context)),
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    navigator: { userAgent: "node", language: "en-US" },
    location: new URL(`${BASE}index.html`),
    history: {},
    name: "",
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    external: host.external,
    _richApiNativeBridge: host.bridge,
  };
  for (const name of ["window", "self", "top", "parent"]) context[name] = context;
  createContext(context);
  script("office.js").runInContext(context);
  const window = context as unknown as OfficeWindow;
  await window.Office.onReady();
  return window;
}
