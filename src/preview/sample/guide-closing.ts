import type { Bilingual, Language } from "../../kpi/texts";
import { fill } from "../../locale/fill";
import { INVITATIONS } from "./examples";
import { text, type GuideCell } from "./guide-cell";
import { GUIDE_TEXTS } from "./guide-texts";
import { BLEMISHES } from "./mess";
import type { SampleTable } from "./tables";

const [B, C] = [1, 2] as const;

/** What stands below: formulas to try, the tables, and where they are untidy. */
export function closing(first: number, tables: readonly SampleTable[], language: Language): GuideCell[] {
  let row = first;
  const section = (title: Bilingual): GuideCell => text(row++, B, title[language], "section");
  const cells = [section(GUIDE_TEXTS.invitations)];
  for (const invitation of INVITATIONS) cells.push(text(row++, B, invitation[language], "code"));
  cells.push(text(row++, B, GUIDE_TEXTS.error[language], "note"));
  row++;
  cells.push(section(GUIDE_TEXTS.tables));
  for (const { name, rows } of tables) {
    cells.push(text(row, B, name), text(row, C, fill(GUIDE_TEXTS.rows[language], { rows: rows.length })));
    row++;
  }
  row++;
  cells.push(section(GUIDE_TEXTS.blemishes));
  for (const { table, column, row: sheetRow, what } of BLEMISHES) {
    const index = tables.find(({ name }) => name === table[language])?.columns ?? [];
    const letter = String.fromCharCode(65 + index.findIndex(({ name }) => name === column[language]));
    const place = { table: table[language], cell: `${letter}${sheetRow}` };
    cells.push(text(row, B, fill(GUIDE_TEXTS.blemishPlace[language], place)), text(row, C, what[language]));
    row++;
  }
  return cells;
}
