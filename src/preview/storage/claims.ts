/** Milliseconds: a page that is loaded again may hear a moment late that it has gone. */
const PATIENCE = 2000;

interface Claim {
  readonly granted: Promise<boolean>;
  giveUp(): void;
}

/** The workbooks that this page keeps. Two pages that kept the same one would mix their sheets. */
export class Claims {
  readonly #locks: LockManager | undefined;
  readonly #patience: number;
  readonly #claims = new Map<string, Claim>();

  /** Without locks (an old browser, a page that is not secure) everything is granted. */
  constructor(locks: LockManager | undefined, patience = PATIENCE) {
    this.#locks = locks;
    this.#patience = patience;
  }

  /** Whether the workbook is this page's from now on; false: another page has it open. */
  async take(id: string): Promise<boolean> {
    if (this.#locks === undefined) return true;
    const claim = this.#claims.get(id) ?? this.#ask(this.#locks, id);
    this.#claims.set(id, claim);
    const isGranted = await claim.granted;
    if (!isGranted && this.#claims.get(id) === claim) this.#claims.delete(id);
    return isGranted;
  }

  giveUp(id: string): void {
    this.#claims.get(id)?.giveUp();
    this.#claims.delete(id);
  }

  /** Gives up all others. */
  keepOnly(id: string | undefined): void {
    for (const other of this.#claims.keys()) if (other !== id) this.giveUp(other);
  }

  #ask(locks: LockManager, id: string): Claim {
    // The lock is held as long as the promise is pending that its callback gives.
    let giveUp = (): void => undefined;
    const held = new Promise<void>((resolve) => (giveUp = resolve));
    const granted = new Promise<boolean>((answer) => {
      const hold = (): Promise<void> => {
        answer(true);
        return held;
      };
      const options = { signal: AbortSignal.timeout(this.#patience) };
      locks.request(`aftersales-preview/${id}`, options, hold).catch(() => answer(false));
    });
    return { granted, giveUp };
  }
}
