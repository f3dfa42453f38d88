import { makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import { REFERENCE_TEXTS, SECTION_NAMES } from "../../locale/reference";
import { useSay } from "../frame/language";
import type { SectionId } from "./sections";

const useStyles = makeStyles({
  search: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  box: { width: "100%", maxWidth: "100%" },
  narrowing: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  found: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const GROUPS = Object.keys(SECTION_NAMES) as readonly SectionId[];

/** What a person looks for: words, in one group or in all. */
export interface Wanted {
  readonly query: string;
  readonly group: SectionId | undefined;
}

interface Properties {
  readonly wanted: Wanted;
  /** How many functions that is. */
  readonly count: number;
  readonly box: Ref<HTMLInputElement>;
  onChange(wanted: Wanted): void;
}

/** Where a person says which functions to list. */
export function SearchBar({ wanted, count, box, onChange }: Properties): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const found = count === 1 ? REFERENCE_TEXTS.foundOne : REFERENCE_TEXTS.found;
  return (
    <search className={styles.search}>
      <SearchBox
        input={{ ref: box }}
        className={styles.box}
        aria-label={say(REFERENCE_TEXTS.search)}
        placeholder={say(REFERENCE_TEXTS.search)}
        dismiss={{ "aria-label": say(REFERENCE_TEXTS.clear) }}
        value={wanted.query}
        onChange={(_, { value }) => onChange({ ...wanted, query: value })}
      />
      <div className={styles.narrowing}>
        <div role="status" className={styles.found}>
          {say(found, { count })}
        </div>
        <Select
          size="small"
          aria-label={say(REFERENCE_TEXTS.group)}
          value={wanted.group ?? ""}
          onChange={(_, { value }) => onChange({ ...wanted, group: GROUPS.find((id) => id === value) })}
        >
          <option value="">{say(REFERENCE_TEXTS.allGroups)}</option>
          {GROUPS.map((id) => (
            <option key={id} value={id}>
              {say(SECTION_NAMES[id])}
            </option>
          ))}
        </Select>
      </div>
    </search>
  );
}
