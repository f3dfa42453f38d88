import type { Json } from "../spreadsheet";
import { Refusal } from "./refusal";

/** What a method gives: an object, a null object, plain data or nothing. */
export type Outcome = HostObject | Json | undefined;

// A method that only does something gives nothing.
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type
export type Method<State> = (state: State, ...args: unknown[]) => Outcome | void;

export interface Property<State> {
  get?(state: State): Json;
  set?(state: State, value: unknown): void;
  /** Whether it can only be read when the grid has finished calculating. */
  readonly computed?: boolean;
}

/**
 * A class of Excel's API as the host has it. Members have the names of the API ("getRange"); what is not in the tables
 * is refused by name.
 */
export interface Definition<State> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  readonly navigation?: Readonly<Record<string, (state: State) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<State>>>;
  /** Methods whose answer depends on calculated values. */
  readonly computedMethods?: readonly string[];
  /** For a collection. */
  readonly items?: (state: State) => readonly HostObject[];
  /** `collection.getItem(key)`. */
  readonly item?: (state: State, ...args: unknown[]) => HostObject;
  /** What the client needs to find the object again: Id, _Id or _ReferenceId. */
  readonly identity?: (state: State) => Readonly<Record<string, Json>>;
}

/** An object of the API, whatever its class. */
export interface HostObject {
  readonly className: string;
  readonly isCollection: boolean;
  scalarNames(): readonly string[];
  hasScalar(name: string): boolean;
  isComputed(name: string): boolean;
  get(name: string): Json;
  set(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): Outcome;
  items(): readonly HostObject[];
  item(args: readonly unknown[]): HostObject;
  identity(): Readonly<Record<string, Json>>;
}

export interface HostClass<State> {
  readonly definition: Definition<State>;
  (state: State): HostObject;
  /** The state of an object of this class, undefined for anything else. */
  of(value: unknown): State | undefined;
}

/** What a table itself has under a name: "constructor" is a member of no class. */
function own<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

class Live<State> implements HostObject {
  constructor(
    readonly definition: Definition<State>,
    readonly state: State,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  get isCollection(): boolean {
    return this.definition.items !== undefined;
  }

  scalarNames(): readonly string[] {
    const properties = this.definition.properties ?? {};
    return Object.keys(properties).filter((name) => properties[name]?.get !== undefined);
  }

  hasScalar(name: string): boolean {
    return own(this.definition.properties, name)?.get !== undefined;
  }

  isComputed(name: string): boolean {
    return (
      own(this.definition.properties, name)?.computed === true ||
      this.definition.computedMethods?.includes(name) === true
    );
  }

  get(name: string): Json {
    return this.member(own(this.definition.properties, name)?.get, name)(this.state);
  }

  set(name: string, value: unknown): void {
    this.member(own(this.definition.properties, name)?.set, name)(this.state, value);
  }

  navigate(name: string): HostObject | null {
    return this.member(own(this.definition.navigation, name), name)(this.state);
  }

  call(name: string, args: readonly unknown[]): Outcome {
    return this.member(own(this.definition.methods, name), name)(this.state, ...args) as Outcome;
  }

  items(): readonly HostObject[] {
    return this.member(this.definition.items, "items")(this.state);
  }

  item(args: readonly unknown[]): HostObject {
    return this.member(this.definition.item, "getItem")(this.state, ...args);
  }

  identity(): Readonly<Record<string, Json>> {
    return this.definition.identity?.(this.state) ?? {};
  }

  private member<Member>(member: Member | undefined, name: string): Member {
    if (member === undefined)
      throw new Refusal("ApiNotFound", `${this.className}.${name} is not part of this host.`);
    return member;
  }
}

/** All classes that were defined, to be compared with those of the client. */
const definitions: Definition<never>[] = [];

export function definedClasses(): readonly Definition<never>[] {
  return definitions;
}

export function defineClass<State>(definition: Definition<State>): HostClass<State> {
  definitions.push(definition as unknown as Definition<never>);
  const create = (state: State): HostObject => new Live(definition, state);
  return Object.assign(create, {
    definition,
    of(value: unknown): State | undefined {
      return value instanceof Live && value.definition === definition ? (value.state as State) : undefined;
    },
  });
}
