import base from "./jest.config.mjs";

// Read by test/fuzz/support/fuzz.ts in the processes that jest starts. Other texts each time: a failure tells its seed.
process.env.FUZZ_TEXTS ??= "60000";
process.env.FUZZ_SEED ??= String(Date.now() % 2 ** 31);

/**
 * The readers on very many more damaged texts than `npm test` takes, or on as many as FUZZ_TEXTS says.
 * @type {import("jest").Config}
 */
export default {
  ...base,
  roots: ["<rootDir>/test/fuzz"],
  testTimeout: 300_000,
};
