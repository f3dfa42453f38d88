import { useCallback, useEffect, useState } from "react";
import type { Inserted } from "../../workbook/excel";
import { GALLERY_TEXTS } from "../../locale/templates-pane";
import { useLanguage, useSay } from "../frame/language";
import { sheetFaultText } from "./fault-text";
import type { Notice } from "./notice";
import { loadWriter } from "./writer";

/** What templates were inserted into the workbook before. */
export interface Insertions {
  readonly list: readonly Inserted[];
  readonly notice: Notice | undefined;
  tell(notice: Notice | undefined): void;
  /** Looks again, after something was inserted or removed. */
  refresh(): void;
}

/** Cleans up what was left unfinished, once, and keeps the list of what is there. */
export function useInsertions(isConnected: boolean): Insertions {
  const say = useSay();
  const language = useLanguage();
  const [list, setList] = useState<readonly Inserted[]>([]);
  const [notice, tell] = useState<Notice>();
  const fail = useCallback(
    (caught: unknown) => tell({ intent: "warning", text: sheetFaultText(caught, language) }),
    [language],
  );
  const refresh = useCallback((): void => {
    loadWriter()
      .then((writer) => writer.listInserted())
      .then(setList, fail);
  }, [fail]);
  useEffect(() => {
    if (!isConnected) return;
    loadWriter()
      .then((writer) => writer.cleanUpUnfinished())
      .then((sheets) => {
        if (sheets.length === 0) return;
        tell({ intent: "info", text: say(GALLERY_TEXTS.cleaned, { count: sheets.length }) });
      })
      .catch(fail)
      .finally(refresh);
    // Once, at the start of the pane: what is unfinished later is being worked on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isConnected]);
  return { list, notice, tell, refresh };
}
