import { expect } from "@jest/globals";
import type AxeCore from "axe-core";
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { Preview } from "./preview";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds serious or critical, outside of the grid, which is Univer's. */
async function barriers(place: Page | Frame): Promise<string[]> {
  await place.evaluate(AXE);
  return place.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Pick<typeof AxeCore, "run"> };
    const { violations } = await axe.run(
      { exclude: [["main[aria-busy] > div"], ["iframe"]] },
      { resultTypes: ["violations"] },
    );
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

export async function expectNoBarriers(preview: Preview): Promise<void> {
  expect(await barriers(preview.page)).toEqual([]);
  await expectNoBarriersInPane(preview);
}

export async function expectNoBarriersOn(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([]);
}

export async function expectNoBarriersInPane(preview: Preview): Promise<void> {
  expect(await barriers(await preview.pane())).toEqual([]);
}
