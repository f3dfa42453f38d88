import type { Theme } from "../../host";

/** The colours that the pane is told of, those of Excel's white and black theme. */
export const LIGHT_THEME: Theme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#262626",
};

export const DARK_THEME: Theme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#363636",
  controlForegroundColor: "#FFFFFF",
};
