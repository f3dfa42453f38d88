import { Component, type ReactNode } from "react";
import type { Language } from "../../kpi/texts";
import { PANE_TEXTS } from "../../locale/pane";

interface Properties {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Says in words that the pane is broken, and what broke it, where it would otherwise be blank. */
export class ErrorBoundary extends Component<Properties, { readonly fault?: unknown }> {
  override state: { readonly fault?: unknown } = {};

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    if (!("fault" in this.state)) return this.props.children;
    return (
      <div role="alert">
        <p>{PANE_TEXTS.defect[this.props.language]}</p>
        <pre>{String(this.state.fault)}</pre>
      </div>
    );
  }
}
