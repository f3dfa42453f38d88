import { STATE_NOTES, STATES, TARGET_TEXTS as TEXTS } from "../../../locale/sheets";
import { lights } from "../../common/lights";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { ROW, STYLES } from "../../common/styles";
import { STATE_ORDER } from "../calculation/layout";
import type { Context } from "../context";
import { TARGET_COLUMN } from "./grid";

/** How states and scores are found, in words; gives the first row beneath. */
export function explanations(sheet: SheetBuilder, first: number, { say }: Context): number {
  sheet.put(first, 0, [say(TEXTS.states)], STYLES.section);
  sheet.height(first, ROW.section);
  STATE_ORDER.forEach((state, index) => {
    const row = first + 1 + index;
    sheet.put(row, 1, [say(STATES[state]), say(STATE_NOTES[state])], { vertical: "center" });
  });
  sheet.rule(...lights(area(first + 1, 1, 1, STATE_ORDER.length)));
  const score = first + STATE_ORDER.length + 2;
  sheet.put(score, 0, [say(TEXTS.score)], STYLES.section);
  sheet.height(score, ROW.section);
  say(TEXTS.scoreNote)
    .split("\n")
    .forEach((line, index) =>
      sheet.put(score + 1 + index, TARGET_COLUMN.name, [line], { vertical: "center" }),
    );
  return score + 3;
}
