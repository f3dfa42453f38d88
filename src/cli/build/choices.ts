import { describeDay, isOneMonth, periodOfCell } from "../../cells/period";
import { serialOf } from "../../cells/serials";
import { caseFolded } from "../../cells/text";
import { Refusal } from "../../cells/fault";
import { findDataset, type RecordTable } from "../../columns";
import type { Language } from "../../kpi/texts";
import { BUILD_FAULTS } from "../../locale/cli-build";
import { SAMPLE_STORES } from "../../locale/series";
import type { Source, Template } from "../../templates/template";
import { mostSimilar } from "../similar";
import { UnusableInput } from "../unusable-input";

/** A template by its name in any language. */
export function findTemplate(found: string, templates: readonly Template[], language: Language): Template {
  const wanted = caseFolded(found);
  const template = templates.find(({ id, name }) => [id, name.zh, name.en].map(caseFolded).includes(wanted));
  if (template !== undefined) return template;
  const ids = templates.map(({ id }) => id);
  const similar = mostSimilar(found, ids) ?? ids.find((id) => wanted !== "" && id.includes(wanted));
  if (similar !== undefined)
    throw new UnusableInput(BUILD_FAULTS.similarTemplate, language, { found, similar });
  throw new UnusableInput(BUILD_FAULTS.unknownTemplate, language, { found, known: ids.join(", ") });
}

const FIRST_MONTH = serialOf(2000, 1, 1);
const LAST_MONTH = serialOf(2099, 12, 1);

/** The first day of a month as a person writes it. */
function readMonth(found: string, language: Language): number {
  const month = monthOf(found);
  if (month === undefined || month < FIRST_MONTH || month > LAST_MONTH)
    throw new UnusableInput(BUILD_FAULTS.unreadableMonth, language, { found });
  return month;
}

function monthOf(text: string): number | undefined {
  try {
    const period = periodOfCell(text, "month");
    return period !== undefined && isOneMonth(period) ? period.start : undefined;
  } catch (caught) {
    if (caught instanceof Refusal) return undefined;
    throw caught;
  }
}

/** 2025-08, of any day in it. */
export function monthText(month: number): string {
  return describeDay(month).slice(0, 7);
}

/** The month that is asked for; records must reach it. */
export function chosenMonth(found: string, tables: readonly RecordTable[], language: Language): number {
  const month = readMonth(found, language);
  const happened = tables.filter(({ dataset }) => !findDataset(dataset).isRegister);
  const days = happened.flatMap(({ firstDay, lastDay }) => [firstDay ?? [], lastDay ?? []].flat());
  if (days.length === 0) return month;
  const [first, last] = [monthText(Math.min(...days)), monthText(Math.max(...days))];
  const shown = monthText(month);
  if (shown >= first && shown <= last) return month;
  throw new UnusableInput(BUILD_FAULTS.monthOutside, language, { month: shown, first, last });
}

/** The store as the data spell it. */
export function knownStore(found: string, source: Source, language: Language): string {
  const stores = storesOf(source, language);
  const store = stores.find((each) => caseFolded(each) === caseFolded(found));
  if (store !== undefined) return store;
  if (stores.length === 0) throw new UnusableInput(BUILD_FAULTS.noStores, language, { found });
  const known = stores.join(language === "zh" ? "、" : ", ");
  throw new UnusableInput(BUILD_FAULTS.unknownStore, language, { found, known });
}

function storesOf(source: Source, language: Language): readonly string[] {
  if (source.kind === "sample") return SAMPLE_STORES.map((store) => store[language]);
  if (source.kind === "totals") return source.stores;
  return [...new Set(source.tables.flatMap(({ stores }) => stores))];
}
