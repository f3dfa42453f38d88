import type { Comparison } from "./natives";

/** Clean, typed columns; 45870 is 2025-08-01, 45901 is 2025-09-01. */
export const FIELD_TABLES: Readonly<Record<string, string>> = {
  Calls: [
    "created,responded,hours",
    ...["45870.25,45870.4,4", "45870.25,45870.5,4", "45871.5,,8", "45900.9,,48", "45872,45871,4"],
    ...["45873.5,45874.5,", "45880,45902,24", "45869,45869.1,4", "45890,45890.5,12", "45885,45885,0"],
  ].join("\n"),
  Issues: [
    "accepted,completed",
    ...["45870.6,45873.9", "45870.6,45874", "45875,", "45898.5,", "45880.7,45880", "45890,45889.9"],
    ...["45895,45903", "45869,45870", "45900,45900.5"],
  ].join("\n"),
  Work: [
    "list,charged,service,warranty,contract",
    ...["500,0,45870,45869,", "300,300,45870,45869,", "200,50,45871.5,45871,", "120,0,45872,45871,45872"],
    ...["80,0,45900.9,45900,45800", "70,0,45880,,", "-500,0,45881,45000,", "100,400,45882,45000,"],
    ...["60,,45883,45000,", ",30,45884,45000,", "90,0,45901,45000,"],
  ].join("\n"),
  Visits:
    "asset,date\nA,45870.4\nA,45870.6\nA,45900\nB,45871\nC,45872\nC,45902.3\nC,45903\n,45880\nD,45869\nD,45899\nD,45899.5",
  Contracts: "contracts,customers\n120,150\n200,250\n5,",
  Assets: "hours,failures\n4000,5\n3200.5,7\n,0",
};

const AUGUST = { start: "45870", end: "45901" };
const LINES = {
  listAmounts: "Work[list]",
  chargedAmounts: "Work[charged]",
  serviceDates: "Work[service]",
  warrantyEnds: "Work[warranty]",
  contractEnds: "Work[contract]",
};
const LINE_ARGUMENTS = 'Work[list],Work[charged],Work[service],Work[warranty],Work[contract],,"2025-08"';

export const FIELD_COMPARISONS: readonly Comparison[] = [
  {
    id: "MTTC",
    references: { created: "Calls[created]", completed: "Calls[responded]", ...AUGUST },
    ours: '=AFTERSALES.MTTC(Calls[created],Calls[responded],,,,"2025-08")',
  },
  {
    id: "AVGRESPONSETIME",
    references: { created: "Calls[created]", responded: "Calls[responded]", ...AUGUST },
    ours: '=AFTERSALES.AVGRESPONSETIME(Calls[created],Calls[responded],,,,"2025-08")',
  },
  ...["Calls[hours]", "4"].flatMap((slaHours) =>
    ["45900", "45872"].map((asOf) => ({
      id: "SLACOMPLIANCE",
      references: { created: "Calls[created]", responded: "Calls[responded]", slaHours, asOf, ...AUGUST },
      ours: `=AFTERSALES.SLACOMPLIANCE(Calls[created],Calls[responded],${slaHours},${asOf},,"2025-08")`,
    })),
  ),
  ...["45900", "45878", "45902"].map((asOf) => ({
    id: "COMPLETIONRATE",
    references: { accepted: "Issues[accepted]", completed: "Issues[completed]", limit: "3", asOf, ...AUGUST },
    ours: `=AFTERSALES.COMPLETIONRATE(Issues[accepted],Issues[completed],,,${asOf},,"2025-08")`,
  })),
  {
    id: "CONTRACTATTACHRATE",
    references: { contracts: "Contracts[contracts]", customers: "Contracts[customers]" },
    ours: "=AFTERSALES.CONTRACTATTACHRATE(Contracts[contracts],Contracts[customers])",
  },
  {
    id: "LEAKAGE",
    references: { ...LINES, ...AUGUST },
    ours: `=AFTERSALES.LEAKAGE(${LINE_ARGUMENTS})`,
  },
  {
    id: "LEAKAGERATE",
    references: { ...LINES, ...AUGUST },
    ours: `=AFTERSALES.LEAKAGERATE(${LINE_ARGUMENTS})`,
  },
  ...["30", "29"].map((days) => ({
    id: "REPEATVISITRATE",
    references: { assets: "Visits[asset]", dates: "Visits[date]", days, ...AUGUST },
    ours: `=AFTERSALES.REPEATVISITRATE(Visits[asset],Visits[date],${days},"2025-08")`,
  })),
  {
    id: "MTBF",
    references: { operatingHours: "Assets[hours]", failures: "Assets[failures]" },
    ours: "=AFTERSALES.MTBF(Assets[hours],Assets[failures])",
  },
];
