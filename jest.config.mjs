/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
    ],
  },
  // Univer's packages and lodash-es are published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: [
    "/node_modules/(?!(@univerjs|lodash-es|nanoid|csv-parse|rbush|quickselect|kdbush)/)",
  ],
};
