import { behavesAsARatio } from "./support/ratios";

behavesAsARatio({
  id: "PARTSMARGIN",
  amounts: ["revenue", "cost"],
  above: "cost",
  margin: true,
  filter: "records",
});
behavesAsARatio({
  id: "LABORMARGIN",
  amounts: ["revenue", "directLaborCost"],
  above: "directLaborCost",
  margin: true,
  filter: "records",
});
behavesAsARatio({
  id: "GROSSMARGIN",
  amounts: ["grossProfit", "revenue"],
  above: "grossProfit",
  filter: "records",
});
behavesAsARatio({
  id: "SERVICEABSORPTION",
  amounts: ["grossProfit", "operatingExpense"],
  above: "grossProfit",
  filter: "none",
});
behavesAsARatio({
  id: "EXPENSEABSORPTION",
  amounts: ["profit", "totalExpense"],
  above: "profit",
  filter: "none",
});
behavesAsARatio({
  id: "INSURERREFERRALRATE",
  amounts: ["referredAmounts", "premiums"],
  above: "referredAmounts",
  filter: "none",
  apart: true,
});
behavesAsARatio({
  id: "PAINTMATERIALRATIO",
  amounts: ["materialCost", "paintRevenue"],
  above: "materialCost",
  filter: "none",
  apart: true,
});
behavesAsARatio({
  id: "BAYUTILIZATION",
  amounts: ["occupiedHours", "availableHours"],
  above: "occupiedHours",
  filter: "none",
  apart: true,
});
behavesAsARatio({
  id: "TECHEFFICIENCY",
  amounts: ["soldHours", "workedHours"],
  above: "soldHours",
  filter: "records",
});
behavesAsARatio({
  id: "TECHUTILIZATION",
  amounts: ["workedHours", "availableHours"],
  above: "workedHours",
  filter: "records",
});
behavesAsARatio({
  id: "EXPEDITECOSTRATIO",
  amounts: ["expeditedFreight", "totalFreight"],
  above: "expeditedFreight",
  filter: "none",
});
