import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { BridgeToClient } from "../../src/host/bridge";
import { Faults } from "../../src/host/faults";
import type { Json } from "../../src/host";
import type { ResponseBody } from "../../src/host/wire/types";

const DONE: ResponseBody = { Results: [], TraceIds: [] };
const REQUEST = { Actions: [], ObjectPaths: {} };

let process: () => Promise<ResponseBody>;
let bridge: BridgeToClient;
let told: Json[];

beforeEach(() => {
  jest.useFakeTimers();
  told = [];
  process = () => Promise.resolve(DONE);
  const requests = { limit: 100, isEditing: () => false, process: () => process() };
  bridge = new BridgeToClient(requests, new Faults(() => undefined));
  bridge.onMessageFromHost = (text) => {
    told.push(JSON.parse(text) as Json);
  };
});

afterEach(() => {
  jest.useRealTimers();
});

function send(id: number): void {
  bridge.sendMessageToHost(JSON.stringify({ id, message: { url: "", body: REQUEST } }));
}

test("an error of the client's receiver is its own: each request is answered once, and the next one, too", async () => {
  const answered: number[] = [];
  bridge.onMessageFromHost = (text) => {
    const { id } = JSON.parse(text) as { id: number };
    answered.push(id);
    if (id === 1) throw new Error("the client's");
  };
  send(1);
  send(2);
  await expect(jest.runAllTimersAsync()).rejects.toThrow("the client's");
  await jest.runAllTimersAsync();
  expect(answered).toEqual([1, 2]);
});

test("events of a request come after its answer", async () => {
  process = () => {
    bridge.post({ event: 1 });
    return Promise.resolve(DONE);
  };
  send(1);
  await jest.runAllTimersAsync();
  expect(told).toMatchObject([{ id: 1 }, { event: 1 }]);
});

test("a mistake of the host's is told in a sentence", async () => {
  process = () => Promise.reject(new Error("a mistake"));
  send(1);
  await jest.runAllTimersAsync();
  const [{ message } = { message: { body: "" } }] = told as { message: { body: string } }[];
  expect(JSON.parse(message.body)).toMatchObject({ Error: { Message: "a mistake" } });
});
