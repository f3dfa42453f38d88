import type { BenchCase } from "./case";
import { fieldService } from "./field-service";
import { dealer } from "./dealer";
import { logistics } from "./logistics";
import { loyalty } from "./loyalty";
import { across, cohorts, spills } from "./records";
import { report } from "./report";
import { flags, ids, numbers } from "./shares";
import { shop } from "./shop";
import { answers, ratios, sums, times } from "./sums";
import { words } from "./words";

/** Every function of the add-in at least once, by kind of work. */
export const CASES: readonly BenchCase[] = [
  ...flags,
  ...numbers,
  ...ids,
  ...answers,
  ...sums,
  ...ratios,
  ...times,
  ...cohorts,
  ...loyalty,
  ...dealer,
  ...fieldService,
  ...logistics,
  ...shop,
  ...spills,
  ...across,
  ...report,
  ...words,
];
