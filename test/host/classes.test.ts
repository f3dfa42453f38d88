import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { OFFICE_FOLDER } from "../support/office-window";
import { NOT_IN_THIS_HOST } from "./not-in-this-host";
import { DEFINITIONS } from "./definitions";

/** The members that the client of the package has, read from its readable version. */
interface ClientClass {
  readonly scalars: Map<string, boolean>;
  readonly navigation: Set<string>;
  readonly methods: Set<string>;
}

let source = "";
beforeAll(() => {
  source = readFileSync(join(OFFICE_FOLDER, "excel-win32-16.01.debug.js"), "utf8");
});
afterAll(() => {
  source = "";
});

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function words(list: string | undefined): string[] {
  return (list ?? "")
    .replaceAll('"', "")
    .split(", ")
    .filter((word) => word !== "");
}

function clientClass(name: string): ClientClass {
  const start = source.indexOf(`    var ${name} = (function (_super) {`);
  const text = source.slice(start, source.indexOf("\n    }(OfficeExtension.", start));
  const names = words(/_scalarPropertyOriginalNames"[\s\S]*?return \[(.*?)\]/.exec(text)?.[1]);
  const writable = words(/_scalarPropertyUpdateable"[\s\S]*?return \[(.*?)\]/.exec(text)?.[1]);
  const found = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, member = ""]) => lower(member));
  return {
    scalars: new Map(names.map((member, index) => [lower(member), writable[index] === "true"])),
    navigation: new Set(found(/_createPropertyObject\(Excel\.\w+, this, "(\w+)"/g)),
    methods: new Set(
      found(
        /(?:_createMethodObject\(Excel\.\w+, this|_createAndInstantiateMethodObject\(Excel\.\w+, this|_invokeMethod\(this|_invokeRetrieveMethod\(this), "(\w+)"/g,
      ),
    ),
  };
}

/** What the client keeps for itself: references, and names that it makes of others. */
const CLIENT_ONLY = new Set(["_ReferenceId", "_referenceId", "_Id", "_id"]);

describe.each(DEFINITIONS.map((definition) => [definition.name, definition] as const))(
  "Excel.%s",
  (name, definition) => {
    test("has no member that Excel's class does not have", () => {
      const client = clientClass(name);
      const extra = [
        ...Object.keys(definition.properties ?? {}).filter(
          (member) => !client.scalars.has(member) && member !== "gridlines",
        ),
        ...Object.keys(definition.navigation ?? {}).filter((member) => !client.navigation.has(lower(member))),
        ...Object.keys(definition.methods ?? {}).filter(
          (member) => !client.methods.has(member) && member !== "getItem",
        ),
      ];
      expect(extra).toEqual([]);
    });

    test("has its writable properties writable and the others not", () => {
      const client = clientClass(name);
      const wrong = Object.entries(definition.properties ?? {})
        .filter(([member]) => client.scalars.has(member))
        .filter(([member, property]) => {
          // showGridlines is set under another name.
          const isWritable = property.set !== undefined;
          return isWritable !== client.scalars.get(member);
        })
        .map(([member]) => member);
      expect(wrong).toEqual([]);
    });

    test("lacks the members that are listed, and no others", () => {
      const client = clientClass(name);
      const own = new Set([
        ...Object.keys(definition.properties ?? {}),
        ...Object.keys(definition.navigation ?? {}),
        ...Object.keys(definition.methods ?? {}),
      ]);
      const lacking = [...client.scalars.keys(), ...client.navigation, ...client.methods].filter(
        (member) => !own.has(member) && !own.has(lower(member)) && !CLIENT_ONLY.has(member),
      );
      expect([...new Set(lacking)].sort()).toEqual([...(NOT_IN_THIS_HOST[name] ?? [])].sort());
    });
  },
);
