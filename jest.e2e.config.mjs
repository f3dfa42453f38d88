/**
 * The tests in a real browser, on the production build in dist/ that the test command makes before.
 * @type {import("jest").Config}
 */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } } }],
  },
  // One browser at a time: the page takes what the computer has.
  maxWorkers: 1,
  // Twenty seconds where nothing else runs; a computer with other work takes several times as long.
  testTimeout: 240_000,
};
