import type { GridTable } from "../../src/grid";
import { KPIS } from "../../src/kpi/catalogue";
import { printNative, type NativeFormula } from "../../src/kpi/native";
import { DEALER_COMPARISONS, DEALER_TABLES } from "./natives-dealer-management";
import { FIELD_COMPARISONS, FIELD_TABLES } from "./natives-field-service";

/** Clean, typed columns. Serials: 45658 is 2025-01-01, 45870 is 2025-08-01, 45901 is 2025-09-01. */
const VISITS = [
  "customer,date,returned,amount,type,next",
  "A,45662,FALSE,1200,定保,45689",
  "A,45677,TRUE,800,索赔,45690",
  "B,45688,FALSE,400,事故,45701",
  "B,45689,FALSE,150,定保,45702",
  "C,45667,TRUE,600,一般修理,45703",
  "C,45869,FALSE,90,定保,",
  "D,45672,FALSE,1000,精品,45700",
  "D,45870,FALSE,500,定保,45873.5",
  "F,45871,TRUE,250,索赔,45880",
  "F,45900,FALSE,350,定保,45899",
].join("\n");
const SURVEYS =
  "score,date,expected,model\n10,45870,8,Q5\n9,45871,,A6L\n9,45872,10,Q5\n8,45873,8,Q5\n7,45874,9,A6L\n6,45875,7,Q5\n0,45876,5,\n3,45902,1,Q5";
const STOCK =
  "month,stock,issues\n45778,900000,1\n45809,980000,520000\n45839,1020000,480000\n45870,1000000,500000";
/** Last issued on 2024-02-28 and 29, 2024-08-30 and 31, lately, never; one has negative stock. */
const DEAD =
  "cost,issued,class\n100,45350,A\n60,45351,B\n40,45534.7,A\n20,45535,C\n300,45880,\n70,,B\n-50,45000,C";
const PARTS = "sales\n60\n500\n40\n150\n250\n0\n150";
const CASES =
  "received,closed\n45858,45870\n45863,45889\n45874,45879\n45879,\n45894,\n45856,45860\n45875,45870";

const ESTIMATES =
  "estimate,final,date\n1000,1100,45870\n1000,899,45871\n0.7,0.77,45872\n0,50,45873\n1000,,45874\n,10,45875\n500,500,45869";

const ARRIVALS =
  "vehicle,arrival\nV1,45870.4\nV1,45870.6\nV2,45870\nV1,45871\n,45872\nV2,45900.9\nV2,45901\nV1,45869.99";

/** Sold in April 2025, some in the year before July 2024; one row without a car. */
const CARS = "vehicle,sold\nV1,45748\nV2,45760\nV3,45777\n,45750\nV4,45778\nV5,45139\nV6,45504\nV7,45505";
const CAME =
  "vehicle,came\nV1,45750.4\nV2,45869.9\nV3,45776.5\nV5,45505\nV6,45504.9\nV5,45505\nV7,45600\nV9,45840\n,45841\nV9,45500";

/** 45870.5 is noon of 2025-08-01: in time, from elsewhere, expedited, of unknown source, late, not delivered, not yet due. */
const SUPPLIES =
  "due,delivered,source,planned,expedited\n45870.5,45870.4,P,P,FALSE\n45870,45870.9,p,P,FALSE\n45870.5,45870.5,Q,P,FALSE\n45870.5,45870.2,P,P,TRUE\n45870.5,45870.2,,P,FALSE\n45870.5,45870.6,P,P,FALSE\n45875,,P,P,\n45899,,P,P,FALSE\n45869,45869,P,P,FALSE\n45888,45887,P,P,";

const MISSES =
  "cause,date,freight,all\n数据,45870,120,800\n执行,45871,0,300\n,45872,-20,-50\n执行,45900.9,75,75\n配置,45901,10,10\n供应商,45880,0,40";

/** Tickets and orders of a shop: two rows of one ticket, one of the day itself, one before; asked and answered, paid and shipped. */
const TICKETS =
  "ticket,intervened,refunded,time,order,sold,stars,asked,replied\nT1,TRUE,TRUE,45870,D1,45870,5,45870.5,45870.502\nT1,TRUE,TRUE,45871,D1,45870.2,4,45871,45871.01\nT2,TRUE,TRUE,45899.9,D2,45899.9,3,45872,\nT3,TRUE,TRUE,45900,D3,45900,,45900.5,45900.4\nT4,FALSE,TRUE,45880,D4,45869.99,1,45901,45901\nT5,TRUE,FALSE,,D5,45880,5,45869,45869\n,TRUE,TRUE,45880,,45880,2,45899,45899.0035\nT6,TRUE,TRUE,45869.99,D6,45881,4,,";

const AUGUST = { start: "45870", end: "45901" };

/** A native formula with what its names stand for, and the function that must give the same. */
export interface Comparison {
  readonly id: string;
  readonly references: Readonly<Record<string, string>>;
  readonly ours: string;
}

/** Shares of flags: the id and the argument that holds them. */
const SHARES: readonly (readonly [id: string, events: string])[] = [
  ["APPOINTMENTRATE", "appointments"],
  ["SHOWRATE", "kept"],
  ["REWORKRATE", "reworks"],
  ["DIAGNOSISACCURACY", "changed"],
  ["CLAIMFIRSTPASSRATE", "passed"],
  ["EMERGENCYORDERRATE", "urgent"],
  ["PARTSDEFECTRATE", "defective"],
  ["FOLLOWUPSATISFACTION", "dissatisfied"],
  ["FOLLOWUPREACHRATE", "reached"],
];

export const COMPARISONS: readonly Comparison[] = [
  ...SHARES.map(([id, events]) => ({
    id,
    references: { [events]: "V[returned]", dates: "V[date]", start: "45658", end: "45689" },
    ours: `=AFTERSALES.${id}(V[returned],,V[date],"2025-01")`,
  })),
  {
    id: "LABORMARGIN",
    references: { revenue: "V[amount]", directLaborCost: "V[date]", dates: "V[date]", ...AUGUST },
    ours: '=AFTERSALES.LABORMARGIN(V[amount],V[date],V[date],"2025-08")',
  },
  {
    id: "GROSSMARGIN",
    references: { grossProfit: "V[amount]", revenue: "V[date]", dates: "V[date]", ...AUGUST },
    ours: '=AFTERSALES.GROSSMARGIN(V[amount],V[date],V[date],"2025-08")',
  },
  {
    id: "SERVICEABSORPTION",
    references: { grossProfit: "M[issues]", operatingExpense: "M[stock]" },
    ours: "=AFTERSALES.SERVICEABSORPTION(M[issues],M[stock])",
  },
  {
    id: "EXPENSEABSORPTION",
    references: { profit: "M[issues]", totalExpense: "M[stock]" },
    ours: "=AFTERSALES.EXPENSEABSORPTION(M[issues],M[stock])",
  },
  {
    id: "INSURERREFERRALRATE",
    references: { referredAmounts: "V[amount]", premiums: "M[stock]" },
    ours: "=AFTERSALES.INSURERREFERRALRATE(V[amount],M[stock])",
  },
  {
    id: "ESTIMATEACCURACY",
    references: {
      estimates: "E[estimate]",
      finals: "E[final]",
      dates: "E[date]",
      tolerance: "0.1",
      ...AUGUST,
    },
    ours: '=AFTERSALES.ESTIMATEACCURACY(E[estimate],E[final],,E[date],"2025-08")',
  },
  {
    id: "VISITMIX",
    references: { jobTypes: "V[type]", item: '"定保"', dates: "V[date]", ...AUGUST },
    ours: '=INDEX(AFTERSALES.VISITMIX(V[type],,V[date],"2025-08"),1,3)',
  },
  {
    id: "ROPERADVISORDAY",
    references: { visits: "M[issues]", advisors: "P[sales]", workDays: "21" },
    ours: "=AFTERSALES.ROPERADVISORDAY(M[issues],P[sales],21)",
  },
  {
    id: "VISITCOUNT",
    references: { vehicles: "A[vehicle]", arrivals: "A[arrival]", ...AUGUST },
    ours: '=AFTERSALES.VISITCOUNT(A[vehicle],A[arrival],"2025-08")',
  },
  {
    id: "SERVICEREVENUE",
    references: { labor: "V[amount]", parts: "V[date]", other: "V[next]", dates: "V[date]", ...AUGUST },
    ours: '=AFTERSALES.SERVICEREVENUE(V[amount],V[date],V[next],V[date],"2025-08")',
  },
  {
    id: "VISITFREQUENCY",
    references: { visits: "M[issues]", customers: "P[sales]", monthsCovered: "3" },
    ours: "=AFTERSALES.VISITFREQUENCY(M[issues],P[sales],3)",
  },
  {
    id: "VISITFORECAST",
    references: { customers: "P[sales]", frequency: "2.05" },
    ours: "=AFTERSALES.VISITFORECAST(P[sales],2.05)",
  },
  {
    id: "FIRSTFIXRATE",
    references: { returns: "V[returned]", dates: "V[date]", start: "45658", end: "45901" },
    ours: '=AFTERSALES.FIRSTFIXRATE(V[returned],,V[date],"2025")',
  },
  ...["A", "B", "C"].map((item, index) => ({
    id: "ABCMIX",
    references: { stockValues: "D[cost]", classes: "D[class]", item: `"${item}"` },
    ours: `=INDEX(AFTERSALES.ABCMIX(D[cost],D[class]),${index + 1},3)`,
  })),
  ...["45900", "45716", "45899"].map((asOf) => ({
    id: "DEADSTOCKRATIO",
    references: { stockCosts: "D[cost]", lastIssues: "D[issued]", asOf, months: "12" },
    ours: `=AFTERSALES.DEADSTOCKRATIO(D[cost],D[issued],${asOf})`,
  })),
  {
    id: "MONTHSOFSUPPLY",
    references: { monthlyStock: "M[stock]", monthlyIssues: "M[issues]" },
    ours: "=AFTERSALES.MONTHSOFSUPPLY(M[stock],M[issues])",
  },
  {
    id: "PARTSFILLRATE",
    references: { requiredQty: "V[amount]", suppliedQty: "V[next]/100", dates: "V[date]", ...AUGUST },
    ours: '=AFTERSALES.PARTSFILLRATE(V[amount],V[next]/100,V[date],"2025-08")',
  },
  {
    id: "TECHEFFICIENCY",
    references: { soldHours: "M[issues]", workedHours: "M[stock]", dates: "M[month]", ...AUGUST },
    ours: '=AFTERSALES.TECHEFFICIENCY(M[issues],M[stock],M[month],"2025-08")',
  },
  {
    id: "TECHUTILIZATION",
    references: { workedHours: "M[issues]", availableHours: "M[stock]", dates: "M[month]", ...AUGUST },
    ours: '=AFTERSALES.TECHUTILIZATION(M[issues],M[stock],M[month],"2025-08")',
  },
  {
    id: "TECHPRODUCTIVITY",
    references: { laborRevenue: "M[issues]", technicians: "M[stock]", dates: "M[month]", ...AUGUST },
    ours: '=AFTERSALES.TECHPRODUCTIVITY(M[issues],M[stock],M[month],"2025-08")',
  },
  {
    id: "TRAININGHOURS",
    references: {
      hours: "M[issues]",
      headcount: "M[stock]",
      monthsCovered: "1",
      dates: "M[month]",
      ...AUGUST,
    },
    ours: '=AFTERSALES.TRAININGHOURS(M[issues],M[stock],1,M[month],"2025-08")',
  },
  {
    id: "ONTIMEDELIVERY",
    references: { promised: "V[next]", delivered: "V[date]", graceMinutes: "30", asOf: "45900", ...AUGUST },
    ours: '=AFTERSALES.ONTIMEDELIVERY(V[next],V[date],30,"2025-08-31",,"2025-08")',
  },
  {
    id: "ONTIMEDELIVERY",
    references: {
      promised: "V[date]",
      delivered: "V[next]",
      graceMinutes: "0",
      asOf: "45900",
      start: "45658",
      end: "45901",
    },
    ours: '=AFTERSALES.ONTIMEDELIVERY(V[date],V[next],,"2025-08-31",,"2025")',
  },
  ...["45880", "45900"].map((asOf) => ({
    id: "OTDRATE",
    references: { due: "L[due]", delivered: "L[delivered]", graceMinutes: "5", asOf, ...AUGUST },
    ours: `=AFTERSALES.OTDRATE(L[due],L[delivered],5,${asOf},,"2025-08")`,
  })),
  ...["45880", "45900"].map((asOf) => ({
    id: "HITRATE",
    references: {
      due: "L[due]",
      delivered: "L[delivered]",
      sources: "L[source]",
      plannedSources: "L[planned]",
      expedited: "L[expedited]",
      asOf,
      ...AUGUST,
    },
    ours: `=AFTERSALES.HITRATE(L[due],L[delivered],L[source],L[planned],L[expedited],${asOf},,"2025-08")`,
  })),
  ...["数据", "配置", "执行"].map((item, index) => ({
    id: "MISSBREAKDOWN",
    references: { causes: "Z[cause]", item: `"${item}"`, dates: "Z[date]", ...AUGUST },
    ours: `=INDEX(AFTERSALES.MISSBREAKDOWN(Z[cause],,Z[date],"2025-08"),${index + 1},3)`,
  })),
  {
    id: "PARTSAVAILABILITY",
    references: { requestedQty: "V[amount]", availableQty: "V[next]/100", dates: "V[date]", ...AUGUST },
    ours: '=AFTERSALES.PARTSAVAILABILITY(V[amount],V[next]/100,V[date],"2025-08")',
  },
  {
    id: "EXPEDITECOSTRATIO",
    references: { expeditedFreight: "Z[freight]", totalFreight: "Z[all]" },
    ours: "=AFTERSALES.EXPEDITECOSTRATIO(Z[freight],Z[all])",
  },
  ...["30", "3"].map((days) => ({
    id: "DISPUTEREFUNDS",
    references: {
      tickets: "T[ticket]",
      intervened: "T[intervened]",
      refunded: "T[refunded]",
      refundTimes: "T[time]",
      asOf: "45900",
      days,
    },
    ours: `=AFTERSALES.DISPUTEREFUNDS(T[ticket],T[intervened],T[refunded],T[time],45900,${days})`,
  })),
  {
    id: "DISPUTEREFUNDRATE",
    references: {
      tickets: "T[ticket]",
      intervened: "T[intervened]",
      refunded: "T[refunded]",
      refundTimes: "T[time]",
      saleOrders: "T[order]",
      saleTimes: "T[sold]",
      asOf: "45900",
      days: "30",
    },
    ours: "=AFTERSALES.DISPUTEREFUNDRATE(T[ticket],T[intervened],T[refunded],T[time],T[order],T[sold],45900)",
  },
  {
    id: "POSITIVEREVIEWRATE",
    references: { ratings: "T[stars]", positiveAt: "4", dates: "T[sold]", ...AUGUST },
    ours: '=AFTERSALES.POSITIVEREVIEWRATE(T[stars],,T[sold],"2025-08")',
  },
  ...["5", "20"].map((withinMinutes) => ({
    id: "REPLYRATE",
    references: { asked: "T[asked]", replied: "T[replied]", withinMinutes, ...AUGUST },
    ours: `=AFTERSALES.REPLYRATE(T[asked],T[replied],${withinMinutes},,"2025-08")`,
  })),
  {
    id: "SHIPSPEED",
    references: { paid: "V[date]", shipped: "V[next]", ...AUGUST },
    ours: '=AFTERSALES.SHIPSPEED(V[date],V[next],,,"2025-08")',
  },
  ...["45900", "45888"].map((asOf) => ({
    id: "ONTIMESHIPRATE",
    references: {
      paid: "V[date]",
      shipped: "V[next]",
      promiseHours: "320",
      asOf,
      start: "45658",
      end: "46023",
    },
    ours: `=AFTERSALES.ONTIMESHIPRATE(V[date],V[next],320,${asOf},,"2025")`,
  })),
  ...["执行", "数据"].map((item, index) => ({
    id: "PARETO",
    references: { reasons: "Z[cause]", amounts: "Z[all]", item: `"${item}"`, dates: "Z[date]", ...AUGUST },
    ours: `=INDEX(AFTERSALES.PARETO(Z[cause],Z[all],,Z[date],"2025-08"),${2 - index},3)`,
  })),
  {
    id: "CHURN",
    references: {
      customers: "V[customer]",
      visitDates: "V[date]",
      month: "45870",
      windowMonths: "6",
    },
    ours: '=AFTERSALES.CHURN(V[customer],V[date],"2025-08")',
  },
  {
    id: "COMPLAINTRATE",
    references: { complaintDates: "S[date]", visitDates: "V[date]", ...AUGUST },
    ours: '=AFTERSALES.COMPLAINTRATE(S[score]*0+1,V[amount]*0+1,S[date],V[date],"2025-08")',
  },
  {
    id: "COMPLAINTCLOSURERATE",
    references: { received: "K[received]", closed: "K[closed]", days: "14", asOf: "45900", start: "45870" },
    ours: '=AFTERSALES.COMPLAINTCLOSURERATE(K[received],K[closed],"2025-08-31")',
  },
  ...["", "7"].map((satisfiedAt) => ({
    id: "CSAT",
    references: {
      scores: "S[score]",
      dates: "S[date]",
      scaleMax: "10",
      satisfiedAt: satisfiedAt === "" ? '""' : satisfiedAt,
      ...AUGUST,
    },
    ours: `=AFTERSALES.CSAT(S[score],10,${satisfiedAt},S[date],"2025-08")`,
  })),
  ...["Q5", "A6L"].map((model, index) => ({
    id: "CSATBYGROUP",
    references: {
      scores: "S[score]",
      groups: "S[model]",
      item: `"${model}"`,
      scaleMax: "10",
      satisfiedAt: '""',
    },
    ours: `=INDEX(AFTERSALES.CSATBYGROUP(S[score],S[model],10),${index + 1},3)`,
  })),
  {
    id: "FIRSTSERVICERATE",
    references: {
      vehicles: "B[vehicle]",
      saleDates: "B[sold]",
      serviceVehicles: "W[vehicle]",
      serviceDates: "W[came]",
      month: "45870",
    },
    ours: '=AFTERSALES.FIRSTSERVICERATE(B[vehicle],B[sold],W[vehicle],W[came],"2025-08")',
  },
  ...["45870", "45839"].map((month) => ({
    id: "NEWCARRETENTION",
    references: {
      vehicles: "B[vehicle]",
      saleDates: "B[sold]",
      visitVehicles: "W[vehicle]",
      visitDates: "W[came]",
      month,
    },
    ours: `=AFTERSALES.NEWCARRETENTION(B[vehicle],B[sold],W[vehicle],W[came],${month})`,
  })),
  {
    id: "CSATGAP",
    references: { actual: "S[score]", expected: "S[expected]", dates: "S[date]", ...AUGUST },
    ours: '=AFTERSALES.CSATGAP(S[score],S[expected],S[date],"2025-08")',
  },
  {
    id: "NPS",
    references: { scores: "S[score]", dates: "S[date]", ...AUGUST },
    ours: '=AFTERSALES.NPS(S[score],S[date],"2025-08")',
  },
  {
    id: "MTTR",
    references: { started: "V[date]", finished: "V[next]", ...AUGUST },
    ours: '=AFTERSALES.MTTR(V[date],V[next],,,,,"2025-08")',
  },
  {
    id: "PARTSMARGIN",
    references: { revenue: "V[amount]", cost: "V[date]", dates: "V[date]", ...AUGUST },
    ours: '=AFTERSALES.PARTSMARGIN(V[amount],V[date],V[date],"2025-08")',
  },
  {
    id: "PARTSTURNOVER",
    references: { start: "45870", months: "M[month]", monthlyStock: "M[stock]", monthlyIssues: "M[issues]" },
    ours: "=AFTERSALES.PARTSTURNOVER(M[stock],M[issues],,M[month])",
  },
  {
    id: "AVGROVALUE",
    references: { amounts: "V[amount]", dates: "V[date]", ...AUGUST },
    ours: '=AFTERSALES.AVGROVALUE(V[amount],,V[date],"2025-08")',
  },
  {
    id: "REVENUEMIX",
    references: { amounts: "V[amount]", jobTypes: "V[type]", item: '"定保"', dates: "V[date]", ...AUGUST },
    ours: '=INDEX(AFTERSALES.REVENUEMIX(V[type],V[amount],,V[date],"2025-08"),2,3)',
  },
  ...[1, 2, 3, 4, 5, 6, 7].map((row) => ({
    id: "ABCCLASS",
    // The first row of the table stands in row 2 of its sheet.
    references: { salesValues: "P[sales]", salesValue: `P!A${row + 1}`, cutA: "0.7", cutB: "0.95" },
    ours: `=INDEX(AFTERSALES.ABCCLASS(P[sales]),${row},1)`,
  })),
  ...[1, 2, 3, 5, 8, 9].map((row) => ({
    id: "COMEBACKS",
    references: {
      vehicles: "V[customer]",
      vehicle: `V!A${row + 1}`,
      arrivals: "V[date]",
      arrival: `V!B${row + 1}`,
      days: "30",
    },
    ours: `=INDEX(AFTERSALES.COMEBACKS(V[customer],V[date]),${row},1)`,
  })),
  ...DEALER_COMPARISONS,
  ...FIELD_COMPARISONS,
];

/** The native formula of a comparison, as it would be typed. */
export function nativeOf({ id, references }: Comparison): string {
  const { native } = KPIS.find((kpi) => kpi.id === id) as { native: NativeFormula };
  return printNative(native, references);
}

/** A table of typed cells: TRUE and FALSE are booleans, as they are in a normalized file. */
function tableOf(name: string, csv: string): GridTable {
  const [header = "", ...lines] = csv.split("\n");
  const cell = (field: string) => {
    if (field === "") return null;
    return field === "TRUE" || field === "FALSE"
      ? field === "TRUE"
      : Number.isNaN(Number(field))
        ? field
        : Number(field);
  };
  return { name, columns: header.split(","), rows: lines.map((line) => line.split(",").map(cell)) };
}

export const CLEAN_TABLES: readonly GridTable[] = Object.entries({
  V: VISITS,
  S: SURVEYS,
  M: STOCK,
  P: PARTS,
  D: DEAD,
  K: CASES,
  E: ESTIMATES,
  A: ARRIVALS,
  B: CARS,
  W: CAME,
  L: SUPPLIES,
  Z: MISSES,
  T: TICKETS,
  ...DEALER_TABLES,
  ...FIELD_TABLES,
}).map(([name, csv]) => tableOf(name, csv));
