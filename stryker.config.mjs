/** What scripts/mutation.ts asks for. */
const part = process.env.MUTATED_PART ?? "kpi";

/**
 * `npm run mutation`: changes the calculation in small ways, one at a time, and tells which changes no test notices.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.mjs" },
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
  ignorePatterns: [
    "dist",
    "docs",
    "assets",
    "examples",
    ".mutation",
    "test/e2e",
    "test/libreoffice",
    "test/data",
  ],
  tempDirName: ".mutation/work",
  incrementalFile: `.mutation/${part}-incremental.json`,
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 20000,
  disableTypeChecks: true,
};
