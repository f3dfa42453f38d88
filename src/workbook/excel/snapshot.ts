import type { Names } from "../names";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { normalFormula } from "../reader/normal-formula";
import type { SheetSnapshot, Snapshot } from "../reader/snapshot";
import { stampIn } from "../stamp";
import { cellsOf } from "./snapshot-cells";
import { askParts, partsOf } from "./snapshot-parts";
import { send } from "./requests";

/**
 * What the sheets of a plan hold in the open workbook. Excel lists no validations: those are looked for where the plan
 * has them.
 */
export function snapshotOfWorkbook(plan: WorkbookPlan, names: Names): Promise<Snapshot> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const properties = workbook.properties.custom.load("items/key,items/value");
    const defined = workbook.names.load("items/name,items/formula");
    await send(context);
    const stamp = stampIn(
      Object.fromEntries(properties.items.map(({ key, value }) => [key, value as unknown])),
    );
    const sheets: SheetSnapshot[] = [];
    for (const sheet of plan.sheets) sheets.push(await snapshotOfSheet(context, sheet, names));
    return {
      ...(stamp && { stamp }),
      sheets,
      names: defined.items.map(({ name, formula }) => ({ name, refersTo: normalFormula(String(formula)) })),
    };
  });
}

async function snapshotOfSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  names: Names,
): Promise<SheetSnapshot> {
  const worksheet = context.workbook.worksheets.getItem(names.sheets[plan.id] ?? plan.name);
  const asked = askParts(worksheet, plan);
  await send(context);
  const cells = await cellsOf(context, worksheet);
  return { ...(await partsOf(context, asked)), ...cells };
}
