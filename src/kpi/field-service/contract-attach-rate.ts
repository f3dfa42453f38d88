import { countOf } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { count } from "../parameters";
import { compendium } from "../sources";

/** Contracts over customers; it can exceed 1 and is not clamped. CONTRACTATTACHRATE(320,400) is 0.8. */
export const CONTRACTATTACHRATE = defineKpi({
  id: "CONTRACTATTACHRATE",
  group: "fieldService",
  name: { zh: "合同附加率", en: "Contract attach rate" },
  description: {
    zh: "合同数 ÷ 客户数。两者可为数量、是/否列或编号列(同号计一次),各为一表。一客户多份合同时可超过 1;要按客户计,合同列填有合同的客户号。过期、取消的合同与质保不是合同,请先剔除",
    en: "Contracts in force / customers; numbers, flags or ids (an id counts once), tables of their own. Several contracts a customer bring it above 1: for customers with a contract give their ids. Warranty is no contract",
  },
  parameters: {
    contracts: count(
      { zh: "合同", en: "contracts" },
      { zh: "有效合同数,或合同号列", en: "Numbers of active contracts, or a column of contract ids" },
      { table: "contracts", single: true },
    ),
    customers: count(
      { zh: "客户", en: "customers" },
      {
        zh: "客户数(或设备数),或客户号列",
        en: "Numbers of customers (or installed products), or a column of ids",
      },
      { table: "customers", single: true },
    ),
  },
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: compendium("㈠3"),
  formula: "合同附加率=合同数量/客户数量",
  reading: {
    zh: "有效合同数 ÷ 客户数,同一编号计一次",
    en: "Active contracts over customers, each id once",
  },
  errata: [ERRATA.Q27],
  records: { contracts: "workshopFigures.contracts", customers: "workshopFigures.customers" },
  totals: {
    contracts: { zh: "有效合同", en: "active contracts", unit: "count" },
    customers: { zh: "客户数", en: "customers", unit: "count" },
  },
  base: "customers",
  numerator: ["contracts"],
  measures: ({ contracts, customers }) => ({
    contracts: countOf(contracts, { parameter: "contracts", table: "contracts" }),
    customers: countOf(customers, { parameter: "customers", table: "customers" }),
  }),
  mayExceedWhole: true,
  value: ({ contracts, customers }) => contracts / customers,
  native: operation(call("SUM", reference("contracts")), "/", call("SUM", reference("customers"))),
  example: { arguments: { contracts: 320, customers: 400 }, result: 0.8 },
});
