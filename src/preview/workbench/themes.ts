import type { Theme } from "../../host";

/** The colours of Excel's black theme, which the pane is told of; those of the white one are the host's own. */
export const DARK_THEME: Theme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#363636",
  controlForegroundColor: "#FFFFFF",
};
