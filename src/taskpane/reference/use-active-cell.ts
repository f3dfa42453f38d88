import { useEffect, useState } from "react";
import type { Place } from "../formula/references";
import { activeCell, onSelectionChanged } from "../workbook-access";

/** The workbook's active cell, followed as the selection moves; undefined until it is known or where Excel is not there. */
export function useActiveCell(isConnected: boolean): Place | undefined {
  const [cell, setCell] = useState<Place>();
  useEffect(() => {
    if (!isConnected) return undefined;
    let isMounted = true;
    // A cell that cannot be read, such as while a chart is selected, leaves the last one standing.
    const read = (): void =>
      void activeCell().then(
        (place) => isMounted && setCell(place),
        () => undefined,
      );
    read();
    const stop = onSelectionChanged(read).catch(() => () => undefined);
    return () => {
      isMounted = false;
      void stop.then((end) => end());
    };
  }, [isConnected]);
  return cell;
}
