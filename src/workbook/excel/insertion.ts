import { namesFor, type Names } from "../names";
import type { WorkbookPlan } from "../plan";
import { batchesOf } from "./batches";
import { cellTasks, finalTasks } from "./content";
import { type Entry, type InsertedSheet, keyOf, MARK, stampKeyOf, temporaryName } from "./journal";
import { personHere } from "./person";
import type { Progress } from "./progress";
import { send, type Waiting } from "./requests";
import { surveyOf } from "./survey";
import { addressOf, type Target, type Task } from "./task";

interface Calculated {
  readonly sheets: InsertedSheet[];
  readonly target: Target;
  readonly names: Names;
}

/** One plan on its way into the open workbook. */
export class Insertion {
  /** Whether anything may have been written that has to be taken back when the rest fails. */
  hasBegun = false;
  /** The person's sheet in front, when ours are about to be shown. */
  sheetBefore: string | undefined;

  constructor(
    private readonly plan: WorkbookPlan,
    readonly id: string,
    private readonly waiting: Waiting,
    private readonly progress: Progress,
  ) {}

  async build(context: Excel.RequestContext): Promise<InsertedSheet[]> {
    const { sheets, target, names } = await this.calculate(context);
    await this.finish(context, target, names);
    this.progress.at("show");
    await this.reveal(context, target, names, sheets);
    return sheets;
  }

  /** All cells on hidden sheets, with what their formulas give. */
  async calculate(context: Excel.RequestContext): Promise<Calculated> {
    this.progress.at("check");
    const survey = await surveyOf(context, this.waiting);
    const names = namesFor(this.plan, survey.inUse);
    this.progress.at("prepare");
    const sheets = await this.begin(context, names);
    const target = targetOf(context, sheets);
    const batches = batchesOf(cellTasks(this.plan, names));
    for (const [index, tasks] of batches.entries()) {
      this.progress.at("write", index, batches.length);
      this.write(context, target, tasks);
      await send(context, this.waiting);
    }
    this.progress.at("calculate");
    if (survey.isCalculatedByHand) context.workbook.application.calculate("Recalculate");
    return { sheets, target, names };
  }

  /** The journal first, then hidden sheets. Each has a name or a mark at any time by which it is known as ours. */
  private async begin(context: Excel.RequestContext, names: Names): Promise<InsertedSheet[]> {
    const { workbook } = context;
    const begun: Entry = {
      state: "begun",
      names: Object.values(names.names ?? {}),
      by: personHere(),
      at: Date.now(),
    };
    workbook.settings.add(keyOf(this.id), begun);
    const added = this.plan.sheets.map(({ id, name }, index) => {
      const sheet = workbook.worksheets.add(temporaryName(this.id, index));
      sheet.visibility = "Hidden";
      sheet.customProperties.add(MARK, this.id);
      sheet.name = names.sheets[id] ?? name;
      return { plan: id, sheet: sheet.load("id,name") };
    });
    workbook.properties.custom.add(stampKeyOf(this.id), JSON.stringify(this.plan.stamp));
    this.hasBegun = true;
    await send(context, this.waiting);
    return added.map(({ plan, sheet }) => ({ plan, id: sheet.id, name: sheet.name }));
  }

  private write(context: Excel.RequestContext, target: Target, tasks: readonly Task[]): void {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    for (const task of tasks) task.write(target);
  }

  /** Excel has calculated what was written; what looks at it follows. */
  private async finish(context: Excel.RequestContext, target: Target, names: Names): Promise<void> {
    const before = context.workbook.worksheets.getActiveWorksheet().load("id");
    for (const task of finalTasks(this.plan, names)) task.write(target);
    await send(context, this.waiting);
    this.sheetBefore = before.id;
  }

  /** All at once. The journal is last: where it says "inserted", everything is there. */
  private async reveal(
    context: Excel.RequestContext,
    target: Target,
    names: Names,
    sheets: readonly InsertedSheet[],
  ): Promise<void> {
    for (const { plan } of sheets) target.sheet(plan).visibility = "Visible";
    const { sheet, row, column } = this.plan.front;
    target.sheet(sheet).activate();
    target
      .sheet(sheet)
      .getRange(addressOf({ row, column, rows: 1, columns: 1 }))
      .select();
    const inserted: Entry = {
      state: "inserted",
      names: Object.values(names.names ?? {}),
      stamp: this.plan.stamp,
      sheets,
      front: sheet,
    };
    context.workbook.settings.add(keyOf(this.id), inserted);
    await send(context, this.waiting);
  }
}

function targetOf(context: Excel.RequestContext, sheets: readonly InsertedSheet[]): Target {
  const { workbook } = context;
  const known = new Map(sheets.map(({ plan, id }) => [plan, workbook.worksheets.getItem(id)]));
  return {
    workbook,
    sheet(plan) {
      const sheet = known.get(plan);
      if (sheet === undefined) throw new TypeError(`The plan has no sheet ${plan}.`);
      return sheet;
    },
  };
}
