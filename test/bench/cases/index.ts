import type { BenchCase } from "./case";
import { churns } from "./churn";
import { lists } from "./lists";
import { shares } from "./shares";
import { sums } from "./sums";

export const CASES: readonly BenchCase[] = [...shares, ...sums, ...churns, ...lists];
