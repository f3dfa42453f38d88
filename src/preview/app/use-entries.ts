import { useCallback, useEffect, useState } from "react";
import type { Entry } from "../storage/shelf";
import { useWorkbench } from "./context";

/** The kept workbooks, as they are when this begins and whenever `refresh` asks again. */
export function useEntries(): { readonly entries: readonly Entry[]; refresh(): Promise<void> } {
  const workbench = useWorkbench();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const refresh = useCallback(async () => setEntries(await workbench.list()), [workbench]);
  useEffect(() => void refresh(), [refresh]);
  return { entries, refresh };
}
