import type { Erratum } from "./define";

/** What is doubtful in the sources and how it is read here; the numbers are those of the catalogue of errata. */
export const ERRATA = {
  Q2: {
    number: "Q2",
    zh: "印出的公式是平均库存除以当月出库成本,即库存可用月数,与“周转率”正好相反。默认按周转率计算(三个月出库成本 ÷ 平均库存);“原文”为印出的公式。两种算法只有一种能落在 1.8~2.2 内,请先问清厂家考核哪一种。",
    en: 'As printed it is mean stock over one month\'s issues: months of supply, the inverse of a turnover. The default is the turnover (issues of three months over mean stock); "printed" gives the printed figure. Only one of the two can lie in 1.8~2.2: ask which one the brand audits.',
  },
  Q3: {
    number: "Q3",
    zh: "网页丢失了加号,公式中的空格读作“+”。",
    en: "The web page lost its plus signs; a blank in the formula is read as +.",
  },
  Q6: {
    number: "Q6",
    zh: "1:4:2:3 的顺序是 索赔:定保:一般修理:事故,与 4.3 的顺序不同;参考值按名称而不是按位置对应,文章没有给出容差。",
    en: "1:4:2:3 is in the order claim : maintenance : general repair : accident, unlike 4.3; the reference is attached to the labels, not to positions, and the source gives no tolerance.",
  },
  Q7: {
    number: "Q7",
    zh: "文章按“销售量销售额”分类,却称为库存结构。这里按 12 个月销售额的累计占比 70% 与 95% 分级;库存成本的结构由 ABCMIX 给出。",
    en: "The article classifies by sales but calls it a stock structure. Here the classes are cut at 70 % and 95 % of the cumulated sales; ABCMIX gives the structure of the stock.",
  },
  Q8: {
    number: "Q8",
    zh: "文章用本月返修台次减本月进厂台次,返修却属于更早的工单;返修(交车后)与返工(交车前)是两列。COMEBACKS 从原工单向后看,FIRSTFIXRATE(COMEBACKS(…)) 即队列口径。",
    en: "The article sets this month's comebacks against this month's visits, though they belong to earlier orders; a comeback (after hand-over) is not a rework (before). COMEBACKS looks forward from the original order; FIRSTFIXRATE(COMEBACKS(…)) is the cohort form.",
  },
  Q11: {
    number: "Q11",
    zh: "文章没有给出参考值,此处不编造。",
    en: "The article gives no reference value; none is invented.",
  },
  Q12: {
    number: "Q12",
    zh: "“N-7个月进厂的客户数”读作第 N-7 月当月进厂的客户,“前6个月”读作 N-6 至 N-1 月。窗口只适合短保养周期;长周期品牌或电动车请用 12 个月的窗口(windowMonths=12)。不同窗口的门店不可比较。",
    en: "The cohort is read as the customers of month N-7 alone, the six months as N-6 to N-1. The window fits short service intervals; use twelve months (windowMonths=12) for long ones and electric cars. Never compare stores with different windows.",
  },
  Q13: {
    number: "Q13",
    zh: "印出的公式把第 60 天结案的也算结案,未满两周的不计。默认口径:统计月内到期的投诉中,按期结案的占比;两周为 14 个自然日。",
    en: "As printed, a case closed on day 60 counts as closed and cases younger than two weeks drop out. The default is closed in time over due in the month; two weeks are 14 calendar days.",
  },
  Q16: {
    number: "Q16",
    zh: "台数与台次混用,分母一律读作进厂台次。",
    en: "Vehicles and visits are used for the same thing; every denominator is read as visits.",
  },
  Q21: {
    number: "Q21",
    zh: "标题为“总客单价”,公式为客单价;总维修收入不含 4.11 的其他收入。",
    en: "The title says total, the formula says repair revenue, which excludes the other income of 4.11.",
  },
  Q26: {
    number: "Q26",
    zh: "参考值是区间,过高与过低都需要关注。",
    en: "The reference is a range: too high is a warning as well as too low.",
  },
  Q28: {
    number: "Q28",
    zh: "文章只定义了推荐者(9、10 分),也没有规定维修时间的起止;贬损者按 0~6 分、中立者按 7~8 分,维修时间按开始到修复减去停工计算。",
    en: "The source defines promoters only (9, 10) and leaves start and end of a repair open; detractors are 0-6 and passives 7-8, a repair runs from started to fixed less dead time.",
  },
  Q36: {
    number: "Q36",
    zh: "本月投诉与本月进厂的客户不是同一批,按原文计算。",
    en: "This month's complaints and this month's visits are different customers; taken literally.",
  },
} as const satisfies Record<string, Erratum>;
