import type { Chart, Charts, Json, Parts } from "../../../host/spreadsheet";

export { followCharts } from "./follow";

const PART = "charts";

/** Charts as data, kept with the workbook. Who draws them is told of every change. */
export interface LiveCharts extends Charts {
  /** Gives a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function createCharts(parts: Parts): LiveCharts {
  const listeners = new Set<() => void>();
  // What is in the part was written from charts, here or when the workbook was saved.
  const all = (): readonly Chart[] => (parts.read(PART) ?? []) as unknown as readonly Chart[];
  const write = (charts: readonly Chart[]): void => {
    parts.write(PART, charts as unknown as Json);
    for (const listener of [...listeners]) listener();
  };
  return {
    of: (sheet) => all().filter((chart) => chart.sheet === sheet),
    put: (chart) => {
      const charts = all();
      const isKnown = charts.some(({ id }) => id === chart.id);
      write(isKnown ? charts.map((one) => (one.id === chart.id ? chart : one)) : [...charts, chart]);
    },
    remove: (id) => {
      const charts = all();
      if (charts.some((chart) => chart.id === id)) write(charts.filter((chart) => chart.id !== id));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
