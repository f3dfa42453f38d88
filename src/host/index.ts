export { createHost, type Host, type HostOptions } from "./host";
export type { Bridge } from "./bridge";
export { LIGHT_THEME, type Theme } from "./external";
export type { Failure, Faults, Occasion } from "./faults";
export type { Language } from "./model/session";
export type { RequestView } from "./wire/request-view";
export type * from "./spreadsheet";
