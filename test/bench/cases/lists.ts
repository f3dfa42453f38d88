import { abcClasses, comebacks, firstFixByGroup, firstFixTrend } from "../hand/lists";
import { evaluate, type BenchCase } from "./case";
import { PERIODS, THIRTEEN_MONTHS } from "./times";

export const lists: readonly BenchCase[] = [
  {
    name: "COMEBACKS",
    columns: ["customers20", "dates"],
    ours: ({ customers20, dates }) => evaluate("COMEBACKS", customers20, dates),
    hand: ({ customers20, dates }) => comebacks(customers20, dates),
  },
  {
    name: "ABCCLASS",
    columns: ["amounts"],
    ours: ({ amounts }) => evaluate("ABCCLASS", amounts),
    hand: ({ amounts }) => abcClasses(amounts),
  },
  {
    name: "BYGROUP FIRSTFIXRATE 50 groups",
    columns: ["stores", "flags"],
    ours: ({ stores, flags }) => evaluate("BYGROUP", "FIRSTFIXRATE", stores, flags),
    hand: ({ stores, flags }) => firstFixByGroup(stores, flags),
  },
  {
    name: "TREND 13 months of FIRSTFIXRATE",
    columns: ["flags", "dates"],
    ours: ({ flags, dates }) => evaluate("TREND", "FIRSTFIXRATE", PERIODS, flags, null, dates),
    hand: ({ flags, dates }) => firstFixTrend(flags, dates, THIRTEEN_MONTHS),
  },
];
