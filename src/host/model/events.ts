import type { Json } from "../spreadsheet";

/** Takes messages to the client. */
export type Post = (message: Json) => void;

const EVENT_CATEGORY = 65_536;

type CommonHandler = (eventId: number, payload: Json) => void;

/** Excel.EventSource: this Excel, or that of another person. */
export type Source = "Local" | "Remote";

/** Who listens to what, and how it is told. */
export class Events {
  private readonly registered = new Set<string>();
  private readonly common = new Map<string, CommonHandler>();
  /** Excel.Runtime.enableEvents. */
  enabled = true;
  private changedBy: Source = "Local";

  constructor(private readonly post: Post) {}

  /** Where the changes that are told of just now come from. */
  get source(): Source {
    return this.changedBy;
  }

  /** Tells of all that happens meanwhile as changed there. */
  from(source: Source, act: () => void): void {
    const before = this.changedBy;
    this.changedBy = source;
    try {
      act();
    } finally {
      this.changedBy = before;
    }
  }

  register(type: number, target: string): void {
    this.registered.add(key(type, target));
  }

  unregister(type: number, target: string): void {
    this.registered.delete(key(type, target));
  }

  isRegistered(type: number, target: string): boolean {
    return this.registered.has(key(type, target));
  }

  /** Tells the listeners of an object of the Excel API. */
  fire(type: number, target: string, args: Json): void {
    if (this.enabled && this.isRegistered(type, target)) this.send(type, target, args);
  }

  /** Listeners of the Common API, which are called directly. */
  registerCommon(type: number, target: string, handler: CommonHandler): void {
    this.common.set(key(type, target), handler);
  }

  unregisterCommon(type: number, target: string): void {
    this.common.delete(key(type, target));
  }

  /** Tells them, and those of the Excel API, for which the client listens without saying so. */
  fireCommon(type: number, target: string, payload: Json): void {
    if (!this.enabled) return;
    this.common.get(key(type, target))?.(type, payload);
    this.send(type, target, payload);
  }

  private send(type: number, target: string, args: Json): void {
    const entry = {
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
    };
    this.post({ type: 3, message: { entries: [entry] } });
  }
}

function key(type: number, target: string): string {
  return `${String(type)}|${target}`;
}
