import type { ExcelError } from "./cell";

/**
 * What is wrong with an argument, as data: the words are made where the language is known.
 * One line here and one in each language's messages is all that a new fault needs.
 */
export type FaultCode =
  | "missingArgument"
  | "tooManyArguments"
  | "excelError"
  // cells
  | "unreadableFlag"
  | "unreadableAmount"
  | "unreadableDate"
  | "ambiguousDate"
  | "timeWithoutDate"
  | "unreadableScore"
  | "unreadableRating"
  | "unreadableMonth"
  | "longNumber"
  | "idsAsNumbers"
  | "statusAsId"
  | "mixedCount"
  | "notFlags"
  | "negativeCount"
  | "negativeAmount"
  | "scoreOutOfScale"
  | "scoreBeyondScale"
  | "answerBesideScale"
  | "ratingBeyondStars"
  // options
  | "unreadablePeriod"
  | "halfPeriod"
  | "reversedPeriod"
  | "unreadableMonthOption"
  | "unreadableAsOf"
  | "unreadableNumber"
  | "numberOutOfLimits"
  | "unknownChoice"
  | "unreadableCalendar"
  | "overlappingHours"
  | "unreadableMark"
  | "contradictoryMarks"
  | "specialDaysWithoutCalendar"
  | "oneCellExpected"
  | "twoColumnsExpected"
  // shapes and combinations
  | "differentHeights"
  | "incompletePair"
  | "periodWithoutDates"
  | "singleTotalFiltered"
  | "singleTotalGrouped"
  | "totalNeeded"
  | "onlyYes"
  | "moreEventsThanTotal"
  | "cutsReversed"
  // nothing to judge
  | "noRecords"
  | "noNumbers"
  | "tooLarge"
  | "zeroBase"
  | "historyTooShort"
  | "noEarlierRecords"
  | "tooFewMonths"
  | "monthMissing"
  | "noReference"
  // functions across indicators
  | "unknownKpi"
  | "ambiguousKpiNumber"
  | "notYetComputed"
  | "computedByMix"
  | "explanationsNotLoaded"
  | "noSingleValue"
  | "noPeriodToTrend"
  | "leavePeriodEmpty"
  | "notFromTotals"
  | "unreadableTargets"
  | "reversedTargets"
  | "percentPoints"
  | "noneJudged"
  | "kpiNotJudged"
  | "noIndicators"
  | "groupsWithoutRecords";

export interface Fault {
  readonly code: FaultCode;
  /** What the cell shows. */
  readonly error: ExcelError;
  /** The parameter concerned, by its name in the signature. */
  readonly parameter?: string;
  /** Where in the argument, counted from 1. */
  readonly row?: number;
  readonly column?: number;
  /** What was found there, as the person sees it. */
  readonly found?: string;
  /** How many cells are concerned. */
  readonly count?: number;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Carries a fault from where it was seen to the edge, where it becomes a cell error with a message. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
    this.name = "Refusal";
  }
}

/** Refuses with #VALUE!: wrong kind, shape or option, or an impossible number. */
export function invalid(code: FaultCode, about: Omit<Fault, "code" | "error"> = {}): Refusal {
  return new Refusal({ code, error: "#VALUE!", ...about });
}

/** Refuses with #N/A: there is nothing to judge. */
export function notAvailable(code: FaultCode, about: Omit<Fault, "code" | "error"> = {}): Refusal {
  return new Refusal({ code, error: "#N/A", ...about });
}
