import { createStore, promisifyRequest } from "idb-keyval";

/** Where pieces of text are kept under keys. */
export interface KeyValues {
  read(keys: readonly string[]): Promise<unknown[]>;
  /** The values of all keys that begin so. */
  list(prefix: string): Promise<unknown[]>;
  /** All or nothing, and under way when this returns: a page that is being closed gets no second chance. */
  write(entries: ReadonlyMap<string, unknown>, removed?: readonly string[]): Promise<void>;
}

/** The database of the browser. */
export function browserKeyValues(): KeyValues {
  const store = createStore("aftersales-preview", "workbooks");
  return {
    read: (keys) =>
      store("readonly", (values) =>
        Promise.all(keys.map((key) => promisifyRequest<unknown>(values.get(key)))),
      ),
    list: (prefix) =>
      store("readonly", (values) =>
        promisifyRequest<unknown[]>(values.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
      ),
    write: (entries, removed = []) =>
      store("readwrite", (values) => {
        for (const [key, value] of entries) values.put(value, key);
        for (const key of removed) values.delete(key);
        // Without this the browser waits for the page to hear of each piece, which a closing page does not.
        values.transaction.commit();
        return promisifyRequest(values.transaction);
      }),
  };
}
