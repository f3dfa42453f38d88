import base from "./jest.config.mjs";

// Read by test/properties/support/behaviours.ts in the processes that jest starts.
process.env.PROPERTY_TABLES ??= "1000";

/**
 * The properties of every function on more tables than `npm test` takes, or on as many as PROPERTY_TABLES says.
 * @type {import("jest").Config}
 */
export default {
  ...base,
  roots: ["<rootDir>/test/properties"],
  testTimeout: 60_000,
};
