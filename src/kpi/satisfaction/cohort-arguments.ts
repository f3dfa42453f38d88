import type { KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { date, id, month, number } from "../parameters";

/** The arguments of the indicators that judge cars sold by their visits: two tables, each of its own height. */
export const cohortParameters = {
  vehicles: id(
    { zh: "车辆", en: "vehicles" },
    { zh: "售出的每辆车的车架号,每行一辆", en: "The vehicle of each sale, a row a car" },
    { table: "vehicles" },
  ),
  saleDates: date(
    { zh: "购车日期", en: "saleDates" },
    { zh: "每辆车的售出日期,与车辆列同高", en: "When each car was sold, as high as vehicles" },
    { table: "vehicles" },
  ),
  visitVehicles: id(
    { zh: "进厂车辆", en: "visitVehicles" },
    { zh: "每次进厂的车架号", en: "The vehicle of each visit" },
    { table: "visits" },
  ),
  visitDates: date(
    { zh: "进厂日期", en: "visitDates" },
    { zh: "每次进厂的日期,与进厂车辆列同高", en: "The date of each visit, as high as visitVehicles" },
    { table: "visits" },
  ),
  month: month(
    { zh: "统计月", en: "month" },
    {
      zh: `统计月 N,如 "2025-08" 或该月任一日期;N 月本身不看`,
      en: `The month N, such as "2025-08" or a date in it; N itself is not looked at`,
    },
  ),
};

/** How many visits make a customer loyal. */
export function leastVisits(usual: number) {
  return number(
    { zh: "最少次数", en: "minVisits" },
    {
      zh: `12 个月内至少回厂几次,默认 ${usual}`,
      en: `Visits in the twelve months that are enough, ${usual} if left out`,
    },
    { minimum: 1, whole: true },
  );
}

/** Cars or visits: of which vehicle, and when. */
export interface DatedVehicles {
  readonly vehicles: KeyColumn;
  readonly dates: NumberColumn;
}
