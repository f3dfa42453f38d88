import { doubtOfChoice, findColumn, type ColumnPlace, type Dataset, type Match } from "../../columns";
import { readHeader } from "../../columns/headers";
import type { RecordFile } from "../../imports/record-file";
import type { Language } from "../../kpi/texts";
import { BUILD_FAULTS } from "../../locale/cli-build";
import { UnusableInput } from "../unusable-input";
import type { ChosenHeaders } from "./map-file";

/** Where the columns of a file are: as a person says, for the rest as they are recognised. */
export function placeColumns(
  file: RecordFile,
  dataset: Dataset,
  chosen: ChosenHeaders,
  language: Language,
): readonly (ColumnPlace & Partial<Match>)[] {
  const places = [...chosen].flatMap(([column, header]): ColumnPlace[] =>
    header === null ? [] : [{ column, index: indexOf(header, column, file, language) }],
  );
  places.forEach(({ column, index }, at) => {
    const before = places.slice(0, at).find((place) => place.index === index);
    if (before === undefined) return;
    const found = file.headers[index] ?? "";
    const names = { one: nameOf(before.column, language), other: nameOf(column, language) };
    throw new UnusableInput(BUILD_FAULTS.mappedTwice, language, { found, ...names });
  });
  const taken = new Set(places.map(({ index }) => index));
  const recognised = file
    .matches(dataset.id)
    .filter(({ column, index }) => !chosen.has(column) && !taken.has(index));
  const told = places.map((place) => {
    const doubt = doubtOfChoice(dataset.id, place.column, file.headers[place.index] ?? "");
    return doubt === undefined ? place : { ...place, doubt };
  });
  return [...told, ...recognised];
}

/** As it is written, else without regard to case, width and blanks. */
function indexOf(header: string, column: string, { headers, title }: RecordFile, language: Language): number {
  const exact = headers.indexOf(header.trim());
  if (exact !== -1) return exact;
  const wanted = readHeader(header).compact;
  const index = headers.findIndex((each) => readHeader(each).compact === wanted);
  if (index !== -1) return index;
  throw new UnusableInput(BUILD_FAULTS.mappedHeaderMissing, language, {
    found: header,
    column: nameOf(column, language),
    file: title,
    headers: headers.join(language === "zh" ? "、" : ", "),
  });
}

export function nameOf(column: string, language: Language): string {
  return findColumn(column)?.name[language] ?? column;
}
