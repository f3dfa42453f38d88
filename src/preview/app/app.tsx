import { AriaLiveAnnouncer, FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { keepPreferences, type Preferences } from "../preferences";
import type { Workbench } from "../workbench/workbench";
import { PreviewProvider } from "./context";
import { DropTarget } from "./drop-target";
import { GridPlace } from "./grid-place";
import { Header } from "./header";
import { NoticeBar } from "./notice-bar";
import { PaneFrame } from "./pane-frame";
import { Splitter } from "./splitter";
import { DARK, LIGHT } from "./themes";

const useStaticStyles = makeStaticStyles({
  "html, body, #preview": { height: "100%", margin: 0 },
  // The grid's menus stand in the body and take its font.
  body: { fontFamily: LIGHT.fontFamilyBase, fontSize: "14px", overflow: "hidden" },
});

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh" },
  main: { display: "flex", flexGrow: 1, minHeight: 0 },
});

interface Properties {
  readonly workbench: Workbench;
  readonly place: HTMLElement;
  readonly initial: Preferences;
}

/** The whole page: the header, and below it the grid and the pane side by side. */
export function App({ workbench, place, initial }: Properties): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  const [preferences, setPreferences] = useState(initial);
  const { language, isDark, isPaneShown, paneWidth } = preferences;
  const change = useCallback(
    (changed: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...changed })),
    [],
  );
  // Not before: the grid measures its place, which must be on the page.
  useEffect(() => void workbench.start(), [workbench]);
  useEffect(() => keepPreferences(preferences), [preferences]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
    document.title = PREVIEW_TEXTS.pageTitle[language];
    void workbench.setAppearance({ language, isDark });
  }, [workbench, language, isDark]);
  return (
    <PreviewProvider value={{ workbench, language }}>
      <FluentProvider theme={isDark ? DARK : LIGHT}>
        {/* An element of its own: menus and dialogs take over the provider's classes. */}
        <div className={styles.page}>
          <Header preferences={preferences} change={change} />
          {/* Notices reach a screen reader through it. */}
          <AriaLiveAnnouncer>
            <NoticeBar />
          </AriaLiveAnnouncer>
          <DropTarget className={styles.main}>
            <GridPlace place={place} />
            {isPaneShown && <Splitter width={paneWidth} change={(width) => change({ paneWidth: width })} />}
            <PaneFrame width={paneWidth} isShown={isPaneShown} />
          </DropTarget>
        </div>
      </FluentProvider>
    </PreviewProvider>
  );
}
