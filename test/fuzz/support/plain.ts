/** A second reading of single cells, written from the list of what a cell may hold, without the readers' own patterns. */

/** Full-width forms as half-width ones, no spaces around. */
export function folded(text: string): string {
  return text.normalize("NFKC").trim();
}

/** The text with every run of digits as #, and the runs. */
export function skeleton(text: string): { readonly shape: string; readonly runs: readonly string[] } {
  const runs: string[] = [];
  let shape = "";
  let run = "";
  for (const character of [...text, ""]) {
    const isDigit = character.length === 1 && character >= "0" && character <= "9";
    if (isDigit) run += character;
    else {
      if (run !== "") {
        runs.push(run);
        shape += "#";
        run = "";
      }
      shape += character;
    }
  }
  return { shape, runs };
}

const MS_PER_DAY = 86_400_000;

/** The serial of a day by JavaScript's calendar, with Excel's 29 February 1900 before March; undefined where there is none. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  if (year === 1900 && month === 2 && day === 29) return 60;
  if (!isThere || year < 1900 || year > 2199) return undefined;
  return days < 61 ? days - 1 : days;
}
