import { NO_KEY, type KeyColumn } from "../../cells/keys";
import { caseFolded } from "../../cells/text";
import { UNCLASSIFIED } from "../compute/largest-first";
import { OTHER } from "../compute/mix";
import type { MixPart, TotalUnit } from "../define";
import type { Bilingual } from "../texts";

interface JobType {
  /** The first is how functions give it; the others are what the article itself and work orders call it. */
  readonly words: readonly string[];
  readonly name: Bilingual;
  /** How many of a hundred visits usually are of it, for sample figures. */
  readonly typical: number;
}

const TYPES = {
  claim: { words: ["索赔", "Warranty claim", "Claim"], name: { zh: "索赔", en: "Claim" }, typical: 12 },
  maintenance: {
    words: ["定保", "定期保养", "保养", "Maintenance"],
    name: { zh: "定保", en: "Maintenance" },
    typical: 43,
  },
  repair: {
    words: ["一般修理", "一般维修", "General repair", "Repair"],
    name: { zh: "一般修理", en: "General repair" },
    typical: 29,
  },
  accident: {
    words: ["事故", "事故修理", "事故维修", "Accident", "Accident repair"],
    name: { zh: "事故", en: "Accident" },
    typical: 11,
  },
  other: { words: [OTHER], name: { zh: OTHER, en: "Other" }, typical: 5 },
} as const satisfies Record<string, JobType>;

type TypeName = Exclude<keyof typeof TYPES, "other">;

/** The parts of a mix: the types in its own order, then the rest; what each is called on the sheet of totals. */
export function jobTypeParts(
  order: readonly TypeName[],
  figure: Bilingual,
  unit: TotalUnit,
): readonly MixPart[] {
  return [...order, "other" as const].map((type) => {
    const { words, name, typical } = TYPES[type];
    const total = {
      zh: `${name.zh}${figure.zh}`,
      en: `${name.en.toLowerCase()} ${figure.en}`,
      unit,
      typical,
    };
    return { words, name, total };
  });
}

const SYNONYMS = new Map(
  Object.values<JobType>(TYPES).flatMap(({ words: [type = "", ...others] }) =>
    others.map((word) => [caseFolded(word), type]),
  ),
);

/** The row of the mix that a job type belongs to, under the spelling of the order, which may call it by another of its names. */
export function classifier(jobTypes: KeyColumn, order: readonly string[]): (code: number) => string {
  const named = new Map([...order, OTHER, UNCLASSIFIED].map((type) => [caseFolded(type), type]));
  for (const type of order) {
    const synonym = SYNONYMS.get(caseFolded(type));
    if (synonym !== undefined && !named.has(synonym)) named.set(synonym, type);
  }
  return (code) => {
    if (code === NO_KEY) return UNCLASSIFIED;
    const key = caseFolded(String(jobTypes.spelling(code)));
    return named.get(key) ?? named.get(SYNONYMS.get(key) ?? "") ?? OTHER;
  };
}
