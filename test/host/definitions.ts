import "../../src/host";
import { definedClasses } from "../../src/host/model/define";

/** What a class says of itself, whatever its state. */
export interface AnyDefinition {
  readonly name: string;
  readonly properties?: Readonly<Record<string, { readonly get?: unknown; readonly set?: unknown }>>;
  readonly navigation?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, unknown>>;
}

/** Services of office.js itself, which have no class among Excel's. */
const SERVICES = new Set([
  "CustomFunctions",
  "AddinInternalService",
  "AppRuntimeService",
  "AppRuntimePersistenceService",
  "RibbonButton",
  "RibbonTab",
  "DynamicRibbon",
]);

/** The classes of the host that have a class of the same name in the client. */
export const DEFINITIONS: readonly AnyDefinition[] = (
  definedClasses() as unknown as readonly AnyDefinition[]
).filter(({ name }) => !SERVICES.has(name));
