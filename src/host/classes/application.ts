import { defineClass } from "../model/define";
import { readWord } from "../model/read";
import type { Session } from "../model/session";

const PART = "application";
const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const NumberFormatInfo = defineClass<Session>({
  name: "NumberFormatInfo",
  properties: {
    numberDecimalSeparator: { get: () => "." },
    numberGroupSeparator: { get: () => "," },
  },
});

const CultureInfo = defineClass<Session>({
  name: "CultureInfo",
  properties: { name: { get: ({ language }) => language } },
  navigation: { numberFormat: (session) => NumberFormatInfo(session) },
});

export const Application = defineClass<Session>({
  name: "Application",
  navigation: { cultureInfo: (session) => CultureInfo(session) },
  properties: {
    // Kept only: the grid always calculates at once.
    calculationMode: {
      get: ({ store }) => store.get(PART, "calculationMode") ?? "Automatic",
      set({ store }, value) {
        store.put(PART, "calculationMode", readWord(value, MODES));
      },
    },
    // Read after the grid has settled.
    calculationState: { computed: true, get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate({ spreadsheet }, type) {
      readWord(type, ["Recalculate", "Full", "FullRebuild"]);
      spreadsheet.recalculate();
    },
    // The host calculates and draws when a request is through.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
