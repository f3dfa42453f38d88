import config from "./jest.config.mjs";

/** The tests that mutation testing asks (stryker.config.mjs): those of the calculation that need no spreadsheet engine. */
export default {
  ...config,
  roots: ["<rootDir>/test/cells", "<rootDir>/test/kpi", "<rootDir>/test/functions"],
  testPathIgnorePatterns: [
    ...config.testPathIgnorePatterns,
    "<rootDir>/test/kpi/native.test.ts",
    "<rootDir>/test/functions/real-",
  ],
};
