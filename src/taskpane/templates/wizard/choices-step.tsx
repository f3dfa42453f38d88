import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LANGUAGES, type Language } from "../../../kpi/texts";
import { WIZARD_TEXTS } from "../../../locale/template-wizard";
import { useSay } from "../../frame/language";
import { lastFullMonth, today } from "../../../templates/months";
import type { Choices } from "./choices";
import { monthsUntil, monthText } from "./months";
import type { WizardControl } from "./use-wizard";

const useStyles = makeStyles({ fields: { display: "grid", gap: tokens.spacingVerticalL } });

const LANGUAGE_NAMES = { zh: WIZARD_TEXTS.chinese, en: WIZARD_TEXTS.english } as const;
const LAST_FULL_MONTH = "";

interface Properties {
  readonly choices: Choices;
  readonly control: WizardControl;
}

/** What the sheets are like, wherever their figures come from. */
export function ChoicesStep({ choices, control }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.fields}>
      <Field label={say(WIZARD_TEXTS.language)}>
        <RadioGroup
          layout="horizontal"
          value={choices.language}
          onChange={(_, { value }) => control.choose({ language: value as Language })}
        >
          {LANGUAGES.map((language) => (
            <Radio key={language} value={language} label={say(LANGUAGE_NAMES[language])} />
          ))}
        </RadioGroup>
      </Field>
      <MonthField choices={choices} control={control} />
      <Field label={say(WIZARD_TEXTS.targets)}>
        <RadioGroup
          value={choices.hasOwnTargets ? "own" : "builtIn"}
          onChange={(_, { value }) => control.choose({ hasOwnTargets: value === "own" })}
        >
          <Radio value="builtIn" label={say(WIZARD_TEXTS.builtInTargets)} />
          <Radio value="own" label={say(WIZARD_TEXTS.ownTargets)} />
        </RadioGroup>
      </Field>
      <Checkbox
        label={say(WIZARD_TEXTS.protection)}
        checked={choices.isProtected}
        onChange={(_, { checked }) => control.choose({ isProtected: checked === true })}
      />
    </div>
  );
}

function MonthField({ choices, control }: Properties): ReactElement {
  const say = useSay();
  const day = today();
  return (
    <Field label={say(WIZARD_TEXTS.month)} hint={say(WIZARD_TEXTS.monthHint)}>
      <Select
        value={String(choices.month ?? LAST_FULL_MONTH)}
        onChange={(_, { value }) =>
          control.choose({ month: value === LAST_FULL_MONTH ? undefined : Number(value) })
        }
      >
        <option value={LAST_FULL_MONTH}>
          {say(WIZARD_TEXTS.lastFullMonth, { month: monthText(lastFullMonth(day)) })}
        </option>
        {monthsUntil(day).map((month) => (
          <option key={month} value={month}>
            {monthText(month)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
