import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/**
 * Microsoft's unmodified office.js in a context of its own, without a browser: a page of forty lines that serves the
 * scripts which office.js asks for from the npm package. `external` and `bridge` are where it looks for its host.
 */

const FOLDER = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const ADDRESS = "https://add-in.invalid/office/";

/** What office.js finds of its host. */
export interface ClientHost {
  readonly external: object;
  readonly bridge: object;
}

/** The globals that office.js leaves behind. */
export interface OfficeClient {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

const compiled = new Map<string, vm.Script>();

function script(name: string): vm.Script {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const file = join(FOLDER, name);
  const fresh = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(name, fresh);
  return fresh;
}

/** Loads the client and waits until it has found its host. */
export async function loadOfficeClient({ external, bridge }: ClientHost): Promise<OfficeClient> {
  const page = createPage((source) => {
    script(source).runInContext(context);
  });
  const context = vm.createContext(
    Object.assign(page, {
      external,
      _richApiNativeBridge: bridge,
      window: page,
      self: page,
      top: page,
      parent: page,
    }),
  );
  script("office.js").runInContext(context);
  const client = context as unknown as OfficeClient;
  await client.Office.onReady();
  return client;
}

interface Tag {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

function createPage(run: (source: string) => void): Record<string, unknown> {
  const append = (tag: Tag): Tag => {
    const source = (tag.src ?? "").replace(ADDRESS, "");
    setImmediate(() => {
      if (!existsSync(join(FOLDER, source))) return tag.onerror?.();
      run(source);
      tag.onload?.();
    });
    return tag;
  };
  const element = (name: string): object => ({
    tagName: name.toUpperCase(),
    style: {},
    setAttribute(this: Record<string, unknown>, key: string, value: unknown) {
      this[key] = value;
    },
    getAttribute(this: Record<string, unknown>, key: string) {
      return this[key];
    },
    appendChild: append,
  });
  const head = { appendChild: append, insertBefore: append };
  const officeTag = Object.assign(element("script"), { src: `${ADDRESS}office.js` });
  return {
    console: { log() {}, info() {}, warn() {}, error() {} },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    setImmediate,
    performance,
    URL,
    fetch: () => Promise.reject(new Error("There is no network here.")),
    navigator: { userAgent: "node", language: "en-US" },
    location: new URL(ADDRESS),
    history: {},
    name: "",
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    addEventListener() {},
    removeEventListener() {},
    postMessage() {},
    document: {
      readyState: "complete",
      cookie: "",
      currentScript: officeTag,
      documentElement: {},
      head,
      body: head,
      createElement: element,
      getElementsByTagName: (name: string) =>
        name === "script" ? [officeTag] : name === "head" ? [head] : [],
      querySelector: () => null,
      querySelectorAll: () => [],
      addEventListener() {},
    },
  };
}

function createStorage(): object {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
    key: (index: number) => [...values.keys()][index] ?? null,
    clear: () => values.clear(),
    get length() {
      return values.size;
    },
  };
}
