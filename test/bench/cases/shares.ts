import {
  distinctOrders,
  distinctOrdersIn,
  shareOfCounts,
  shareOfFlags,
  shareOfFlagsIn,
  shareOfOrders,
  vehicleDays,
} from "../hand/shares";
import { evaluate, plainCase, SHARES, type BenchCase } from "./case";
import { AUGUST } from "./times-of-calls";

const budget = SHARES;

/** Functions that are a share of flags, and whether it is the share without them. */
const SHARES_OF_FLAGS: readonly (readonly [id: string, isComplement: boolean])[] = [
  ["FIRSTFIXRATE", true],
  ["APPOINTMENTRATE", false],
  ["SHOWRATE", false],
  ["DIAGNOSISACCURACY", true],
  ["CLAIMFIRSTPASSRATE", false],
  ["REWORKRATE", false],
  ["EMERGENCYORDERRATE", false],
  ["PARTSDEFECTRATE", false],
  ["FOLLOWUPSATISFACTION", true],
  ["FOLLOWUPREACHRATE", false],
];

export const flags: readonly BenchCase[] = [
  ...SHARES_OF_FLAGS.map(([id, isComplement]) =>
    plainCase(
      "flags",
      id,
      ["flags"],
      (cells) => (isComplement ? 1 - shareOfFlags(cells) : shareOfFlags(cells)),
      { what: "flags", budget },
    ),
  ),
  {
    id: "FIRSTFIXRATE",
    what: "flags in a month",
    kind: "flags",
    columns: ["flags", "dates"],
    budget,
    ours: ({ flags, dates }) => evaluate("FIRSTFIXRATE", flags, null, dates, "2025-08"),
    hand: ({ flags, dates }) => 1 - shareOfFlagsIn(flags, dates, AUGUST),
  },
];

export const numbers: readonly BenchCase[] = [
  plainCase("numbers", "FIRSTFIXRATE", ["returnCounts", "visitCounts"], (a, b) => 1 - shareOfCounts(a, b), {
    what: "numbers",
    budget,
  }),
  plainCase("numbers", "APPOINTMENTRATE", ["returnCounts", "visitCounts"], shareOfCounts, {
    what: "numbers",
    budget,
  }),
];

export const ids: readonly BenchCase[] = [
  plainCase("ids", "FIRSTFIXRATE", ["flags", "orders"], (a, b) => 1 - shareOfOrders(a, b), {
    what: "flags and ids",
    budget,
  }),
  {
    id: "COMPLAINTRATE",
    what: "in a month",
    kind: "ids",
    columns: ["complaints", "complaintDates", "orders", "dates"],
    budget,
    ours: ({ complaints, complaintDates, orders, dates }) =>
      evaluate("COMPLAINTRATE", complaints, orders, complaintDates, dates, "2025-08"),
    hand: ({ complaints, complaintDates, orders, dates }) =>
      distinctOrdersIn(complaints, complaintDates, AUGUST) / distinctOrdersIn(orders, dates, AUGUST),
  },
  plainCase(
    "ids",
    "VISITFREQUENCY",
    ["orders", "customers20"],
    (orders, customers) => distinctOrders(orders) / distinctOrders(customers),
    { budget },
  ),
  plainCase(
    "ids",
    "ROPERADVISORDAY",
    ["orders", "advisors"],
    (orders, advisors) => distinctOrders(orders) / (distinctOrders(advisors) * 500),
    { budget, rest: [500] },
  ),
  plainCase("ids", "VISITCOUNT", ["customers20", "dates"], (a, b) => vehicleDays(a, b, AUGUST), {
    what: "in a month",
    budget,
    rest: ["2025-08"],
  }),
];
