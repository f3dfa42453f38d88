/**
 * Enters new functions and parameters into docs/signatures.json. What stands there is a promise to everybody's formulas:
 * a function is never removed or moved before another, a parameter is only ever added at the end.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { FUNCTIONS } from "../src/functions/catalogue";
import { brokenPromises, formatSignatures, signaturesOf, type Signatures } from "./signature-promises";

const FILE = resolve(__dirname, "../docs/signatures.json");

function main(): void {
  const known = JSON.parse(readFileSync(FILE, "utf8")) as Signatures;
  const current = signaturesOf(FUNCTIONS);
  const broken = brokenPromises(known, current);
  for (const promise of broken) console.error(promise);
  if (broken.length > 0) process.exitCode = 1;
  else writeFileSync(FILE, formatSignatures(current));
}

main();
