/** The locks of a browser, as far as they are needed here: one holder each, the others wait until they lose patience. */
export class Locks implements LockManager {
  readonly #last = new Map<string, Promise<unknown>>();

  request<T>(name: string, callback: LockGrantedCallback<T>): Promise<Awaited<T>>;
  request<T>(name: string, options: LockOptions, callback: LockGrantedCallback<T>): Promise<Awaited<T>>;
  request<T>(
    name: string,
    second: LockOptions | LockGrantedCallback<T>,
    third?: LockGrantedCallback<T>,
  ): Promise<Awaited<T>> {
    const [options, callback] = typeof second === "function" ? [{}, second] : [second, third];
    const { signal } = options;
    const refused = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(new DOMException("", "TimeoutError")));
    });
    const before = this.#last.get(name) ?? Promise.resolve();
    const granted = Promise.race([before, refused]).then(() => callback?.(null) as T);
    // Whoever lost patience leaves the lock to whom it belongs.
    this.#last.set(name, Promise.all([before, granted.catch(() => undefined)]));
    return granted as Promise<Awaited<T>>;
  }

  query(): Promise<LockManagerSnapshot> {
    return Promise.resolve({});
  }
}
