import { FOUR_S } from "./four-s";
import type { Template } from "./template";

/** The templates, in the order of the gallery. */
export const TEMPLATES: readonly Template[] = [FOUR_S];
