import { format } from "numfmt";
import type { ReactElement } from "react";
import { AUDIT } from "../functions/across/audit";
import { NAMESPACE } from "../functions/catalogue";
import type { FunctionResult } from "../functions/define";
import type { AddInFunction } from "../functions/define";
import { runFunction } from "../functions/results";
import type { SpillCell } from "../kpi/define";
import type { Language } from "../kpi/texts";
import { fill } from "../locale/fill";
import { HELP_TEXTS } from "../locale/help";
import { letterOf, type CellBlock, type WorkedExample } from "./example";
import { Scrolled, Section } from "./page";

interface Properties {
  readonly definition: AddInFunction;
  readonly example: WorkedExample;
  readonly language: Language;
}

/** Cells, formula and result, and what became of every row. */
export function ExampleSection({ definition, example, language }: Properties): ReactElement {
  const { blocks, formula, outcome, note } = example;
  return (
    <Section id="example" title={HELP_TEXTS.example[language]}>
      {blocks.length > 0 && <Sheet blocks={blocks} language={language} />}
      <p className="formula">
        <span className="label">{HELP_TEXTS.formulaHere[language]}</span> <code>{formula}</code>
      </p>
      {"error" in outcome ? (
        <p>
          <strong>{outcome.error}</strong> {outcome.message}
        </p>
      ) : (
        <Result result={outcome.result} language={language} />
      )}
      {note && <p>{note[language]}</p>}
      <Account definition={definition} example={example} language={language} />
    </Section>
  );
}

/** The example's cells as they stand on a sheet. */
function Sheet({ blocks, language }: { readonly blocks: readonly CellBlock[]; readonly language: Language }) {
  const columns = blocks.flatMap((block) =>
    Array.from({ length: block.rows[0]?.length ?? 1 }, (_, index) => ({
      letter: letterOf(block.column + index),
      cells: [...headingOf(block), ...block.rows.map((row) => row[index] ?? "")],
    })),
  );
  const height = Math.max(...columns.map(({ cells }) => cells.length));
  return (
    <Scrolled label={HELP_TEXTS.cells[language]}>
      <table className="sheet">
        <thead>
          <tr>
            <td />
            {columns.map(({ letter }) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: height }, (_, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {columns.map(({ letter, cells }) => (
                <td key={letter} className={cellClass(cells[row], row)}>
                  {shown(cells[row] ?? "")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

/** A table of several columns brings its own header. */
function headingOf({ heading }: CellBlock): string[] {
  return heading === undefined ? [] : [heading];
}

function cellClass(cell: SpillCell | undefined, row: number): string | undefined {
  if (row === 0) return "heading";
  return typeof cell === "number" ? "number" : undefined;
}

function Result({
  result,
  language,
}: {
  readonly result: FunctionResult;
  readonly language: Language;
}): ReactElement {
  if ("value" in result) {
    return (
      <p className="formula">
        <span className="label">{HELP_TEXTS.result[language]}</span>{" "}
        <strong className="value">{shown(result.value, result.numberFormat)}</strong>
      </p>
    );
  }
  return (
    <Scrolled label={HELP_TEXTS.spillResult[language]}>
      <table className="sheet">
        <caption>{HELP_TEXTS.spillResult[language]}</caption>
        <tbody>
          {result.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={typeof cell === "number" ? "number" : undefined}>
                  {shown(cell, (result.rowFormats?.[index] ?? result.numberFormats)?.[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

/** Digits of a number without a format of its own. */
const DIGITS = 10;

function shown(cell: SpillCell, numberFormat = "General"): string {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "string") return cell;
  return numberFormat === "General"
    ? String(Number(cell.toPrecision(DIGITS)))
    : format(numberFormat, cell, { locale: "en-US" });
}

/** What AUDIT says of the example: every row and what became of it. */
function Account({ definition, example, language }: Properties): ReactElement | null {
  const { kpi } = definition;
  if (kpi === undefined || example.blocks.length === 0) return null;
  const name = language === "zh" ? kpi.name.zh : kpi.id;
  const outcome = runFunction(AUDIT, [[[name]], ...example.args], language);
  if ("error" in outcome || !("rows" in outcome.result)) return null;
  const formula = `=${NAMESPACE}.AUDIT("${name}",…)`;
  return (
    <>
      <h3>{HELP_TEXTS.account[language]}</h3>
      <Scrolled label={HELP_TEXTS.account[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{HELP_TEXTS.accountWhat[language]}</th>
              <th scope="col" className="number">
                {HELP_TEXTS.accountRows[language]}
              </th>
              <th scope="col">{HELP_TEXTS.accountFirst[language]}</th>
            </tr>
          </thead>
          <tbody>
            {outcome.result.rows.map(([what = "", rows = "", first = ""], index) => (
              <tr key={index}>
                <th scope="row">{shown(what)}</th>
                <td className="number">{shown(rows)}</td>
                <td>{shown(first)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p className="note">{fill(HELP_TEXTS.accountNote[language], { formula })}</p>
    </>
  );
}
