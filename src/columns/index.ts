export { doubtOfChoice } from "./chosen";
export { DATASETS, findColumn, findDataset } from "./datasets";
export { AFTER_SALES_WORDS, NO_VISIT_WORDS } from "./left-out";
export { ordersWithoutAmount } from "./orders-without-amount";
export { rowsWithoutStore } from "./rows-without-store";
export { readRecords, type ColumnPlace, type TableOrigin } from "./read-records";
export { recognise, recogniseDataset } from "./recognise";
export type * from "./types";
