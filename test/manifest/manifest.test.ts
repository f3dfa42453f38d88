import { beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ManifestInfo } from "office-addin-manifest";
import { NAMESPACE } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { LANGUAGES } from "../../src/kpi/texts";
import { xmlElements, type XmlElement } from "../support/xml";
import { sequenceOf } from "./sequences";

const ROOT = join(__dirname, "../..");
const FILE = join(ROOT, "manifest.xml");
const BASE = "https://localhost:3000/";

/** What the build puts at these addresses; the files in assets/ are there as they are. */
const BUILT = [
  "help/zh/index.html",
  "help/en/index.html",
  "taskpane.html",
  "functions.js",
  "functions.zh-CN.json",
  "functions.en-US.json",
];

/** Excel cuts or refuses what is longer. */
const LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const LONGEST_ID = 32;
const LONGEST_NAME = 125;
const LONGEST_DESCRIPTION = 250;

const elements = xmlElements(readFileSync(FILE, "utf8"));
const named = (name: string): XmlElement[] => elements.filter((element) => element.name === name);
const isResource = ({ name, parents }: XmlElement): boolean =>
  parents.includes("Resources") && ["Image", "Url", "String"].includes(name);
const resources = elements.filter(isResource);

/** The English text or address that stands directly below an element. */
function overrideOf(element: XmlElement): string | undefined {
  const next = elements[elements.indexOf(element) + 1];
  const belongs = next?.name === "Override" && next.attributes["Locale"] === "en-US";
  return belongs ? next.attributes["Value"] : undefined;
}

/** Every address of the manifest, those of all languages. */
function addresses(): string[] {
  const values = elements.flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]]);
  return values.filter((value): value is string => /^\w+:\/\//.test(value ?? ""));
}

/** Width and height of a PNG file, from its header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest as Microsoft's tool reads it", () => {
  let info: ManifestInfo;
  beforeAll(() => {
    // A process of its own: the package has ES modules that jest does not load.
    const read = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])`;
    const print = `.then((info) => process.stdout.write(JSON.stringify(info)))`;
    const text = execFileSync(process.execPath, ["-e", read + print, FILE], { cwd: ROOT, encoding: "utf8" });
    info = JSON.parse(text) as ManifestInfo;
  });

  test("is a task pane for workbooks with a name, a version and an id of its own", () => {
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultLocale: "zh-CN",
      displayName: "售后 KPI",
      id: expect.stringMatching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    });
  });

  test("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(info.version).toBe(`${version}.0`);
  });
});

/** Children that are not where the schema has them, or not in the schema at all. */
function misplaced(all: readonly XmlElement[]): string[] {
  const found: string[] = [];
  // How far each open element is in its sequence.
  const reached: number[] = [];
  for (const { name, parents } of all) {
    const depth = parents.length;
    if (depth > 0) {
      const place = sequenceOf(parents).indexOf(name);
      if (place < (reached[depth - 1] ?? 0)) found.push([...parents, name].join("/"));
      else reached[depth - 1] = place;
    }
    reached[depth] = 0;
  }
  return found;
}

describe("the elements of the manifest", () => {
  const text = readFileSync(FILE, "utf8");

  test("are those of the schemas, in their order", () => {
    expect(misplaced(elements)).toEqual([]);
  });

  test.each([
    ["an unknown one", "<ProviderName>", "<Provider>x</Provider><ProviderName>", "OfficeApp/Provider"],
    ["one too early", "<Id>", "<Permissions>ReadWriteDocument</Permissions><Id>", "OfficeApp/Id"],
    [
      "runtimes after the form factors",
      "</DesktopFormFactor>",
      "</DesktopFormFactor><Runtimes></Runtimes>",
      "OfficeApp/VersionOverrides/Hosts/Host/Runtimes",
    ],
    [
      "an action before the icon",
      '<Control xsi:type="Button" id="AfterSales.OpenPane">',
      '<Control xsi:type="Button" id="AfterSales.OpenPane"><Action></Action>',
      "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Control/Label",
    ],
  ])("%s would be seen", (_, before, after, path) => {
    expect(text).toContain(before);
    expect(misplaced(xmlElements(text.replace(before, after)))).toContain(path);
  });

  test.each([
    ["an attribute without quotes", "<a b=c></a>"],
    ["a tag without its end", "<a><b</a>"],
    ["an unknown entity", "<a>&nbsp;</a>"],
    ["a bare ampersand", "<a>x & y</a>"],
    ["text outside", "<a></a> x"],
    ["CDATA", "<a><![CDATA[x]]></a>"],
  ])("the reader does not pass over %s", (_, document) => {
    expect(() => xmlElements(document)).toThrow();
  });
});

describe("resources of the manifest", () => {
  test("have ids of at most 32 characters, each once", () => {
    const ids = resources.map(({ attributes }) => attributes["id"] ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === "" || id.length > LONGEST_ID)).toEqual([]);
  });

  test("are all used, and nothing else is", () => {
    const used = new Set(elements.flatMap(({ attributes }) => attributes["resid"] ?? []));
    expect([...used].sort()).toEqual(resources.map(({ attributes }) => attributes["id"]).sort());
  });

  test("have texts within Excel's limits, in both languages", () => {
    for (const element of resources.filter(({ name }) => name === "String")) {
      const limit = LIMITS[element.parents.at(-1) ?? ""] ?? 0;
      const texts = [element.attributes["DefaultValue"], overrideOf(element)];
      if (element.attributes["id"] === "Functions.Namespace") expect(texts).toEqual([NAMESPACE, undefined]);
      else texts.forEach((text) => expect(text?.length).toBeGreaterThan(0));
      texts.forEach((text = "") => expect(text.length).toBeLessThanOrEqual(limit));
    }
  });

  test("name and description come in both languages", () => {
    for (const [name, limit] of [
      ["DisplayName", LONGEST_NAME],
      ["Description", LONGEST_DESCRIPTION],
    ] as const) {
      const [element] = named(name).filter(({ parents }) => parents.length === 1);
      const texts = element && [element.attributes["DefaultValue"], overrideOf(element)];
      texts?.forEach((text) => expect(text?.length).toBeGreaterThan(0));
      texts?.forEach((text = "") => expect(text.length).toBeLessThanOrEqual(limit));
      expect(texts?.[0]).not.toBe(texts?.[1]);
    }
  });
});

describe("addresses of the manifest", () => {
  test("are https and below the one address that the build replaces", () => {
    expect(addresses().length).toBeGreaterThan(0);
    expect(addresses().filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  test("lead to what the build makes", () => {
    const paths = addresses().map((address) => address.slice(BASE.length));
    const others = paths.filter((path) => !path.startsWith("assets/"));
    expect(others.filter((path) => !BUILT.includes(path))).toEqual([]);
  });

  test("of images lead to files of just the size that they are for", () => {
    const images = named("Image").filter(({ attributes }) => "size" in attributes);
    const addressOf = (id: string | undefined): string =>
      resources.find(({ attributes }) => attributes["id"] === id)?.attributes["DefaultValue"] ?? "";
    for (const { attributes } of images) {
      const size = Number(attributes["size"]);
      const file = addressOf(attributes["resid"]).slice(BASE.length);
      expect([file, ...pngSize(join(ROOT, file))]).toEqual([file, size, size]);
    }
  });

  test("offer every size of icon to the group and to its button", () => {
    const sizes = ["16", "20", "24", "32", "40", "48", "64", "80"];
    for (const place of ["Group", "Control"]) {
      const images = named("Image").filter(
        ({ parents }) => parents.at(-1) === "Icon" && parents.at(-2) === place,
      );
      expect(images.map(({ attributes }) => attributes["size"])).toEqual(sizes);
    }
  });

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("give %s an image of %i pixels", (name, size) => {
    const [element] = named(name);
    const path = element?.attributes["DefaultValue"]?.slice(BASE.length) ?? "";
    expect(pngSize(join(ROOT, path))).toEqual([size, size]);
  });
});

describe("the runtime of the manifest", () => {
  const resourceOf = (path: string): string | undefined =>
    elements.find(({ name, parents }) => [...parents, name].join("/").endsWith(path))?.attributes["resid"];

  test("is one for pane and functions, and outlives the pane", () => {
    const [runtime] = named("Runtime");
    expect(runtime?.attributes["lifetime"]).toBe("long");
    const shared = [
      resourceOf("Page/SourceLocation"),
      resourceOf("Action/SourceLocation"),
      resourceOf("DesktopFormFactor/FunctionFile"),
    ];
    expect(new Set([runtime?.attributes["resid"], ...shared])).toEqual(new Set(["Pane.Url"]));
  });

  test("asks for a shared runtime and for errors with messages, and no more: Excel 2021 has both", () => {
    const sets = named("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });

  test("gives each language its own functions.json", () => {
    const metadata = resources.find(({ attributes }) => attributes["id"] === "Functions.Metadata.Url");
    expect(metadata?.attributes["DefaultValue"]).toBe(`${BASE}functions.zh-CN.json`);
    expect(metadata && overrideOf(metadata)).toBe(`${BASE}functions.en-US.json`);
  });
});

describe.each(LANGUAGES)("functions.json in %s", (language) => {
  test("is at most 20 KB as it travels", () => {
    const text = JSON.stringify(functionsMetadata(language, BASE));
    expect(gzipSync(text).length).toBeLessThanOrEqual(20 * 1024);
  });
});
