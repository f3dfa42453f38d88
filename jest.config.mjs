/** Published as ES modules only, where jest runs CommonJS: what Univer stands on, ECharts. */
const ES_MODULES = [
  "cjk-regex",
  "collapse-white-space",
  "csv-parse",
  "echarts",
  "franc-min",
  "hucre",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
  "zrender",
];

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // The tests in a real browser and with LibreOffice have commands of their own.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/libreoffice/"],
  testMatch: ["**/*.test.ts"],
  // Jest keeps a core for itself otherwise, which on two cores is half of them.
  maxWorkers: "100%",
  // How long a test takes says nothing of what it shows; this ends one that hangs.
  testTimeout: 240_000,
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join("|")})/)`],
};
