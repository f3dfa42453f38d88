import base from "./jest.config.mjs";

/**
 * The tests with LibreOffice, which `npm run test:libreoffice` installs where it can.
 * @type {import("jest").Config}
 */
export default {
  ...base,
  roots: ["<rootDir>/test/libreoffice"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
  testTimeout: 120_000,
};
