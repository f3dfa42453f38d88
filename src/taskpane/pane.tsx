import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../kpi/texts";
import { PANE_TEXTS } from "../locale/pane";
import { GALLERY_TEXTS } from "../locale/templates-pane";
import { ErrorBoundary } from "./frame/error-boundary";
import { LanguageProvider } from "./frame/language";
import { LoadedView } from "./frame/loaded-view";
import { Tabs } from "./frame/tabs";
import { usePaneTheme } from "./frame/theme";
import { TemplatesView } from "./templates/templates-view";

const useStaticStyles = makeStaticStyles({ body: { margin: "0" } });

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  notice: { marginTop: tokens.spacingVerticalS },
});

interface Properties {
  readonly language: Language;
  /** Whether there is a workbook to read and write. */
  readonly isConnected: boolean;
}

/** The functions with all their texts. */
async function loadReference(isConnected: boolean): Promise<ReactElement> {
  const { FunctionReference } = await import(
    /* webpackChunkName: "function-reference" */ "./reference/function-reference"
  );
  return <FunctionReference isConnected={isConnected} />;
}

/** The whole pane: its name, and below it the views. */
export function Pane({ language, isConnected }: Properties): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  return (
    // Fluent gives the provider's class to its layers of tooltips as well: the pane's layout needs an element of its own.
    <FluentProvider theme={usePaneTheme()}>
      <LanguageProvider value={language}>
        <ErrorBoundary language={language}>
          <div className={styles.pane}>
            <header className={styles.header}>
              <Subtitle1 as="h1">{PANE_TEXTS.title[language]}</Subtitle1>
              {!isConnected && (
                <MessageBar intent="warning" layout="multiline" className={styles.notice}>
                  <MessageBarBody>{PANE_TEXTS.notExcel[language]}</MessageBarBody>
                </MessageBar>
              )}
            </header>
            <Tabs
              label={GALLERY_TEXTS.tabs[language]}
              views={[
                {
                  id: "templates",
                  name: GALLERY_TEXTS.tab[language],
                  content: <TemplatesView isConnected={isConnected} />,
                },
                {
                  id: "functions",
                  name: PANE_TEXTS.functions[language],
                  content: <LoadedView load={() => loadReference(isConnected)} />,
                },
              ]}
            />
          </div>
        </ErrorBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}
