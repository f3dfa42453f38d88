import {
  closureRate,
  complaintRate,
  firstFixOfFlags,
  firstFixOfNumbers,
  firstFixOfOrders,
  netPromoterScore,
} from "../hand/shares";
import { evaluate, SHARES, type BenchCase } from "./case";
import { AUGUST } from "./times";

export const shares: readonly BenchCase[] = [
  {
    name: "FIRSTFIXRATE flags",
    columns: ["flags"],
    budget: SHARES,
    ours: ({ flags }) => evaluate("FIRSTFIXRATE", flags),
    hand: ({ flags }) => firstFixOfFlags(flags),
  },
  {
    name: "FIRSTFIXRATE flags and ids",
    columns: ["flags", "orders"],
    budget: SHARES,
    ours: ({ flags, orders }) => evaluate("FIRSTFIXRATE", flags, orders),
    hand: ({ flags, orders }) => firstFixOfOrders(flags, orders),
  },
  {
    name: "FIRSTFIXRATE numbers",
    columns: ["returnCounts", "visitCounts"],
    budget: SHARES,
    ours: ({ returnCounts, visitCounts }) => evaluate("FIRSTFIXRATE", returnCounts, visitCounts),
    hand: ({ returnCounts, visitCounts }) => firstFixOfNumbers(returnCounts, visitCounts),
  },
  {
    name: "NPS",
    columns: ["scores"],
    budget: SHARES,
    ours: ({ scores }) => evaluate("NPS", scores),
    hand: ({ scores }) => netPromoterScore(scores),
  },
  {
    name: "COMPLAINTRATE ids in a month",
    columns: ["complaints", "complaintDates", "orders", "dates"],
    budget: SHARES,
    ours: ({ complaints, complaintDates, orders, dates }) =>
      evaluate("COMPLAINTRATE", complaints, orders, complaintDates, dates, "2025-08"),
    hand: ({ complaints, complaintDates, orders, dates }) =>
      complaintRate(complaints, complaintDates, orders, dates, AUGUST),
  },
  {
    name: "COMPLAINTCLOSURERATE",
    columns: ["received", "closed"],
    budget: SHARES,
    ours: ({ received, closed }) => evaluate("COMPLAINTCLOSURERATE", received, closed, "2025-08-31"),
    hand: ({ received, closed }) => closureRate(received, closed, AUGUST[0], AUGUST[1] - 1),
  },
];
