import { findIndicator, findKpi } from "./catalogue";
import type { Indicator } from "./define";
import type { Bilingual } from "./texts";

/** What a name in a list of related factors stands for. */
export interface Factor {
  /** The name as the source prints it. */
  readonly printed: string;
  /** Indicators, and figures entered by hand; none where the name is a slip of the source. */
  readonly means: readonly Indicator[];
  /** What the names alone do not say. */
  readonly note?: Bilingual;
}

interface Meaning {
  readonly ids: readonly string[];
  readonly note?: Bilingual;
}

const JOB_TYPES: Meaning = { ids: ["VISITMIX", "REVENUEMIX"] };
const BAYS: Meaning = { ids: ["BAYTURNOVER", "BAYUTILIZATION"] };

/** Names that stand for several indicators, for a part of one, or for none; all others are an indicator's own. */
const SPECIAL: Readonly<Record<string, Meaning>> = {
  客户忠诚率: { ids: ["POSTWARRANTYLOYALTY", "NEWOWNERLOYALTY"] },
  维修类型构成比: JOB_TYPES,
  维修类别占比: JOB_TYPES,
  工位生产率: BAYS,
  工位工作效率: BAYS,
  估时准确率: {
    ids: ["ESTIMATEACCURACY"],
    note: { zh: "用于工时:预估工时与实际工时", en: "used on hours: those estimated and those worked" },
  },
  服务顾问出勤率: { ids: ["ATTENDANCERATE"], note: { zh: "服务顾问", en: "of service advisors" } },
  "A B种类占比": {
    ids: ["ABCMIX"],
    note: { zh: "A、B 两行之和,原文的“+”在网页上丢失", en: "rows A and B together; the plus sign is lost" },
  },
  C类件占比: { ids: ["ABCMIX"], note: { zh: "C 行", en: "row C" } },
  关联因素: {
    ids: [],
    note: {
      zh: "原文把栏目名又印了一次,不是指标",
      en: "the source's own heading, printed twice; no indicator",
    },
  },
};

/** Names of the indicators that a related factor stands for, by the name that the source prints. */
export function meaningsOf(printed: string): readonly string[] {
  return SPECIAL[printed]?.ids ?? [printed];
}

/**
 * What a related factor stands for, by the name that the source prints.
 * @throws RangeError for a name that stands for nothing.
 */
export function factorOf(printed: string): Factor {
  const note = SPECIAL[printed]?.note;
  return { printed, means: meaningsOf(printed).map(indicatorOf), ...(note && { note }) };
}

function indicatorOf(name: string): Indicator {
  const indicator = findIndicator(name);
  if (indicator === undefined) throw new RangeError(`${name} stands for no indicator.`);
  return indicator;
}

/** The related factors of an indicator, in the source's order; none for what is no function. */
export function factorsOf({ id }: Indicator): readonly Factor[] {
  return findKpi(id)?.related.map(factorOf) ?? [];
}

/** What an indicator hangs together with, each once, in the source's order. */
export function relatedTo(indicator: Indicator): readonly Indicator[] {
  const related = new Set(factorsOf(indicator).flatMap(({ means }) => means));
  related.delete(indicator);
  return [...related];
}
