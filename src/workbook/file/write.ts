import { writeXlsx } from "hucre/xlsx";
import type { Results } from "../evaluate";
import { namesFor } from "../names";
import type { WorkbookPlan } from "../plan";
import { STAMP_PROPERTY } from "../stamp";
import { lastPass } from "./last-pass";
import { fileSheet, namesOf } from "./sheets";
import { fileColor } from "./styles";

/**
 * The size of the font by which Excel measures columns: the digits of 11 points are seven pixels wide, as those of the
 * plan are. Smaller ones would make all columns narrower. No cell of a plan is written in it.
 */
const STANDARD_SIZE = 11;

/**
 * The .xlsx file of a plan, in the plan's profile. The results are what its cells show until somebody recalculates: the
 * writer computes nothing. The same plan and results give the same bytes.
 */
export async function writeFile(plan: WorkbookPlan, results: Results): Promise<Uint8Array> {
  const names = namesFor(plan);
  const [first] = plan.sheets;
  const written = await writeXlsx({
    sheets: plan.sheets.map((sheet) => fileSheet(sheet, plan, names, results)),
    namedRanges: namesOf(plan, names),
    activeSheet: plan.sheets.findIndex(({ id }) => id === plan.front.sheet),
    ...(first && {
      defaultFont: {
        name: first.font.name,
        size: STANDARD_SIZE,
        color: { rgb: fileColor(first.font.color) },
      },
    }),
    properties: {
      title: plan.title,
      creator: "AFTERSALES",
      custom: { [STAMP_PROPERTY]: JSON.stringify(plan.stamp) },
    },
  });
  return lastPass(written, plan, names, results);
}
