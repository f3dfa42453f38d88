import type { Comparison } from "./natives";

/** Clean, typed columns; 45870 is 2025-08-01, 45901 is 2025-09-01. */
export const DEALER_TABLES: Readonly<Record<string, string>> = {
  Orders: [
    "vehicle,arrival,type",
    ...["V1,45870.4,一般修理", "V1,45870.6,定保", "V2,45871,索赔", "V1,45872,首次保养", "V1,45872.5,保养"],
    ...[",45873,定保", "V2,45900.9,非保养", "V3,45880,", "V2,45901,定保", "V3,45850,定保"],
    ...[
      "V3,45869.99,保养+修理",
      "V5,45880,保养(非首保)",
      "V6,45881,更换免维护电瓶",
      "V7,45882,Unscheduled maintenance",
      "V4,45899,Maintenance",
      "V4,45899.5,事故",
    ],
  ].join("\n"),
  Policies: "vehicle,expiry\nV1,45870\nV2,45884\nV3,45900.99\nV4,45869\nV5,45901\n,45880\nV6,45889",
  Renewals:
    "vehicle,written\nV1,45780\nV2,45884.7\nV2,45884.2\nV3,45902\nV4,45860\n,45870\nV6,45798\nV3,45875",
  Lines: [
    "amount,category,date",
    ...["500,钣金,45870", "300,喷漆,45900.9", "200,机修,45871", "-100,钣喷,45872", "80,油漆,45901"],
    ...[
      "60,非钣喷,45873",
      "25,非事故钣喷,45873",
      "15,钣喷(非保险),45873",
      "40,喷涂,45874",
      ",钣金,45875",
      "70,,45876",
      "90,Body & paint,45877",
      "30,钣金喷漆,45878",
    ],
  ].join("\n"),
  Quotes:
    "quoted,settled,date\n1000,1100,45870\n0,80,45871\n500,,45872\n,300,45873\n-200,-150,45874\n2000,1900,45901",
  Purchases:
    "actual,standard,quantity,date\n11,10,10,45870\n30,,3,45871\n,20,5,45872\n8,10,,45873\n20,0,2,45874\n20,25,-1,45875\n9,10,5,45902",
  Jobs: [
    "started,finished,limit",
    ...["45870.375,45870.4166666667,60", "45870.5,45870.6,60", "45871.5,45871.51,5", "45872.5,45872.4,60"],
    ...["45873.5,,60", "45900.99,45901.02,45", "45901,45901.01,60"],
  ].join("\n"),
  Stock: "stock,hours,visits,bays\n600000,6,30,10\n400000,7.5,28,\n,5,2,5",
};

const AUGUST = { start: "45870", end: "45901" };
const ORDERS = { vehicles: "Orders[vehicle]", arrivals: "Orders[arrival]" };

export const DEALER_COMPARISONS: readonly Comparison[] = [
  {
    id: "RENEWALCOUNT",
    references: { vehicles: "Renewals[vehicle]", renewalDates: "Renewals[written]", ...AUGUST },
    ours: '=AFTERSALES.RENEWALCOUNT(Renewals[vehicle],Renewals[written],"2025-08")',
  },
  ...["0", "1", "2"].map((graceDays) => ({
    id: "RENEWALRATE",
    references: {
      expiringVehicles: "Policies[vehicle]",
      expiryDates: "Policies[expiry]",
      renewedVehicles: "Renewals[vehicle]",
      renewalDates: "Renewals[written]",
      month: "45870",
      graceDays,
    },
    ours: `=AFTERSALES.RENEWALRATE(Policies[vehicle],Policies[expiry],Renewals[vehicle],Renewals[written],"2025-08",${graceDays})`,
  })),
  {
    id: "MAINTENANCEVISITS",
    references: { ...ORDERS, jobTypes: "Orders[type]", ...AUGUST },
    ours: '=AFTERSALES.MAINTENANCEVISITS(Orders[vehicle],Orders[arrival],Orders[type],"2025-08")',
  },
  {
    id: "RETURNVISITS",
    references: { ...ORDERS, ...AUGUST },
    ours: '=AFTERSALES.RETURNVISITS(Orders[vehicle],Orders[arrival],"2025-08")',
  },
  {
    id: "ACCESSORYPERVISIT",
    references: { amounts: "Lines[amount]", visits: "Stock[visits]" },
    ours: "=AFTERSALES.ACCESSORYPERVISIT(Lines[amount],Stock[visits])",
  },
  {
    id: "BODYSHOPREVENUE",
    references: { amounts: "Lines[amount]", categories: "Lines[category]", dates: "Lines[date]", ...AUGUST },
    ours: '=AFTERSALES.BODYSHOPREVENUE(Lines[amount],Lines[category],Lines[date],"2025-08")',
  },
  {
    id: "PAINTMATERIALRATIO",
    references: { materialCost: "Lines[amount]", paintRevenue: "Stock[stock]" },
    ours: "=AFTERSALES.PAINTMATERIALRATIO(Lines[amount],Stock[stock])",
  },
  {
    id: "REPAIRPRICEVARIANCE",
    references: { quoted: "Quotes[quoted]", settled: "Quotes[settled]", dates: "Quotes[date]", ...AUGUST },
    ours: '=AFTERSALES.REPAIRPRICEVARIANCE(Quotes[quoted],Quotes[settled],Quotes[date],"2025-08")',
  },
  {
    id: "PURCHASEVARIANCE",
    references: {
      actualPrices: "Purchases[actual]",
      standardPrices: "Purchases[standard]",
      quantities: "Purchases[quantity]",
      dates: "Purchases[date]",
      ...AUGUST,
    },
    ours: '=AFTERSALES.PURCHASEVARIANCE(Purchases[actual],Purchases[standard],Purchases[quantity],Purchases[date],"2025-08")',
  },
  {
    id: "CARRYINGCOST",
    references: { averageStock: "Stock[stock]", annualRate: "0.06", days: "30" },
    ours: "=AFTERSALES.CARRYINGCOST(Stock[stock],0.06,30)",
  },
  ...["Jobs[limit]", "60"].map((limitMinutes) => ({
    id: "EXPRESSRATE",
    references: { started: "Jobs[started]", finished: "Jobs[finished]", limitMinutes, ...AUGUST },
    ours: `=AFTERSALES.EXPRESSRATE(Jobs[started],Jobs[finished],${limitMinutes},,"2025-08")`,
  })),
  {
    id: "BAYTURNOVER",
    references: { visits: "Stock[visits]", bays: "Stock[bays]", workDays: "21" },
    ours: "=AFTERSALES.BAYTURNOVER(Stock[visits],Stock[bays],21)",
  },
  {
    id: "BAYUTILIZATION",
    references: { occupiedHours: "Stock[hours]", availableHours: "Stock[visits]" },
    ours: "=AFTERSALES.BAYUTILIZATION(Stock[hours],Stock[visits])",
  },
];
