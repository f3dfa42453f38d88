import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LANGUAGES, type Language } from "../../kpi/texts";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { useWords } from "./context";

/** Each language in its own words, so that nobody has to find it in another. */
const NAMES: Readonly<Record<Language, { readonly name: string; readonly lang: string }>> = {
  zh: { name: "中文", lang: "zh-CN" },
  en: { name: "English", lang: "en" },
};

const useStyles = makeStyles({ group: { display: "flex", columnGap: tokens.spacingHorizontalXXS } });

interface Properties {
  readonly language: Language;
  change(language: Language): void;
}

export function LanguageSwitch({ language, change }: Properties): ReactElement {
  const say = useWords();
  return (
    <div role="group" aria-label={say(PREVIEW_TEXTS.language)} className={useStyles().group}>
      {LANGUAGES.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          appearance="subtle"
          lang={NAMES[each].lang}
          checked={each === language}
          onClick={() => each !== language && change(each)}
        >
          {NAMES[each].name}
        </ToggleButton>
      ))}
    </div>
  );
}
