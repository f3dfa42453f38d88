export { dependentsOf } from "./dependents";
export { evaluateInWorkbook } from "./evaluate";
export { InsertionCancelled, InsertionError, type InsertionFault } from "./faults";
export { insertWorkbook, type InsertOptions } from "./insert";
export type { InsertedSheet } from "./journal";
export { listInserted, type Inserted } from "./list";
export type { InsertionProgress, InsertionStep } from "./progress";
export { snapshotOfWorkbook } from "./snapshot";
export { cleanUpUnfinished, removeInserted } from "./remove";
