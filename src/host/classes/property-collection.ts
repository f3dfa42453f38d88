import { sameName } from "../checks/sheet-names";
import { defineClass, type HostClass, type HostObject } from "../model/define";
import { readText, refuseArgument } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { Json } from "../spreadsheet";

interface Kind<Owner> {
  readonly collectionName: string;
  readonly itemName: string;
  readonly sessionOf: (owner: Owner) => Session;
  /** Where the properties of this owner are kept: a part of their own, or a record in one. */
  readonly partOf: (owner: Owner) => { readonly part: string; readonly key?: string };
  /** Whether they tell the type of their value; and can be deleted all at once. */
  readonly hasTypes: boolean;
}

interface Item<Owner> {
  readonly owner: Owner;
  readonly key: string;
}

type Values = Readonly<Record<string, Json>>;

const LONGEST_KEY = 255;

function typeOf(value: Json | undefined): string {
  if (typeof value === "number") return "Number";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** The stored values of an owner. */
function valuesOf<Owner>(kind: Kind<Owner>, owner: Owner): Values {
  const { part, key } = kind.partOf(owner);
  const record = kind.sessionOf(owner).store.record(part);
  return key === undefined ? record : ((record[key] ?? {}) as Values);
}

function save<Owner>(kind: Kind<Owner>, owner: Owner, values: Values): void {
  const { part, key } = kind.partOf(owner);
  const { store } = kind.sessionOf(owner);
  if (key !== undefined) return store.put(part, key, values);
  store.clear(part);
  for (const [name, value] of Object.entries(values)) store.put(part, name, value);
}

/** The key as it is stored; keys differ by more than their case. */
function storedKey<Owner>(kind: Kind<Owner>, owner: Owner, key: unknown): string | undefined {
  const text = readText(key);
  return Object.keys(valuesOf(kind, owner)).find((other) => sameName(other, text));
}

function write<Owner>(kind: Kind<Owner>, owner: Owner, key: string, value: unknown): void {
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (!isPlain) return refuseArgument();
  save(kind, owner, { ...valuesOf(kind, owner), [key]: value });
}

function itemClass<Owner>(kind: Kind<Owner>): HostClass<Item<Owner>> {
  return defineClass<Item<Owner>>({
    name: kind.itemName,
    identity: ({ key }) => ({ _Id: key, Key: key }),
    properties: {
      key: { get: ({ key }) => key },
      value: {
        get: ({ owner, key }) => valuesOf(kind, owner)[key] ?? null,
        set: ({ owner, key }, value) => {
          write(kind, owner, key, value);
        },
      },
      ...(kind.hasTypes
        ? { type: { get: ({ owner, key }: Item<Owner>) => typeOf(valuesOf(kind, owner)[key]) } }
        : {}),
    },
    methods: {
      delete({ owner, key }) {
        const others = Object.entries(valuesOf(kind, owner)).filter(([other]) => other !== key);
        save(kind, owner, Object.fromEntries(others));
      },
    },
  });
}

/** Properties of a workbook or sheet that have a key and a value. */
export function createPropertyCollection<Owner>(kind: Kind<Owner>): HostClass<Owner> {
  const ItemClass = itemClass(kind);

  function find(owner: Owner, key: unknown): HostObject | null {
    const found = storedKey(kind, owner, key);
    return found === undefined ? null : ItemClass({ owner, key: found });
  }

  function getItem(owner: Owner, key: unknown): HostObject {
    const item = find(owner, key);
    if (item === null) throw new Refusal("ItemNotFound");
    return item;
  }

  return defineClass<Owner>({
    name: kind.collectionName,
    items: (owner) => Object.keys(valuesOf(kind, owner)).map((key) => ItemClass({ owner, key })),
    item: getItem,
    methods: {
      add(owner, key, value) {
        const text = readText(key, LONGEST_KEY);
        if (text === "") return refuseArgument();
        const known = storedKey(kind, owner, text) ?? text;
        write(kind, owner, known, value);
        return ItemClass({ owner, key: known });
      },
      getItem,
      getItemOrNullObject: find,
      getCount: (owner) => Object.keys(valuesOf(kind, owner)).length,
      ...(kind.hasTypes
        ? {
            deleteAll: (owner: Owner) => {
              save(kind, owner, {});
            },
          }
        : {}),
    },
  });
}
