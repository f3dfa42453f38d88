import { openCall } from "../../kpi/compute/call";
import type { Tallies } from "../../kpi/compute/conclude";
import { Evaluation, ownInstance } from "../../kpi/compute/evaluate";
import { emptyIfNoValue } from "../../kpi/compute/no-value";
import type { Entry, Exclusion } from "../../kpi/compute/ledger";
import { notesOfCall, type Note } from "../../kpi/compute/notes";
import type { Kpi, SpillCell } from "../../kpi/define";
import type { Language } from "../../kpi/texts";
import { AUDIT_LINES, VALUE_NOTES } from "../../locale/words";
import type { AddInFunction } from "../define";
import { reasonText } from "../messages";
import { fill } from "../../locale/fill";
import { callParameters, kpiParameter, readKpi, readLanguage } from "./arguments";

/**
 * What became of every row of a call: read, in the base, in the numerator, excluded; read = base + excluded. Beneath, a row
 * each, what the value has to be read with: these have "" for their number of rows.
 */
export const AUDIT: AddInFunction = {
  id: "AUDIT",
  name: { zh: "核对", en: "Audit" },
  description: {
    zh: "该次计算中每一行的去向:项目、行数、最先几行的行号;读取行数 = 计入分母 + 各项排除;备注在后,没有行数",
    en: "What became of every row of a call: what, rows, first row numbers; rows read = in the base + excluded; notes follow, without rows",
  },
  parameters: { kpi: kpiParameter, ...callParameters() },
  spills: true,
  run([kpiArgument, ...args]) {
    const kpi = readKpi(kpiArgument);
    const language = readLanguage(undefined, kpiArgument);
    const evaluation = new Evaluation(openCall(kpi, args));
    const instance = ownInstance(evaluation.call);
    const ledger = evaluation.ledger(instance);
    const totals = totalsOf(evaluation, instance);
    const line = (text: string, { rows, first }: Entry): SpillCell[] => [text, rows, first.join(", ")];
    const titled = (what: "base" | "numerator", names: readonly string[]): SpillCell[] =>
      line(
        fill(AUDIT_LINES[what][language], {
          totals: names.map((name) => total(kpi, name, totals, language)).join(", "),
        }),
        ledger.entry(what),
      );
    return {
      rows: [
        [AUDIT_LINES.read[language], ledger.read, ""],
        titled("base", [kpi.base]),
        titled("numerator", kpi.numerator),
        ...ledger.exclusions.map((exclusion) => line(exclusionText(kpi, exclusion, language), exclusion)),
        ...notesOfCall(evaluation, instance, totals, ledger).map((note) => noteLine(note, language)),
      ],
      numberFormats: [undefined, "#,##0", undefined],
    };
  },
  example: {
    arguments: { kpi: { zh: "一次修复率", en: "FIRSTFIXRATE" }, argument1: [true, false, "", false] },
    result: [
      [{ zh: "读取行数", en: "rows read" }, 4, ""],
      [{ zh: "计入分母:进厂台次 3", en: "in the base: visits 3" }, 3, "1, 2, 4"],
      [{ zh: "计入分子:返修台次 1", en: "in the numerator: comebacks 1" }, 1, "1"],
      [{ zh: "排除:是/否未知", en: "excluded: flag unknown" }, 1, "3"],
      [{ zh: "备注:样本少(n=3)", en: "note: thin sample (n=3)" }, "", ""],
    ],
  },
};

/** A line that is no row of the account: it counts nothing. */
function noteLine([note, values = {}]: Note, language: Language): SpillCell[] {
  const text = typeof note === "string" ? VALUE_NOTES[note] : note;
  return [fill(AUDIT_LINES.note[language], { note: fill(text[language], values) }), "", ""];
}

/** The figures of the call; none where it has no value, which is just when an audit is wanted. */
function totalsOf(evaluation: Evaluation, instance: ReturnType<typeof ownInstance>): Tallies | undefined {
  try {
    return evaluation.tallies(instance);
  } catch (caught) {
    emptyIfNoValue(caught);
    return undefined;
  }
}

function exclusionText(kpi: Kpi, { reason, inNumerator }: Exclusion, language: Language): string {
  const text = fill(AUDIT_LINES.excluded[language], { reason: reasonText(reason, kpi, language) });
  const [total] = kpi.numerator;
  return inNumerator
    ? fill(AUDIT_LINES.ofTotal[language], { text, total: kpi.totals[total ?? ""]?.[language] ?? "" })
    : text;
}

/** A total by name, with its amount. */
function total(kpi: Kpi, name: string, totals: Tallies | undefined, language: Language): string {
  const text = kpi.totals[name]?.[language] ?? name;
  const amount = totals?.[name]?.amount;
  return amount === undefined || !Number.isFinite(amount)
    ? text
    : `${text} ${Number(amount.toPrecision(15))}`;
}
