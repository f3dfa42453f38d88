import { countOf, errorOfEmptyBase, type Count } from "./counts";
import { fail, ok, type Result } from "./result";

/** Visits per customer and year: each side counted by itself. */
export function visitFrequency(visits: Count, customers: Count, monthsCovered: number): Result<number> {
  const [above, below] = [countOf(visits), countOf(customers)];
  if (above === "#VALUE!" || below === "#VALUE!") return fail("#VALUE!");
  // No data is not zero.
  if (hasNoNumbers(visits)) return fail("#N/A");
  if (below === 0) return fail(errorOfEmptyBase(customers));
  return ok((above / below / monthsCovered) * 12);
}

/** Visits over advisors times days. */
export function visitsPerAdvisorDay(visits: Count, advisors: Count, workDays: number): Result<number> {
  const perAdvisor = visitFrequency(visits, advisors, 12);
  if ("error" in perAdvisor) return perAdvisor;
  return workDays === 0 ? fail("#DIV/0!") : ok(perAdvisor.ok / workDays);
}

/** The visits that so many customers come to. */
export function visitForecast(customers: Count, frequency: number): Result<number> {
  const base = countOf(customers);
  if (base === "#VALUE!") return fail("#VALUE!");
  if (hasNoNumbers(customers) || ("ids" in customers && base === 0)) return fail("#N/A");
  return ok(base * frequency);
}

function hasNoNumbers(count: Count): boolean {
  return "numbers" in count && count.numbers.every((value) => value === null);
}
