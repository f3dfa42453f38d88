import { NAMESPACE } from "../../functions/catalogue";
import { kpiParameter } from "../../functions/across/arguments";
import type { AddInFunction } from "../../functions/define";
import type { Language } from "../../kpi/texts";
import { argumentText, textArgument } from "./argument-text";

/** The formula of a call; arguments by their names in the signature, as a person typed them. */
export function formulaText(
  { id, parameters }: AddInFunction,
  typed: Readonly<Record<string, string>>,
): string {
  const texts = Object.entries(parameters).map(([name, parameter]) =>
    parameter === kpiParameter ? textArgument(typed[name] ?? "") : argumentText(typed[name] ?? ""),
  );
  while (texts.at(-1) === "") texts.pop();
  return `=${NAMESPACE}.${id}(${texts.join(",")})`;
}

/** What a person types at least: AFTERSALES.CHURN(customers, visitDates, month, …). */
export function signatureText({ id, parameters }: AddInFunction, language: Language): string {
  const all = Object.values(parameters);
  const needed = all.filter(({ optional }) => !optional);
  const names = needed.map(({ name }) => name[language]);
  if (needed.length < all.length) names.push("…");
  return `${NAMESPACE}.${id}(${names.join(", ")})`;
}
