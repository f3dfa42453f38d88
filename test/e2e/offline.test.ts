import { expect, test } from "@jest/globals";
import { openPreview, takeOutside, useBrowser } from "./support/preview";

useBrowser();

test("these tests see whatever would leave the computer, and stop it", async () => {
  const { page } = await openPreview();
  await page.evaluate(async () => {
    await fetch("http://fetched.example/").catch(() => undefined);
    navigator.sendBeacon("http://beacon.example/", "x");
    const image = new Image();
    await new Promise((done) => {
      image.onerror = done;
      image.src = "http://image.example/";
    });
    const socket = new WebSocket("ws://socket.example/");
    await new Promise((done) => socket.addEventListener("close", done));
  });
  expect(takeOutside().sort()).toEqual([
    "http://beacon.example/",
    "http://fetched.example/",
    "http://image.example/",
    "ws://socket.example/",
  ]);
});
