import { date, optional, period, type Parameter, type Parameters } from "./parameters";

export const CRITERIA_PAIRS = 5;

function criteriaRange(index: number): Parameter {
  return {
    kind: "criteriaRange",
    optional: true,
    follows: index > 1,
    name: { zh: `条件区域${index}`, en: `criteriaRange${index}` },
    description:
      index === 1
        ? { zh: "条件1所看的列", en: "Column of criterion 1" }
        : { zh: "另一列", en: "Another column" },
  };
}

function criterion(index: number): Parameter {
  return {
    kind: "criterion",
    optional: true,
    follows: index > 1,
    name: { zh: `条件${index}`, en: `criterion${index}` },
    description:
      index === 1
        ? { zh: `同 COUNTIFS,如 ">=5"、"浦东*"`, en: `As in COUNTIFS: ">=5", "North*"` }
        : { zh: "该列的条件", en: "Its criterion" },
  };
}

function pairs(): Record<string, Parameter> {
  const parameters: Record<string, Parameter> = {};
  for (let index = 1; index <= CRITERIA_PAIRS; index++) {
    parameters[`criteriaRange${index}`] = criteriaRange(index);
    parameters[`criterion${index}`] = criterion(index);
  }
  return parameters;
}

/** ⟨C⟩: up to five criteria pairs. Ten parameters, because in a repeating one Excel may deliver blank cells as 0. */
export const criteriaFilter: Parameters = pairs();

/** ⟨R⟩: the rows whose date lies in the period and that meet every criterion; the same everywhere and always last. */
export const recordFilter: Parameters = {
  dates: optional(
    date(
      { zh: "日期", en: "dates" },
      { zh: "各行记录的日期,与期间同用", en: "Each record's date, for period" },
    ),
  ),
  period: optional(
    period(
      { zh: "期间", en: "period" },
      {
        zh: `只算此期间:"2025-08"、"2025Q3"、"2025"、日期(所在月)或起止两格`,
        en: `"2025-08", "2025Q3", "2025", a date (its month), or two cells (start, end)`,
      },
    ),
  ),
  ...criteriaFilter,
};
