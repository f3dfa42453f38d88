import { pairedIdentity } from "../../cells/pairs";
import { dayOf } from "../../cells/serials";
import { COUNTED, NOT_CONCERNED } from "../compute/measures";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { followedVisits, followUpTimeline } from "../followed-visits";
import { call, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { date, id, number, optional, period, withDefault } from "../parameters";
import { fieldServiceSequel } from "../sources";
import { datedOnce } from "../visits";

/** Visits that the same asset follows up within 30 days, of all visits; an asset and a day are one visit. */
export const REPEATVISITRATE = defineKpi({
  id: "REPEATVISITRATE",
  group: "fieldService",
  name: { zh: "重复上门率", en: "Repeat-visit rate" },
  synonyms: ["Repeat visit rate"],
  description: {
    zh: "同一设备在给定天数(默认 30)内又有上门的,占全部上门的比例;同一设备同一天算一次。最近的上门还会变化:其后的天数未满",
    en: "Share of visits that another one to the same asset follows within so many days (30); an asset and a day are one visit. Those of the last days may still be followed",
  },
  parameters: {
    assets: id(
      { zh: "设备", en: "assets" },
      {
        zh: "每次上门的设备号(或客户、地点),空白不计",
        en: "The asset (or customer, site) of each visit; a blank is none",
      },
    ),
    dates: date({ zh: "上门日期", en: "dates" }, { zh: "每次上门的日期", en: "When each visit was" }),
    days: withDefault(
      number(
        { zh: "天数", en: "days" },
        {
          zh: "多少个自然日内再次上门算重复,默认 30;7、14 天也常用",
          en: "Within how many calendar days a visit is a repeat, 30 if left out; 7 and 14 are common too",
        },
        { minimum: 1, whole: true },
      ),
      30,
    ),
    period: optional(
      period(
        { zh: "期间", en: "period" },
        {
          zh: `只算这一期间的上门,如 "2025-08";其后的重复上门仍会找到`,
          en: `Only visits of this period, such as "2025-08"; what follows them is found after it, too`,
        },
      ),
    ),
  },
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "lower",
  related: [],
  source: fieldServiceSequel,
  reading: {
    zh: "其后 30 天内同一设备又有上门的上门次数 ÷ 上门次数;从每次上门向后看",
    en: "Visits followed within 30 days by another to the same asset, over visits; looks forward from each visit",
  },
  errata: [ERRATA.Q29],
  settlesAfter: "days",
  records: { assets: "serviceJobs.asset", dates: "serviceJobs.reported" },
  totals: {
    repeated: { zh: "有重复的上门", en: "visits followed by another", unit: "count", partOf: "visits" },
    visits: { zh: "上门次数", en: "visits to assets", unit: "count" },
  },
  base: "visits",
  numerator: ["repeated"],
  timeline: (visits) => followUpTimeline(visits, "dates"),
  measures({ assets, dates, days, groups }) {
    const followed = followedVisits({ keys: [assets], dates, days, groups });
    const visit = pairedIdentity(assets, (row) => dayOf(dates.values[row] as number));
    return {
      repeated: datedOnce(assets, dates, visit, (row) => (followed.has(row) ? COUNTED : NOT_CONCERNED)),
      visits: datedOnce(assets, dates, visit),
    };
  },
  value: ({ repeated, visits }) => share(repeated, visits),
  native: nativeShare(),
  example: {
    arguments: {
      assets: ["A", "A", "B", "C", "C"],
      dates: ["2025-01-01", "2025-01-31", "2025-01-01", "2025-01-01", "2025-02-01"],
      days: 30,
    },
    result: 0.2,
    note: {
      zh: "A 在第 30 天再次上门,C 在第 31 天:5 次上门中 1 次。",
      en: "A was visited again after 30 days, C after 31: one of five visits.",
    },
  },
});

/** Each row counts one over the number of rows of its asset and day. */
function nativeShare(): NativeFormula {
  const [assets, dates] = [reference("assets"), reference("dates")];
  const nextDay = operation(call("INT", dates), "+", 1);
  const visitsOn = (from: NativeFormula, to: NativeFormula): NativeFormula =>
    call("COUNTIFS", assets, assets, dates, operation(">=", "&", from), dates, operation("<", "&", to));
  const same = visitsOn(operation(nextDay, "-", 1), nextDay);
  const isVisit = product(isInPeriod("dates"), operation(assets, "<>", ""));
  // A row without an asset finds no other, and counts nothing: its divisor must not be zero.
  const weight = operation(isVisit, "/", operation(same, "+", operation(same, "=", 0)));
  const isFollowed = operation(visitsOn(nextDay, operation(nextDay, "+", reference("days"))), ">", 0);
  return operation(call("SUMPRODUCT", product(weight, isFollowed)), "/", call("SUMPRODUCT", weight));
}
