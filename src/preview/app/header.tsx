import { Badge, makeStyles, Subtitle2, ToggleButton, tokens, Tooltip } from "@fluentui/react-components";
import {
  PanelRightContractRegular,
  PanelRightExpandRegular,
  WeatherMoonRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import type { Preferences } from "../preferences";
import { useWords, useWorkbenchState } from "./context";
import { FileMenu } from "./file-menu";
import { LanguageSwitch } from "./language-switch";
import { SaveStateText } from "./save-state-text";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, whiteSpace: "nowrap" },
  workbook: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  space: { flexGrow: 1 },
});

interface Properties {
  readonly preferences: Preferences;
  change(change: Partial<Preferences>): void;
}

/** The line above grid and pane. */
export function Header({ preferences, change }: Properties): ReactElement {
  const styles = useStyles();
  const say = useWords();
  const { name } = useWorkbenchState();
  const { isDark, isPaneShown } = preferences;
  const paneWords = say(isPaneShown ? PREVIEW_TEXTS.hidePane : PREVIEW_TEXTS.showPane);
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" className={styles.title}>
        {say(PREVIEW_TEXTS.title)}
      </Subtitle2>
      <Tooltip content={say(PREVIEW_TEXTS.notExcelMore)} relationship="description">
        <Badge appearance="tint" color="warning" size="large" tabIndex={0}>
          {say(PREVIEW_TEXTS.notExcel)}
        </Badge>
      </Tooltip>
      <FileMenu />
      <span className={styles.workbook}>{name}</span>
      <SaveStateText />
      <span className={styles.space} />
      <LanguageSwitch language={preferences.language} change={(language) => change({ language })} />
      <Tooltip content={say(PREVIEW_TEXTS.dark)} relationship="label">
        <ToggleButton
          appearance="subtle"
          icon={<WeatherMoonRegular />}
          checked={isDark}
          onClick={() => change({ isDark: !isDark })}
        />
      </Tooltip>
      <Tooltip content={paneWords} relationship="label">
        <ToggleButton
          appearance="subtle"
          icon={isPaneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          checked={isPaneShown}
          onClick={() => change({ isPaneShown: !isPaneShown })}
        />
      </Tooltip>
    </header>
  );
}
