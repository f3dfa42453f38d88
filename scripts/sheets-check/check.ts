import type { Evaluate } from "../../src/workbook/evaluate";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { calculated } from "./applied-rules";
import { bookOf, type Book } from "./book";
import { checkChoices } from "./checks/choices";
import { checkContrast } from "./checks/contrast";
import { checkErrors } from "./checks/errors";
import { checkFormulas } from "./checks/formulas";
import { checkNames } from "./checks/names";
import { checkPrecedents } from "./checks/precedents";
import { checkPrint } from "./checks/print";
import { checkSigns } from "./checks/signs";
import { checkTexts } from "./checks/texts";
import type { Finding } from "./finding";

const CHECKS: readonly ((book: Book) => Finding[])[] = [
  checkNames,
  checkFormulas,
  checkErrors,
  checkPrecedents,
  checkTexts,
  checkChoices,
  checkContrast,
  checkSigns,
  checkPrint,
];

/** All that a customer would not accept of a workbook, before anybody has opened it. */
export async function checkPlan(plan: WorkbookPlan, evaluate: Evaluate): Promise<readonly Finding[]> {
  const { results, rules } = await calculated(plan, evaluate);
  const book = bookOf(plan, results, rules);
  return CHECKS.flatMap((check) => check(book));
}
