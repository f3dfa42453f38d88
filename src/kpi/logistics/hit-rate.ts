import { invalid } from "../../cells/fault";
import { isTotalsKey, NO_KEY, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { cellAt } from "../../cells/range";
import {
  asOfParameter,
  isDone,
  isInTime,
  judgeTask,
  nativeOnTime,
  nativePromise,
  nativeTasks,
  promiseOf,
  type Tasks,
} from "../compute/due";
import { COUNTED, thoseOf, type Verdict } from "../compute/measures";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { category, flags, optional } from "../parameters";
import { compendium } from "../sources";
import {
  asOfDescription,
  deliveredParameter,
  deliveryReasons,
  dueParameter,
  dueTotal,
  fiveDeliveries,
} from "./deliveries";

interface Supply {
  readonly sources: KeyColumn;
  readonly plannedSources: KeyColumn;
  readonly expedited: NumberColumn | undefined;
}

/**
 * Of the parts due, those that came in time, from the planned location and without expedited freight.
 * HITRATE({"2025-08-01";"2025-08-01"},{"2025-08-01";"2025-08-01"},{"P";"Q"},{"P";"P"}) is 0.5.
 */
export const HITRATE = defineKpi({
  id: "HITRATE",
  group: "logistics",
  name: { zh: "零件命中率", en: "Parts hit rate" },
  synonyms: ["命中率", "Hit rate", "Parts hit rate (from the ideal location, no unplanned cost)"],
  description: {
    zh: "应交付的零件需求中,准时、从计划地点发出且没有加急运输的占比;换地点或加急,即使准时也算错过。地点空白为未知,不计入",
    en: "Of the part requirements due, the share that came in time, from the planned location and not expedited: otherwise a miss, even in time. A blank location is unknown and left out",
  },
  parameters: {
    due: dueParameter,
    delivered: deliveredParameter,
    sources: category(
      { zh: "发货地点", en: "sources" },
      { zh: "实际从哪里发出", en: "The location that supplied it" },
    ),
    plannedSources: category(
      { zh: "计划地点", en: "plannedSources" },
      { zh: "计划从哪里发出", en: "The location that was planned to" },
    ),
    expedited: optional(
      flags(
        { zh: "加急", en: "expedited" },
        {
          zh: "是否加急运输(计划外运费);省略时都不是加急",
          en: "Whether freight was expedited, at unplanned cost; left out, none was",
        },
      ),
    ),
    asOf: asOfParameter(asOfDescription),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: compendium("㈤"),
  formula:
    "如果从一个不方便的地点获得材料,或意外地不得不增加运输费用,即使遵守了SLA,这种也会将零件要求标记为“错过”",
  reading: {
    zh: "命中 = 准时交付,且从计划地点发出,且没有加急;命中 ÷ 应交付需求。应交未交为错过;已交付而地点或加急未知的不计入,在 AUDIT 中列出",
    en: "A hit is in time, from the planned location and not expedited; hits over requirements due. Undelivered when due is a miss; delivered with location or expediting unknown is left out and shown by AUDIT",
  },
  errata: [ERRATA.Q34],
  records: {
    due: "partRequests.due",
    delivered: "partRequests.delivered",
    sources: "partRequests.source",
    plannedSources: "partRequests.plannedSource",
    expedited: "partRequests.expedited",
  },
  totals: {
    hits: { zh: "命中", en: "hits", unit: "count", partOf: "due" },
    due: dueTotal,
  },
  base: "due",
  numerator: ["hits"],
  reasons: {
    ...deliveryReasons,
    noLocation: { zh: "发货地点或计划地点未知", en: "location or planned location unknown" },
  },
  measures({ due, delivered, asOf, ...supply }) {
    refuseOnlyYes(supply, delivered);
    const tasks = { dueAt: promiseOf(due, 0), done: delivered, asOf };
    const judge = judgeSupply(tasks, supply);
    const isHit = (row: number): boolean => isInTime(tasks, row) && isAsPlanned(supply, row);
    return {
      hits: { table: "records", judge: thoseOf(judge, isHit) },
      due: { table: "records", judge },
    };
  },
  value: ({ hits, due }) => share(hits, due),
  fromTotals: operation(reference("hits"), "/", reference("due")),
  native: nativeShare(),
  example: {
    arguments: {
      ...fiveDeliveries,
      sources: ["P", "P", "Q", "P", "P"],
      plannedSources: ["P", "P", "P", "P", "P"],
      expedited: [false, false, false, true, false],
    },
    result: 0.4,
    note: {
      zh: "第三条需求不是从计划地点发出,第四条加急,第五条迟到。",
      en: "The third came from another source, the fourth was expedited, the fifth was late.",
    },
  },
});

/** Yes and blanks alone say nothing of the deliveries beside the blanks; a totals row is none. */
function refuseOnlyYes({ expedited, sources, plannedSources }: Supply, delivered: NumberColumn): void {
  if (expedited === undefined) return;
  const { values } = expedited;
  if (!values.includes(1) || values.includes(0)) return;
  const isTotals = (row: number): boolean =>
    [sources, plannedSources].some(({ range }) => isTotalsKey(cellAt(range, row)));
  const isUnknown = (flag: number, row: number): boolean =>
    Number.isNaN(flag) && !Number.isNaN(delivered.values[row]) && !isTotals(row);
  if (values.some(isUnknown)) throw invalid("onlyYes", { parameter: "expedited" });
}

/** What was not delivered is a miss, wherever it was to come from; of what was, all must be known. */
function judgeSupply(tasks: Tasks, { sources, plannedSources, expedited }: Supply): (row: number) => Verdict {
  const judge = judgeTask(tasks);
  return (row) => {
    const verdict = judge(row);
    if (verdict !== COUNTED || !isDone(tasks, row)) return verdict;
    if (sources.at(row) === NO_KEY || plannedSources.at(row) === NO_KEY) return "noLocation";
    return Number.isNaN(expedited?.values[row]) ? "blankFlag" : COUNTED;
  };
}

function isAsPlanned({ sources, plannedSources, expedited }: Supply, row: number): boolean {
  return sources.at(row) === plannedSources.at(row) && expedited?.values[row] !== 1;
}

function nativeShare(): NativeFormula {
  const [source, planned, expedited] = [
    reference("sources"),
    reference("plannedSources"),
    reference("expedited"),
  ];
  const tasks = nativeTasks("delivered", nativePromise("due"));
  // A blank flag equals FALSE; as text it is nothing.
  const isKnown = product(
    ...[source, planned, operation(expedited, "&", "")].map((cell) => operation(cell, "<>", "")),
  );
  const isOpen = operation(tasks.isDone, "=", 0);
  const isJudged = product(tasks.isDue, operation(operation(isKnown, "+", isOpen), ">", 0));
  const isHit = product(
    tasks.isInTime,
    isKnown,
    operation(source, "=", planned),
    operation(expedited, "=", false),
  );
  return nativeOnTime(isInPeriod("due"), { isInTime: isHit, isDue: isJudged });
}
