import {
  averageOrder,
  averageOrderFiltered,
  meanHours,
  partsMargin,
  revenueMix,
  turnsAQuarter,
} from "../hand/sums";
import { evaluate, SHARES, type BenchCase } from "./case";

export const sums: readonly BenchCase[] = [
  {
    name: "PARTSMARGIN",
    columns: ["amounts", "costs"],
    budget: SHARES,
    ours: ({ amounts, costs }) => evaluate("PARTSMARGIN", amounts, costs),
    hand: ({ amounts, costs }) => partsMargin(amounts, costs),
  },
  {
    name: "AVGROVALUE",
    columns: ["amounts"],
    budget: SHARES,
    ours: ({ amounts }) => evaluate("AVGROVALUE", amounts),
    hand: ({ amounts }) => averageOrder(amounts),
  },
  {
    name: "AVGROVALUE period and criteria",
    columns: ["amounts", "dates", "stores", "costs"],
    budget: SHARES,
    ours: ({ amounts, dates, stores, costs }) =>
      evaluate("AVGROVALUE", amounts, null, dates, "2025Q2", stores, "门店1*", costs, ">=500"),
    hand: averageOrderFiltered,
  },
  {
    name: "REVENUEMIX",
    columns: ["jobTypes", "amounts"],
    budget: SHARES,
    ours: ({ jobTypes, amounts }) => evaluate("REVENUEMIX", jobTypes, amounts),
    hand: ({ jobTypes, amounts }) => revenueMix(jobTypes, amounts),
  },
  {
    name: "MTTR with dead minutes",
    columns: ["started", "finished", "deadMinutes"],
    budget: SHARES,
    ours: ({ started, finished, deadMinutes }) => evaluate("MTTR", started, finished, deadMinutes),
    hand: ({ started, finished, deadMinutes }) => meanHours(started, finished, deadMinutes),
  },
  {
    name: "PARTSTURNOVER 36 months",
    columns: ["monthlyStock", "monthlyIssues"],
    rows: 36,
    ours: ({ monthlyStock, monthlyIssues }) => evaluate("PARTSTURNOVER", monthlyStock, monthlyIssues),
    hand: ({ monthlyStock, monthlyIssues }) => turnsAQuarter(monthlyStock, monthlyIssues),
  },
];
