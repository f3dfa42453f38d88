import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may know whom, from the ground up; `npm run lint` keeps it. A layer may always know itself. */
const LAYERS = {
  cells: [],
  workbook: [],
  locale: [],
  host: [],
  kpi: ["cells"],
  columns: ["cells"],
  functions: ["cells", "kpi", "columns", "locale"],
  imports: ["columns"],
  templates: ["cells", "kpi", "columns", "workbook", "locale"],
  grid: ["host"],
  "grid-functions": ["cells", "grid"],
  taskpane: ["*"],
  commands: ["*"],
  preview: ["*"],
  help: ["*"],
  cli: ["*"],
};

/** Packages that only some layers may name. */
const PACKAGES = [
  { pattern: "^@univerjs/", layers: ["grid", "preview"], message: "Only grid and preview touch Univer." },
  { pattern: "^(node:|commander$)", layers: ["cli"], message: "Only the command line knows Node." },
  { pattern: "^csv-parse", layers: ["imports"], message: "CSV files are read in imports." },
  {
    pattern: "^(react|@fluentui)(-dom)?(/|$)",
    layers: ["taskpane", "preview", "grid", "help"],
    message: "React draws pane, preview, documentation pages and what floats over the grid.",
  },
  { pattern: "^echarts", layers: ["grid"], message: "Charts are drawn in grid." },
  {
    pattern: "^(hucre|fflate)(/|$)",
    layers: ["workbook"],
    message: "Files are written and read in workbook.",
  },
  { pattern: "^idb-keyval", layers: ["preview"], message: "Only the preview saves in the browser." },
];

function layerRule(layer) {
  const known = LAYERS[layer];
  const forbidden = known.includes("*")
    ? []
    : Object.keys(LAYERS).filter((other) => other !== layer && !known.includes(other));
  const patterns = PACKAGES.filter(({ layers }) => !layers.includes(layer)).map(({ pattern, message }) => ({
    regex: pattern,
    message,
  }));
  if (forbidden.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${forbidden.join("|")})(/|$)`,
      message: `src/${layer} may know only: ${known.join(", ") || "itself"}.`,
    });
  }
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

/** Kernels compute from their arguments alone: no clock, no chance, no host. */
const KERNEL_GLOBALS = [
  "Date",
  "Office",
  "Excel",
  "CustomFunctions",
  "fetch",
  "process",
  "window",
  "document",
  "console",
];
const KERNELS = ["cells", "kpi"];

/** Whoever names these runs in Excel, or on the embedded host in its place, and nowhere else. */
const OFFICE_GLOBALS = ["Office", "Excel", "CustomFunctions", "OfficeExtension", "OfficeRuntime"];
const OFFICE_FILES = [
  "src/taskpane/**",
  "src/commands/**",
  "src/functions/register.ts",
  "src/functions/host.ts",
  "src/functions/runtime.ts",
  "src/workbook/excel/**",
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-console": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-control-regex": "off",
    },
  },
  ...Object.keys(LAYERS).map(layerRule),
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: OFFICE_FILES,
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] },
  },
  {
    files: OFFICE_FILES,
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: KERNELS.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      "no-restricted-globals": ["error", ...KERNEL_GLOBALS],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    files: ["src/locale/**/*.ts", "src/kpi/announced.ts", "test/**/*.ts", "scripts/**/*.ts"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  { files: ["test/bench/**/*.ts", "scripts/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["*.mjs"], languageOptions: { globals: { process: "readonly" } } },
);
