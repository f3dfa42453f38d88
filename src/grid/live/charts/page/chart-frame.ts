import { createElement, type ReactElement, useEffect, useRef } from "react";

/** Gives a function that is called when the element goes. */
export type Attach = (id: string, element: HTMLElement) => () => void;

/** The component that the grid puts over the sheet for each chart; what is drawn in it is up to `attach`. */
export function chartFrame(attach: Attach): (props: { readonly floatDomId: string }) => ReactElement {
  return function ChartFrame({ floatDomId }) {
    const element = useRef<HTMLDivElement>(null);
    useEffect(() => {
      if (element.current !== null) return attach(floatDomId, element.current);
      return undefined;
    }, [floatDomId]);
    return createElement("div", { ref: element });
  };
}
