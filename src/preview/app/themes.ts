import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fonts of the computer: nothing is loaded from elsewhere. */
const FONTS = "'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
export const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };
