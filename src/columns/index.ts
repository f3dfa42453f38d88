export { DATASETS, findColumn, findDataset } from "./datasets";
export { readRecords, type ColumnPlace, type TableOrigin } from "./read-records";
export { recognise, recogniseDataset } from "./recognise";
export type * from "./types";
