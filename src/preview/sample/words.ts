import type { Bilingual } from "../../kpi/texts";

/** Names that the invented records are made of. */

export interface Store {
  readonly name: Bilingual;
  readonly letter: string;
  /** How many of the group's customers it has. */
  readonly share: number;
  /** How often a repair has to be done again. */
  readonly comebacks: number;
  readonly advisors: readonly Bilingual[];
}

export const STORES: readonly Store[] = [
  {
    name: { zh: "浦东店", en: "Pudong" },
    letter: "P",
    share: 0.42,
    comebacks: 0.03,
    advisors: [
      { zh: "周敏", en: "Zhou Min" },
      { zh: "陈立", en: "Chen Li" },
      { zh: "吴倩", en: "Wu Qian" },
    ],
  },
  {
    name: { zh: "虹桥店", en: "Hongqiao" },
    letter: "H",
    share: 0.33,
    comebacks: 0.04,
    advisors: [
      { zh: "孙浩", en: "Sun Hao" },
      { zh: "林静", en: "Lin Jing" },
    ],
  },
  {
    name: { zh: "松江店", en: "Songjiang" },
    letter: "S",
    share: 0.25,
    comebacks: 0.09,
    advisors: [
      { zh: "郑凯", en: "Zheng Kai" },
      { zh: "何琳", en: "He Lin" },
    ],
  },
];

export const MODELS: readonly Bilingual[] = [
  { zh: "风尚 1.5T", en: "Fengshang 1.5T" },
  { zh: "远行 SUV", en: "Yuanxing SUV" },
  { zh: "悦动 混动", en: "Yuedong Hybrid" },
  { zh: "致行 MPV", en: "Zhixing MPV" },
];

export const SURNAMES: readonly Bilingual[] = [
  { zh: "王", en: "Wang" },
  { zh: "李", en: "Li" },
  { zh: "张", en: "Zhang" },
  { zh: "刘", en: "Liu" },
  { zh: "陈", en: "Chen" },
  { zh: "杨", en: "Yang" },
  { zh: "赵", en: "Zhao" },
  { zh: "黄", en: "Huang" },
  { zh: "周", en: "Zhou" },
  { zh: "吴", en: "Wu" },
  { zh: "徐", en: "Xu" },
  { zh: "朱", en: "Zhu" },
];

export const TITLES: readonly Bilingual[] = [
  { zh: "先生", en: "Mr" },
  { zh: "女士", en: "Ms" },
];

export const JOBS = {
  maintenance: { zh: "定保", en: "Maintenance" },
  repair: { zh: "一般修理", en: "Repair" },
  accident: { zh: "事故", en: "Accident" },
  claim: { zh: "索赔", en: "Warranty claim" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Job = keyof typeof JOBS;

export const COMPLAINT_REASONS: readonly Bilingual[] = [
  { zh: "维修质量", en: "Repair quality" },
  { zh: "等待时间", en: "Waiting time" },
  { zh: "服务态度", en: "Staff attitude" },
  { zh: "价格", en: "Price" },
  { zh: "配件缺货", en: "Parts not in stock" },
];

export interface PartKind {
  readonly name: Bilingual;
  /** What one costs the dealer, typically. */
  readonly cost: number;
  readonly jobs: readonly Job[];
}

export const PART_KINDS: readonly PartKind[] = [
  { name: { zh: "机油滤清器", en: "Oil filter" }, cost: 28, jobs: ["maintenance"] },
  { name: { zh: "机油 4L", en: "Engine oil 4 l" }, cost: 165, jobs: ["maintenance"] },
  { name: { zh: "空气滤清器", en: "Air filter" }, cost: 46, jobs: ["maintenance"] },
  { name: { zh: "空调滤清器", en: "Cabin filter" }, cost: 52, jobs: ["maintenance", "repair"] },
  { name: { zh: "刹车片", en: "Brake pads" }, cost: 210, jobs: ["maintenance", "repair"] },
  { name: { zh: "蓄电池", en: "Battery" }, cost: 420, jobs: ["repair", "claim"] },
  { name: { zh: "火花塞", en: "Spark plug" }, cost: 38, jobs: ["maintenance", "repair", "claim"] },
  { name: { zh: "雨刮片", en: "Wiper blades" }, cost: 45, jobs: ["maintenance", "repair"] },
  { name: { zh: "前保险杠", en: "Front bumper" }, cost: 780, jobs: ["accident"] },
  { name: { zh: "大灯总成", en: "Headlight" }, cost: 1150, jobs: ["accident", "claim"] },
  { name: { zh: "翼子板", en: "Wing" }, cost: 520, jobs: ["accident"] },
  { name: { zh: "减震器", en: "Shock absorber" }, cost: 360, jobs: ["repair", "claim"] },
  { name: { zh: "轮速传感器", en: "Wheel speed sensor" }, cost: 145, jobs: ["repair", "claim"] },
  { name: { zh: "水泵", en: "Water pump" }, cost: 310, jobs: ["repair", "claim"] },
];
