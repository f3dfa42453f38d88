/**
 * What "@jest/globals" means while `npm run mutation` runs the tests in mocha, which keeps the modules loaded from one change of
 * the calculation to the next; jest loads them anew for each, which would take days.
 */
import { bind } from "jest-each";

export { expect } from "expect";

type Body = (...args: never[]) => unknown;

const runner = globalThis as unknown as {
  describe: (title: string, body: Body) => void;
  it: { (title: string, body: Body): void; skip: (title: string, body: Body) => void };
  before: (body: Body) => void;
  after: (body: Body) => void;
  beforeEach: (body: Body) => void;
  afterEach: (body: Body) => void;
};

/** Mocha's own, without the time limit that jest takes as third argument. */
const inGroup = (title: string, body: Body): void => runner.describe(title, body);
const alone = (title: string, body: Body): void => runner.it(title, body);
const skipped = (title: string, body: Body): void => runner.it.skip(title, body);

export const describe = Object.assign(inGroup, { each: bind(inGroup as never), skip: skipped });
export const test = Object.assign(alone, { each: bind(alone as never), skip: skipped });
export const it = test;
export const { before: beforeAll, after: afterAll, beforeEach, afterEach } = runner;
