import { monthStart, TIME_SLACK } from "../../../cells/serials";
import type { Tallies } from "../../../kpi/compute/conclude";
import { Evaluation, type Instance } from "../../../kpi/compute/evaluate";
import { emptyIfNoValue } from "../../../kpi/compute/no-value";
import type { Entry, Exclusion } from "../../../kpi/compute/ledger";
import { notesOfCall, type Note } from "../../../kpi/compute/notes";
import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { fill } from "../../../locale/fill";
import { AUDIT_LINES, REASON_WORDS, VALUE_NOTES } from "../../../locale/words";
import type { Value } from "../../../workbook/plan";
import { timesOf, type Feed } from "../records/feeds";

/** What became of every row in a month, as the AUDIT function says it: what, how many rows, the first of them. */
export function auditLines(
  { kpi, call }: Feed,
  month: number,
  language: Language,
  rowsAbove: number,
): Value[][] {
  const evaluation = new Evaluation(call);
  const instance = instanceAt(kpi, month);
  const ledger = evaluation.ledger(instance);
  const totals = talliesOf(evaluation, instance);
  const line = (text: string, { rows, first }: Entry): Value[] => [
    text,
    rows,
    first.map((row) => row + rowsAbove).join(", "),
  ];
  const named = (names: readonly string[]): { totals: string } => ({
    totals: names.map((name) => total(kpi, name, totals, language)).join(", "),
  });
  return [
    [AUDIT_LINES.read[language], ledger.read, ""],
    line(fill(AUDIT_LINES.base[language], named([kpi.base])), ledger.entry("base")),
    line(fill(AUDIT_LINES.numerator[language], named(kpi.numerator)), ledger.entry("numerator")),
    ...ledger.exclusions.map((exclusion) => line(exclusionText(kpi, exclusion, language), exclusion)),
    ...notesOfCall(evaluation, instance, totals, ledger).map((note) => noteLine(note, language)),
  ];
}

function instanceAt(kpi: Kpi, month: number): Instance {
  const end = monthStart(month, 1);
  const times = timesOf(kpi);
  return {
    selection: times.has("period") ? { period: { start: month, end } } : {},
    ...(times.has("month") && { month }),
    ...(times.has("asOf") && { asOf: end - TIME_SLACK }),
  };
}

/** A line that is no row of the account. */
function noteLine([note, values = {}]: Note, language: Language): Value[] {
  const text = typeof note === "string" ? VALUE_NOTES[note] : note;
  return [fill(AUDIT_LINES.note[language], { note: fill(text[language], values) }), "", ""];
}

function talliesOf(evaluation: Evaluation, instance: Instance): Tallies | undefined {
  try {
    return evaluation.tallies(instance);
  } catch (caught) {
    emptyIfNoValue(caught);
    return undefined;
  }
}

function exclusionText(kpi: Kpi, { reason, inNumerator }: Exclusion, language: Language): string {
  const words = kpi.reasons?.[reason] ?? REASON_WORDS[reason as keyof typeof REASON_WORDS];
  const text = fill(AUDIT_LINES.excluded[language], { reason: words[language] });
  const above = kpi.totals[kpi.numerator[0] ?? ""]?.[language] ?? "";
  return inNumerator ? fill(AUDIT_LINES.ofTotal[language], { text, total: above }) : text;
}

function total(kpi: Kpi, name: string, totals: Tallies | undefined, language: Language): string {
  const text = kpi.totals[name]?.[language] ?? name;
  const amount = totals?.[name]?.amount;
  return amount === undefined || !Number.isFinite(amount)
    ? text
    : `${text} ${Number(amount.toPrecision(15))}`;
}
