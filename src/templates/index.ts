import type { Template } from "./template";

/** The templates, in the order of the gallery. */
export const TEMPLATES: readonly Template[] = [];
