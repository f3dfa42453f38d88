import type { Summed } from "../ratios";

/** What technicians worked on jobs: the base of their efficiency, and what is used of the time they have. */
export const WORKED_HOURS: Summed = {
  name: "实际作业工时",
  description: { zh: "在维修作业上的实际工时", en: "Hours actually worked on jobs" },
  total: { zh: "实际作业工时", en: "hours worked", typical: 1150 },
};
