import type { HostObject, Outcome } from "../model/define";
import { Refusal } from "../model/refusal";
import type { Json } from "../spreadsheet";
import { memberName } from "./names";
import { type ArgumentInfo, type ObjectPath, PATH, type RequestBody } from "./types";

/** Where paths start from. */
export interface Origin {
  readonly root: HostObject;
  service(name: string): HostObject;
  reference(id: string): HostObject | undefined;
  /** Called before a member whose answer depends on calculated values. */
  settled(): Promise<void>;
}

function isObjectStandIn(value: Json): value is { readonly _ObjectPathId: number } {
  return typeof value === "object" && value !== null && "_ObjectPathId" in value;
}

/** The objects of a request; each path is walked once, at its first use. */
export class Paths {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly origin: Origin,
  ) {}

  async object(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new Refusal("InvalidObjectPath");
    const object = await this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  /** Arguments with the objects that stand behind proxies. */
  async readArguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const id = ids[index];
      if (typeof id === "number" && id !== 0) values.push(await this.object(id));
      else values.push(await this.readArgument(value, Array.isArray(id) ? (id as number[]) : []));
    }
    return values;
  }

  async readArgument(value: Json, ids: readonly number[] = []): Promise<unknown> {
    if (isObjectStandIn(value)) return this.object(value._ObjectPathId);
    if (Array.isArray(value)) {
      if (ids.length === 0) return value;
      return Promise.all(value.map((item, index) => (ids[index] ? this.object(ids[index]) : item)));
    }
    if (typeof value !== "object" || value === null) return value;
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) result[key] = await this.readArgument(item);
    return result;
  }

  /** Calls a method; a refusal says where it came from. */
  async call(object: HostObject, wireMember: string, args: readonly unknown[]): Promise<Outcome> {
    const name = memberName(wireMember);
    if (object.isComputed(name)) await this.origin.settled();
    return locate(object, name, () => object.call(name, args));
  }

  private async walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.origin.root;
      case PATH.service:
        return this.origin.service(path.Name);
      case PATH.reference:
        return this.origin.reference(path.Name) ?? refuseReference();
      case PATH.nullObject:
        return null;
      default:
        return this.walkFrom(await this.object(path.ParentObjectPathId ?? 0), path);
    }
  }

  private async walkFrom(parent: HostObject | null, path: ObjectPath): Promise<HostObject | null> {
    if (parent === null) return null;
    const name = memberName(path.Name);
    if (path.ObjectPathType === PATH.property) return locate(parent, name, () => parent.navigate(name));
    const args = await this.readArguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return locate(parent, "getItem", () => parent.item(args));
    if (path.ObjectPathType !== PATH.method) throw new Refusal("InvalidObjectPath");
    return asObject(await this.call(parent, path.Name, args), path.Name);
  }
}

function refuseReference(): never {
  throw new Refusal("InvalidReference");
}

function asObject(outcome: Outcome, name: string): HostObject | null {
  if (outcome === null || outcome === undefined) return null;
  if (isHostObject(outcome)) return outcome;
  throw new Error(`${name} should give an object`);
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "navigate" in value;
}

export function locate<Value>(object: HostObject, name: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal) error.location ??= `${object.className}.${name}`;
    throw error;
  }
}
