import { memberName } from "./names";
import { ACTION, type Action, PATH, type RequestBody } from "./types";

const HOUSEKEEPING = new Set([
  "_RemoveReference",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "NotifyActionHandlerReady",
  "_GetEnabledFeatures",
]);

/** A request as a test wants to see it. */
export class RequestView {
  /** The members that it names, such as "worksheets", "getItem", "values", "delete". */
  readonly members: ReadonlySet<string>;
  /** Whether the client sent it for its own ends only, as when it forgets references. */
  readonly isHousekeeping: boolean;

  constructor(
    readonly body: RequestBody,
    /** How many requests came before, housekeeping apart. */
    readonly number: number,
  ) {
    const paths = Object.values(body.ObjectPaths);
    this.members = new Set([
      ...paths.filter((path) => path.ObjectPathType === PATH.indexer).map(() => "getItem"),
      ...[...paths, ...body.Actions].map(({ Name }) => memberName(Name)),
      ...body.Actions.flatMap((action) => Object.keys(action.ObjectState ?? {})),
    ]);
    const isOfWorkbook = paths.some(
      ({ ObjectPathType }) => ObjectPathType !== PATH.root && ObjectPathType !== PATH.service,
    );
    this.isHousekeeping = !isOfWorkbook && body.Actions.every(isHousekeeping);
  }

  /** The position of the first action that sets, calls or makes something of this name; -1 for none. */
  actionOf(member: string): number {
    return this.body.Actions.findIndex((action) => {
      const path = this.body.ObjectPaths[String(action.ObjectPathId)];
      const name = action.ActionType === ACTION.instantiate ? path?.Name : action.Name;
      return memberName(name ?? "") === member || member in (action.ObjectState ?? {});
    });
  }
}

function isHousekeeping(action: Action): boolean {
  return (
    action.ActionType === ACTION.instantiate ||
    action.ActionType === ACTION.trace ||
    HOUSEKEEPING.has(action.Name)
  );
}
