/** The sheet of data quality, by its id in the plan. */
export const QUALITY_SHEET = "quality";
