import { findKpi, KPIS } from "../../kpi/catalogue";
import type { Kpi } from "../../kpi/define";
import type { Bilingual, Language } from "../../kpi/texts";
import { BUILD_FAULTS } from "../../locale/cli-build";
import { FRONT_TEXTS } from "../../locale/sheets";
import type { Target, TargetProfile } from "../../templates/template";
import { mostSimilar } from "../similar";
import { UnusableInput } from "../unusable-input";
import { isObject, readJsonFile } from "./json-file";

/** A share above this is a percentage that was not divided by a hundred. */
const GREATEST_SHARE = 1.5;

type Refuse = (text: Bilingual, values?: Readonly<Record<string, string>>) => UnusableInput;

/** A person's own reference values: one set of them, or several. */
export function readTargetsFile(file: string, language: Language): TargetProfile[] {
  const content = readJsonFile(file, language);
  const refuse: Refuse = (text, values = {}) => new UnusableInput(text, language, { file, ...values });
  const profiles = (Array.isArray(content) ? content : [content]).map((each) => readProfile(each, refuse));
  if (profiles.length === 0) throw refuse(BUILD_FAULTS.targetsForm);
  const taken = new Set<string>(Object.values(FRONT_TEXTS.builtIn));
  for (const { name } of profiles) {
    if (taken.has(name)) throw refuse(BUILD_FAULTS.targetsNameTaken, { name });
    taken.add(name);
  }
  return profiles;
}

function readProfile(content: unknown, refuse: Refuse): TargetProfile {
  if (!isObject(content)) throw refuse(BUILD_FAULTS.targetsForm);
  const { name, targets, ...more } = content;
  const isSound = typeof name === "string" && name.trim() !== "" && isObject(targets);
  if (!isSound || Object.keys(more).length > 0) throw refuse(BUILD_FAULTS.targetsForm);
  const read = Object.entries(targets).map(([kpi, limits]) => readTarget(kpi, limits, refuse));
  const twice = read.find(({ kpi }, index) => read.findIndex((each) => each.kpi === kpi) < index);
  if (twice !== undefined) throw refuse(BUILD_FAULTS.targetsKpiTwice, { found: twice.kpi, name });
  return { name: name.trim(), targets: read };
}

function readTarget(found: string, limits: unknown, refuse: Refuse): Target {
  const kpi = findKpi(found);
  if (kpi === undefined) {
    const ids = KPIS.map(({ id }) => id);
    const similar = mostSimilar(found, ids) ?? "CHURN";
    throw refuse(BUILD_FAULTS.targetsUnknownKpi, { found, similar });
  }
  if (kpi.number === undefined || kpi.value === undefined)
    throw refuse(BUILD_FAULTS.targetsNotInWorkbook, { found });
  if (!isObject(limits)) throw refuse(BUILD_FAULTS.targetsLimitForm, { found });
  const { min, max, ...more } = limits;
  const given = [min, max].filter((limit) => limit !== undefined);
  if (given.length === 0 || !given.every(Number.isFinite) || Object.keys(more).length > 0)
    throw refuse(BUILD_FAULTS.targetsLimitForm, { found });
  return checked({ kpi, minimum: min as number | undefined, maximum: max as number | undefined }, refuse);
}

function checked(
  {
    kpi,
    minimum,
    maximum,
  }: { readonly kpi: Kpi; readonly minimum: number | undefined; readonly maximum: number | undefined },
  refuse: Refuse,
): Target {
  const found = kpi.id;
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    const limits = { minimum: String(minimum), maximum: String(maximum) };
    throw refuse(BUILD_FAULTS.targetsReversed, { found, ...limits });
  }
  const percent = [minimum, maximum].find((limit) => limit !== undefined && limit > GREATEST_SHARE);
  if (kpi.unit === "fraction" && percent !== undefined)
    throw refuse(BUILD_FAULTS.targetsPercent, { found, value: String(percent) });
  return { kpi: found, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}
