import { expect, test } from "@jest/globals";
import { functionInfos } from "../../../src/grid/live/descriptions";

test("of parameters that are numbered the hint shows the first, and that there are more", () => {
  const names = ["customers", "criteriaRange1", "criterion1", "criteriaRange2", "criterion2"];
  const [info] = functionInfos([
    {
      name: "AFTERSALES.CHURN",
      description: "Lost customers",
      parameters: names.map((name) => ({ name, description: name, optional: name !== "customers" })),
      minimumArguments: 1,
      maximumArguments: 255,
      call: () => 0,
    },
  ]);
  expect(info?.functionParameter.map(({ name, require, repeat }) => [name, require, repeat])).toEqual([
    ["customers", 1, 0],
    ["criteriaRange1", 0, 0],
    ["criterion1", 0, 1],
  ]);
});
