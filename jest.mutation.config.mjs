import config from "./jest.config.mjs";

/** What is changed, as scripts/mutation.ts says, and the tests that are asked: those of the same part. */
const TESTS = {
  cells: ["<rootDir>/test/cells"],
  kpi: ["<rootDir>/test/kpi", "<rootDir>/test/functions"],
};

export default {
  ...config,
  roots: TESTS[process.env.MUTATED_PART ?? "kpi"],
  testPathIgnorePatterns: [
    ...config.testPathIgnorePatterns,
    // These need the spreadsheet engine or large tables.
    "<rootDir>/test/kpi/native.test.ts",
    "<rootDir>/test/cells/criteria-engine.test.ts",
    "<rootDir>/test/functions/real-",
  ],
};
