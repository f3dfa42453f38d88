interface IteratorPrototype {
  some?: (this: Iterable<unknown>, test: (item: unknown) => unknown) => boolean;
}

const arrayIterator: unknown = Object.getPrototypeOf([][Symbol.iterator]());
const iterator = Object.getPrototypeOf(arrayIterator) as IteratorPrototype;

// The engine asks names with map.keys().some(…), which Node 20 does not have.
if (iterator.some === undefined) {
  Object.defineProperty(iterator, "some", {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, test: (item: unknown) => unknown): boolean {
      for (const item of this) if (test(item)) return true;
      return false;
    },
  });
}
