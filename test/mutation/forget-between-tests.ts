/**
 * The kernels remember what they have read of a range as long as the range lives, and tests share ranges: a reading by an
 * unchanged kernel would hide the change, one by a changed kernel would fail the tests after it.
 */
const memories: ForgettingMap[] = [];
const Native = WeakMap;

class ForgettingMap extends Native<WeakKey, unknown> {
  #kept = new Native<WeakKey, unknown>();

  constructor() {
    super();
    memories.push(this);
  }

  override get(key: WeakKey): unknown {
    return this.#kept.get(key);
  }

  override has(key: WeakKey): boolean {
    return this.#kept.has(key);
  }

  override set(key: WeakKey, value: unknown): this {
    this.#kept.set(key, value);
    return this;
  }

  override delete(key: WeakKey): boolean {
    return this.#kept.delete(key);
  }

  forget(): void {
    this.#kept = new Native();
  }
}

globalThis.WeakMap = ForgettingMap as unknown as WeakMapConstructor;

export const mochaHooks = {
  beforeEach(): void {
    for (const memory of memories) memory.forget();
  },
};
