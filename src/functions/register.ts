/** Loaded before everything else: Excel may calculate before the pane is shown, or without it. */
import { LOADED_FIRST } from "./loaded-first";
import { register } from "./runtime";

register(LOADED_FIRST);
