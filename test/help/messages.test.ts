import { describe, expect, test } from "@jest/globals";
import { EXPLAIN } from "../../src/functions/across/explain";
import { explanationOf } from "../../src/functions/explanations";
import { runFunction } from "../../src/functions/results";
import { KPIS } from "../../src/kpi/catalogue";
import type { Kpi } from "../../src/kpi/define";
import { LANGUAGES, type Language } from "../../src/kpi/texts";
import { FAULT_TEXTS } from "../../src/locale/faults";
import { MESSAGES } from "../../src/locale/message-catalogue";
import { evaluate } from "../support/workbook";

/** The one fault that no formula provokes here: functions.js is there, the file that it is explained by is not. */
const WITHOUT_FILE = "explanationsNotLoaded";
const provoked = Object.entries(MESSAGES).filter(([code]) => code !== WITHOUT_FILE);

/** The fault's own words as a pattern: anything may stand for what is put into them. */
function patternOf(text: string): RegExp {
  const parts = text.split(/\{[^{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}

describe("the catalogue of messages", () => {
  test("has every fault, each in its words", () => {
    expect(Object.keys(MESSAGES).sort()).toEqual(Object.keys(FAULT_TEXTS).sort());
    for (const [code, { zh, en }] of Object.entries(MESSAGES)) {
      const texts = FAULT_TEXTS[code as keyof typeof FAULT_TEXTS];
      expect(zh).toMatch(patternOf(texts.zh));
      expect(en).toMatch(patternOf(texts.en));
    }
  });

  describe.each(LANGUAGES)("in %s", (language) => {
    test.each(provoked)("%s", async (_, message) => {
      const [outcome] = await evaluate([message.formula], {}, language);
      expect(outcome).toEqual({ error: message.error, message: message[language] });
    });

    test(WITHOUT_FILE, () => {
      expect(explainedWithoutFile(language)).toEqual({
        error: MESSAGES[WITHOUT_FILE]?.error,
        message: MESSAGES[WITHOUT_FILE]?.[language],
      });
    });
  });
});

/** EXPLAIN of an indicator as functions.js has it, which goes without its texts. */
function explainedWithoutFile(language: Language): unknown {
  const { description, ...calculated } = KPIS[0] as Kpi;
  expect(description).toBeDefined();
  const run = (): never => {
    explanationOf(calculated as Kpi);
    throw new Error("An indicator without texts was explained.");
  };
  return runFunction({ ...EXPLAIN, run }, [], language);
}
