import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const FONTS = "'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/**
 * Light or dark as Excel is, or as the system is where Excel does not say. Excel has no event for a change of its
 * theme; the system has. Forced colours need no theme: the browser puts them over either.
 */
export function usePaneTheme(): Theme {
  const [isDark, setDark] = useState(isDarkNow);
  useEffect(() => {
    const query = matchMedia(PREFERS_DARK);
    const changed = (): void => setDark(isDarkNow());
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  return isDark ? DARK : LIGHT;
}

function isDarkNow(): boolean {
  return isDarkColor(excelBackground()) ?? matchMedia(PREFERS_DARK).matches;
}

function excelBackground(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const context = Office.context as Office.Context | undefined;
  return (context?.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
}

/** Whether a colour such as #262626 is nearer to black than to white; undefined where it is none. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color ?? "")?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
