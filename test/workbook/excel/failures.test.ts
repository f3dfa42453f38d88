import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Failure } from "../../../src/host/faults";
import {
  cleanUpUnfinished,
  insertWorkbook,
  InsertionCancelled,
  InsertionError,
  listInserted,
} from "../../../src/workbook/excel";
import type { Waiting } from "../../../src/workbook/excel/requests";
import { smallPlan } from "../support/small-plan";
import { closePersonsWorkbook, contentOf, openPersonsWorkbook, type PersonsWorkbook } from "./support";

let book: PersonsWorkbook;
beforeEach(async () => {
  book = await openPersonsWorkbook();
});
afterEach(() => {
  closePersonsWorkbook(book);
});

const PLAN = smallPlan("portable");
/** Check, prepare, write, calculate, show. */
const SYNCS = 5;
const SYNC_NUMBERS = Array.from({ length: SYNCS }, (_, index) => index);
const HOW_LONG = 40;

/** Gives the one answer up soon that never comes; all others may take what a busy machine takes. */
function impatientAt(place: number): Waiting {
  return {
    get patience() {
      return book.requests.length === place ? 50 : 60_000;
    },
  };
}

/** Meets one request alone: the one that comes so many after the first. */
function onlyAt(place: number): (request: { readonly number: number }) => boolean {
  let first: number | undefined;
  return ({ number }) => {
    first ??= number;
    return number === first + place;
  };
}

async function failureOf(insertion: Promise<unknown>): Promise<unknown> {
  try {
    await insertion;
  } catch (error) {
    return error;
  }
  throw new Error("The insertion was to fail.");
}

async function secondTry(): Promise<void> {
  book.host.faults.clear();
  const done = await insertWorkbook(PLAN);
  expect(done.sheets.map(({ name }) => name)).toEqual(["首页", "工单"]);
}

test("the insertion of a small plan takes five syncs", async () => {
  await insertWorkbook(PLAN);
  expect(book.requests.length).toBe(SYNCS);
});

const FAILURES: readonly (readonly [string, Failure])[] = [
  ["refused before anything of it happens", { as: "AccessDenied" }],
  ["refused in cell editing", { as: "InvalidOperationInCellEditMode" }],
  ["refused as internal error", { as: "GeneralException" }],
  ["connection lost", { as: "ConnectionLost" }],
  ["no answer", { as: "NoAnswer" }],
];

describe.each(SYNC_NUMBERS)("sync %i of the insertion fails", (after) => {
  test.each(FAILURES)("%s: nothing is left, and a second try works", async (_, failure) => {
    const before = await contentOf(book);
    book.host.faults.fail({ ...failure, after });
    const waiting = failure.as === "NoAnswer" ? impatientAt(after) : {};
    const error = await failureOf(insertWorkbook(PLAN, waiting));
    expect(error).toBeInstanceOf(InsertionError);
    const { fault } = error as InsertionError;
    expect(fault).toMatchObject({ isTakenBack: true });
    expect(fault.kind).toBe(failure.as === "NoAnswer" ? "noAnswer" : "refused");
    expect(await contentOf(book)).toEqual(before);
    await secondTry();
  });

  test("at every place within it: nothing is left", async () => {
    const before = await contentOf(book);
    const { bridge, faults } = book.host;
    // How many actions the sync has, from one that goes well until there.
    const counts: number[] = [];
    const send = bridge.sendMessageToHost.bind(bridge);
    bridge.sendMessageToHost = (text) => {
      counts.push(
        (JSON.parse(text) as { message: { body: { Actions: unknown[] } } }).message.body.Actions.length,
      );
      send(text);
    };
    faults.fail({ as: "RequestAborted", after });
    await failureOf(insertWorkbook(PLAN));
    const count = counts[after] ?? 0;
    const step = Math.max(1, Math.floor(count / 12));
    for (let at = 1; at < count; at += step) {
      faults.clear();
      faults.fail({ as: "RequestAborted", at, when: onlyAt(after) });
      const error = await failureOf(insertWorkbook(PLAN));
      expect(error).toMatchObject({ fault: { kind: "refused", code: "RequestAborted", isTakenBack: true } });
      expect(await contentOf(book)).toEqual(before);
    }
    await secondTry();
  });

  test("and the clean-up as well: the next start takes back what was left", async () => {
    const before = await contentOf(book);
    book.host.faults.fail({ as: "ConnectionLost", after, times: Infinity });
    const error = await failureOf(insertWorkbook(PLAN));
    // Before the journal is written there is nothing to take back.
    expect(error).toMatchObject({ fault: { kind: "refused", isTakenBack: after === 0 } });
    book.host.faults.clear();
    const left = await cleanUpUnfinished();
    expect(left).toEqual(after <= 1 ? [] : ["首页", "工单"]);
    expect(await contentOf(book)).toEqual(before);
    await secondTry();
  });

  test("as the person cancels: nothing is left", async () => {
    const before = await contentOf(book);
    const cancel = new AbortController();
    let count = 0;
    const error = await failureOf(
      insertWorkbook(PLAN, {
        signal: cancel.signal,
        onProgress: () => {
          if (count++ === after) cancel.abort();
        },
      }),
    );
    expect(error).toBeInstanceOf(InsertionCancelled);
    expect(error).toMatchObject({ name: "AbortError", isTakenBack: true });
    expect(await contentOf(book)).toEqual(before);
    await secondTry();
  });

  test("as the person cancels while it is under way: nothing is left", async () => {
    const before = await contentOf(book);
    const cancel = new AbortController();
    book.host.faults.slow(HOW_LONG, { after });
    let count = 0;
    const error = await failureOf(
      insertWorkbook(PLAN, {
        signal: cancel.signal,
        onProgress: () => {
          if (count++ === after)
            setTimeout(() => {
              cancel.abort();
            }, HOW_LONG / 4);
        },
      }),
    );
    expect(error).toMatchObject({ name: "AbortError", isTakenBack: true });
    expect(await contentOf(book)).toEqual(before);
    await secondTry();
  });
});

test("a crash in the middle of the preparation leaves sheets that are known as ours", async () => {
  const before = await contentOf(book);
  const { faults } = book.host;
  for (const member of ["add", "visibility", "customProperties", "name"]) {
    faults.fail({
      as: "RequestAborted",
      at: member,
      after: 0,
      when: ({ number, members }) => number > 0 && members.has("customProperties") && members.has("add"),
    });
    // The clean-up comes to nothing.
    faults.fail({
      as: "ConnectionLost",
      when: ({ members }) => members.has("getItemOrNullObject"),
      times: Infinity,
    });
    await failureOf(insertWorkbook(PLAN));
    faults.clear();
    await cleanUpUnfinished();
    expect(await contentOf(book)).toEqual(before);
  }
});

test("only the answer of the last sync is lost: the insertion counts as done", async () => {
  const { bridge } = book.host;
  const send = bridge.sendMessageToHost.bind(bridge);
  let lost: string | undefined;
  const receive = bridge.onMessageFromHost?.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    if (text.includes('"inserted"')) lost = String((JSON.parse(text) as { id: number }).id);
    send(text);
  };
  bridge.onMessageFromHost = (text) => {
    if (lost !== undefined && String((JSON.parse(text) as { id?: number }).id) === lost) return;
    receive?.(text);
  };
  const done = await insertWorkbook(PLAN, impatientAt(SYNCS - 1));
  expect(done.front).toBe("首页");
  expect(await listInserted()).toEqual([done]);
});
