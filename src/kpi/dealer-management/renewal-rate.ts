import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { dayOf, monthStart, TIME_SLACK } from "../../cells/serials";
import { share } from "../compute/share";
import { eachRow, type Table } from "../compute/table";
import { defineKpi, type Scope } from "../define";
import { operation, reference } from "../native";
import { date, id, month, number, withDefault } from "../parameters";
import { enterCars, enterVisits, vehicleTally } from "../satisfaction/vehicle-cohort";
import { reachOf, VisitDays, type VehicleMarks } from "../satisfaction/visit-days";
import { compendium } from "../sources";
import { DAYS_BEFORE, nativeRenewals } from "./renewal-native";

/** Of the vehicles whose insurance expires in a month, the share that renewed it here, in time. */
export const RENEWALRATE = defineKpi({
  id: "RENEWALRATE",
  group: "dealerManagement",
  name: { zh: "续保率", en: "Insurance renewal rate" },
  description: {
    zh: "保单在统计月到期的车中,在本店续保的占比:到期前 90 天至到期日(加宽限天数)签单的算续保。两张表可不同高",
    en: "Of the vehicles whose policy expires in the month, the share renewed here, from 90 days before the expiry to its day (and the grace). Two separate tables",
  },
  parameters: {
    expiringVehicles: id(
      { zh: "到期车辆", en: "expiringVehicles" },
      {
        zh: "每张到期保单的车架号,如去年在本店投保的;已转卖、报废的车请先剔除",
        en: "The vehicle of each policy that expires, such as those written here last year; leave out cars sold or scrapped",
      },
      { table: "vehicles" },
    ),
    expiryDates: date(
      { zh: "到期日期", en: "expiryDates" },
      {
        zh: "每张保单的到期日期,与到期车辆列同高",
        en: "When each policy expires, as high as expiringVehicles",
      },
      { table: "vehicles" },
    ),
    renewedVehicles: id(
      { zh: "续保车辆", en: "renewedVehicles" },
      { zh: "每张续保保单的车架号", en: "The vehicle of each renewed policy" },
      { table: "renewals" },
    ),
    renewalDates: date(
      { zh: "续保日期", en: "renewalDates" },
      {
        zh: "每张续保保单的签单日期,与续保车辆列同高",
        en: "When each renewal was written, as high as renewedVehicles",
      },
      { table: "renewals" },
    ),
    month: month(
      { zh: "统计月", en: "month" },
      {
        zh: `保单到期的月份,如 "2025-08" 或该月任一日期`,
        en: `The month in which policies expire, such as "2025-08" or a date in it`,
      },
    ),
    graceDays: withDefault(
      number(
        { zh: "宽限天数", en: "graceDays" },
        {
          zh: "到期后多少天内签单仍算续保,默认 0",
          en: "Days after the expiry in which a renewal still counts, 0 if left out",
        },
        { minimum: 0, maximum: 365, whole: true },
      ),
      0,
    ),
  },
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: compendium("㈣1"),
  reading: {
    zh: "汇编只有名称。分母:统计月内有保单到期的车,交强险与商业险计一台;分子:其中在到期前 90 天至到期日(加宽限)之间续保的车",
    en: "The compendium has the name only. Base: vehicles with a policy that expires in the month, several policies of one vehicle being one; numerator: those of them renewed from 90 days before the expiry to its day (and the grace)",
  },
  errata: [],
  records: {
    expiringVehicles: "renewals.vehicle",
    expiryDates: "renewals.expiry",
    renewedVehicles: "renewals.vehicle",
    renewalDates: "renewals.renewed",
  },
  example: {
    arguments: {
      expiringVehicles: ["V1", "V2", "V3"],
      expiryDates: ["2025-08-05", "2025-08-18", "2025-09-02"],
      renewedVehicles: ["V1", "V3"],
      renewalDates: ["2025-07-28", "2025-08-20"],
      month: "2025-08",
    },
    result: 0.5,
    note: { zh: "8 月到期 V1、V2;续保的是 V1。", en: "V1 and V2 expired in August; V1 was renewed." },
  },
  totals: {
    renewed: { zh: "已续保的车", en: "vehicles renewed", unit: "count", partOf: "expiring" },
    expiring: { zh: "保单到期的车", en: "vehicles with a policy that expires", unit: "count" },
  },
  base: "expiring",
  numerator: ["renewed"],
  timeline: ({ month: start, graceDays }) => [
    {
      name: { zh: "分母:在这个月到期的保单", en: "Base: policies that expire in this month" },
      parameter: "expiryDates",
      start,
      end: monthStart(start, 1),
    },
    {
      name: {
        zh: `续保(每张保单只看其到期前 ${DAYS_BEFORE} 天起)`,
        en: `Renewals, of each policy those from ${DAYS_BEFORE} days before its own expiry`,
      },
      parameter: "renewalDates",
      ...renewalDays(start, graceDays),
    },
  ],
  reasons: {
    outsideCohort: { zh: "不在统计月到期", en: "does not expire in the month" },
    outsideWindow: { zh: "不在可续保的日期内", en: "outside the days of renewal" },
    otherVehicle: {
      zh: "不是到期的车,或不在其续保期内",
      en: "of another vehicle, or not within its days of renewal",
    },
  },
  prepare({ renewedVehicles, renewalDates, month, graceDays }, tables, times) {
    const renewals = { vehicles: renewedVehicles, dates: renewalDates };
    const reach = reachOf(times, (time) => renewalDays(time.month ?? month, graceDays));
    return new VisitDays(renewals, tables["renewals"] as Table, reach);
  },
  at(renewals, { expiringVehicles, expiryDates, month, graceDays }, scope, ledger) {
    const expiries = { vehicles: expiringVehicles, dates: expiryDates };
    const [first, last] = [renewals.cohort.clear(), renewals.counts.clear()];
    markExpiries(first, last, expiries, month, scope);
    const window = renewalDays(month, graceDays);
    // The policies of a vehicle in one month have days of renewal that overlap: they are one span.
    const isInTime = (vehicle: number, day: number): boolean =>
      first.of(vehicle) !== 0 &&
      day >= first.of(vehicle) - DAYS_BEFORE &&
      day <= last.of(vehicle) + graceDays;
    const renewed = new Set<number>();
    renewals.each(window.start, window.end, (vehicle, day) => {
      if (isInTime(vehicle, day)) renewed.add(vehicle);
    });
    if (ledger) {
      enterCars(expiries, first, scope, ledger, (vehicle) => renewed.has(vehicle));
      enterVisits(renewals, window, isInTime, ledger);
    }
    return { renewed: vehicleTally([...renewed]), expiring: vehicleTally(first.vehicles) };
  },
  value: ({ renewed, expiring }) => share(renewed, expiring),
  fromTotals: operation(reference("renewed"), "/", reference("expiring")),
  native: nativeRenewals(),
});

/** The days on which a policy that expires in the month may be renewed. */
function renewalDays(month: number, graceDays: number): { readonly start: number; readonly end: number } {
  return { start: month - DAYS_BEFORE, end: monthStart(month, 1) + graceDays };
}

/** The first and the last day in the month on which a policy of each vehicle expires. */
function markExpiries(
  first: VehicleMarks,
  last: VehicleMarks,
  { vehicles, dates }: { readonly vehicles: KeyColumn; readonly dates: NumberColumn },
  month: number,
  scope: Scope,
): void {
  const [from, to] = [month - TIME_SLACK, monthStart(month, 1) - TIME_SLACK];
  eachRow(scope.tables["vehicles"] as Table, scope.selection, (row) => {
    const time = dates.values[row] as number;
    const vehicle = time >= from && time < to ? vehicles.at(row) : NO_KEY;
    if (vehicle === NO_KEY) return;
    const day = dayOf(time);
    const known = first.of(vehicle);
    if (known === 0 || day < known) first.set(vehicle, day);
    if (day > last.of(vehicle)) last.set(vehicle, day);
  });
}
