/** What scripts/mutation.ts asks for. */
const part = process.env.MUTATED_PART ?? "kpi";

/** The tests that are asked, the quick ones first: a change is done with at the first test that notices it. */
const TESTS = {
  cells: ["test/cells/**/*.test.ts", "test/fuzz/**/*.test.ts"],
  kpi: [
    "test/kpi/*/**/*.test.ts",
    "test/kpi/*.test.ts",
    "test/functions/across/**/*.test.ts",
    "test/functions/vectors.test.ts",
    "test/help/{timeline,messages,examples}.test.ts",
    "test/properties/**/*.test.ts",
  ],
};

/**
 * `npm run mutation`: changes the calculation in small ways, one at a time, and tells which changes no test notices.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  // Mocha keeps the modules from one change to the next; jest would load them anew, a second or more for each of thousands.
  testRunner: "mocha",
  mochaOptions: {
    require: ["./test/mutation/forget-between-tests.ts"],
    spec: TESTS[part],
  },
  // The spreadsheet engine is loaded as an ES module.
  testRunnerNodeArgs: ["--import", "tsx"],
  // Each change is met by the tests that run the changed line, and by no others.
  coverageAnalysis: "perTest",
  // What runs once, when a module is loaded, every test would have to be asked about: hours. Declarations are held by the
  // catalogue tests, regular expressions by the fuzzing of the readers (npm run fuzz).
  ignoreStatic: true,
  // Words are what a person reads; the documentation and the catalogue of messages hold them.
  mutator: { excludedMutations: ["StringLiteral"] },
  reporters: ["clear-text", "progress", "json", "html"],
  jsonReporter: { fileName: `.mutation/${part}.json` },
  htmlReporter: { fileName: `.mutation/${part}.html` },
  ignorePatterns: ["dist", "docs", "assets", "examples", ".mutation", "test/e2e", "test/libreoffice"],
  tempDirName: ".mutation/work",
  incrementalFile: `.mutation/${part}-incremental.json`,
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 5000,
  disableTypeChecks: true,
};
