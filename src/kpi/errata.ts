import type { Erratum } from "./define";

/** What is doubtful in the sources and how it is read here; the numbers are those of the catalogue of errata. */
export const ERRATA = {
  Q1: {
    number: "Q1",
    zh: "4.10 原文公式把乘法写成了除法:4.6 说 进厂频次=进厂台次/基盘客户数,因此 进厂台次 = 基盘客户数 × 进厂频次。进厂台次按记录计数(VISITCOUNT),预测用乘法(VISITFORECAST),不提供 4.10 原文的除法。",
    en: "The division printed under 4.10 is inverted: by 4.6 visits are base customers times visit frequency. VISITCOUNT counts records, VISITFORECAST multiplies; the division of 4.10 is not offered.",
  },
  Q2: {
    number: "Q2",
    zh: "原文公式是平均库存除以当月出库成本,即库存可用月数,与“周转率”正好相反。默认按周转率计算(三个月出库成本 ÷ 平均库存);“原文”为原文公式。两种算法只有一种能落在 1.8~2.2 内,请先问清厂家考核哪一种。",
    en: 'As printed it is mean stock over one month\'s issues: months of supply, the inverse of a turnover. The default is the turnover (issues of three months over mean stock); "printed" gives the printed figure. Only one of the two can lie in 1.8~2.2: ask which one the brand audits.',
  },
  Q3: {
    number: "Q3",
    zh: "网页丢失了加号,公式中的空格读作“+”。",
    en: "The web page lost its plus signs; a blank in the formula is read as +.",
  },
  Q4: {
    number: "Q4",
    zh: "差值不是百分比,“≥98%”只能用于满意回答的占比。默认按满意占比(达到满意分数的回答 ÷ 有效回答);原文的差值由 CSATGAP 给出,没有百分比参考值。",
    en: "A difference is no percentage: 98 % fits the share of satisfied answers alone. The default is answers at or above the satisfied score over valid answers; CSATGAP gives the printed difference, without a percentage.",
  },
  Q5: {
    number: "Q5",
    zh: "参考值印作“≥40”,没有百分号;公式以 *100% 结尾,因此读作 40%。",
    en: "The reference is printed ≥40 without a percent sign; the formula ends in *100%, so it is 40 %.",
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
  Q9: {
    number: "Q9",
    zh: "原文公式用三个月的首保除以一个月的销量,分子与分母不是同一批车,可能远超 100%,也没有 *100%。默认:那一个月售出的车中,到 N−1 月末已做首保的占比;“原文”为原文公式。“向前第4个月内”读作第 N−4 月一个月。",
    en: 'As printed, first services of three months are divided by the cars sold in one month: other cars, and far above 100 %. The default is the share of that month\'s cars that were first serviced by the end of N-1; "printed" gives the printed figure. 第4个月 is read as the one month N-4.',
  },
  Q10: {
    number: "Q10",
    zh: "吸收率有三种算法:毛利÷总体运营成本(4.1)、售后利润÷专营店总费用(汇编)、英文常见的毛利÷固定费用。前两种各有其函数,参考值 ≥60% 只用于毛利;分母口径请定下来不变。",
    en: "Three formulas go by the name of absorption: gross profit over operating expense (4.1), profit over total expense (compendium), and gross over fixed overhead. The first two have functions of their own; 60 % is for gross profit. Settle the scope of the expense once.",
  },
  Q11: {
    number: "Q11",
    zh: "文章没有给出参考值,此处不编造。",
    en: "The article gives no reference value; none is invented.",
  },
  Q11Formula: {
    number: "Q11",
    zh: "文章没有给出公式;这里的算法见“采用口径”。",
    en: "The article prints no formula; what is computed stands under the reading used.",
  },
  Q11Breakdown: {
    number: "Q11",
    zh: "文章没有给出公式、参考值与关联因素(1.3 也没有关注等级):算法见“采用口径”,参考值不编造。",
    en: "The article prints no formula, reference value or related factors (and for 1.3 no stars): what is computed stands under the reading used, and no reference value is invented.",
  },
  Q11Colon: {
    number: "Q11",
    zh: "“参考值”后缺冒号,≥50% 仍读作参考值。",
    en: "The colon after 参考值 (reference value) is missing; 50 % is read as the reference all the same.",
  },
  Q12: {
    number: "Q12",
    zh: "“N-7个月进厂的客户数”读作第 N-7 月当月进厂的客户,“前6个月”读作 N-6 至 N-1 月。窗口只适合短保养周期;长周期品牌或电动车请用 12 个月的窗口(“窗口月数”填 12)。不同窗口的门店不可比较。",
    en: "The cohort is read as the customers of month N-7 alone, the six months as N-6 to N-1. The window fits short service intervals; use twelve months (windowMonths=12) for long ones and electric cars. Never compare stores with different windows.",
  },
  Q13: {
    number: "Q13",
    zh: "原文公式把第 60 天结案的也算结案,未满两周的不计。默认口径:统计月内到期的投诉中,按期结案的占比;两周为 14 个自然日。",
    en: "As printed, a case closed on day 60 counts as closed and cases younger than two weeks drop out. The default is closed in time over due in the month; two weeks are 14 calendar days.",
  },
  Q14: {
    number: "Q14",
    zh: "原文公式把没有回访到的客户也算作满意,并从台次中减去客户。默认以回访成功的客户为分母,并与回访成功率一起看;把进厂台次作为分母即原文口径。",
    en: "As printed, customers whom nobody reached count as satisfied. The base here is the customers reached, to be read beside the reach rate; pass all visits as the base for the printed form.",
  },
  Q15: {
    number: "Q15",
    zh: "说明是“过质保后满一年内”,公式是“出保满一年”的全部客户,两者不同;原文的分子也不限于这批客户。默认按公式:出保满一年及更久的车,分子只在其中计;“最多出保月数”填 24 只看出保 13 至 24 个月的车。一年三次与 4.6 的每年 1.8–2.5 次难以同时达到。",
    en: "The text speaks of the first year after warranty, the formula of all who have been out for a year; nor does it keep the numerator within them. By default all cars out for a year or more, and only they may be loyal; maxMonthsOut=24 keeps to those out for 13 to 24 months. Three visits a year for 70 % hardly go with the 1.8 to 2.5 visits of 4.6.",
  },
  Q16: {
    number: "Q16",
    zh: "台数与台次混用;以进厂台数为分母的,一律读作进厂台次。",
    en: "Vehicles and visits are used for the same thing; a denominator of vehicles that came in is read as visits.",
  },
  Q17: {
    number: "Q17",
    zh: "原文没有定义 T3,只说“特定阶段或周期”:可能是三天内、第三级或第三阶段。这里按受理后 3 个自然日,天数与单位都可改;定义待与客户确认。",
    en: "The source does not define T3, a specific stage or period: it may be three days, a third tier or a third stage. Here three calendar days after acceptance, number and unit adjustable; definition to be confirmed with the client.",
  },
  Q18: {
    number: "Q18",
    zh: "分母是进厂台数,不是应交车台数。默认按约定交车时间:当期应交的台次中按时交车的占比;原文“客户经理飞维修时间”应为“对维修时间”。",
    en: "The denominator is cars arrived, not cars due. The default goes by the promise: of the cars due, the share delivered in time.",
  },
  Q19: {
    number: "Q19",
    zh: "原文公式用一天的台次除以多个工作天数。按月:当月台次 ÷(顾问数 × 工作天数);按日:当日台次 ÷ 当日在岗顾问数,工作天数为 1。",
    en: "As printed, one day's visits are divided by several working days. By month: visits over advisors times working days; by day: visits over the advisors on duty, with one working day.",
  },
  Q20: {
    number: "Q20",
    zh: "技师生产力(2.3)是每人每月的金额,“1--5万元”按 10,000~50,000 元读取;英文的 technician productivity 多指工时比率,即 TECHEFFICIENCY(售出 ÷ 作业工时)与 TECHUTILIZATION(作业 ÷ 可用工时)。",
    en: "技师生产力 (technician productivity, 2.3) is money per head and month; 1--5万元 is read as 10,000 to 50,000 yuan. In English the term is mostly a ratio of hours: TECHEFFICIENCY (sold over worked) and TECHUTILIZATION (worked over available).",
  },
  Q21: {
    number: "Q21",
    zh: "标题为“总客单价”,公式为客单价;总维修收入不含 4.11 的其他收入。",
    en: "The title says total, the formula says repair revenue, which excludes the other income of 4.11.",
  },
  Q22: {
    number: "Q22",
    zh: "金额之比,不是车辆的比率;当月送修对应的多是以前的保单,宜看滚动 12 个月并按保险公司分开。“公司新保续保金额”读作经销商出具的保费。",
    en: "A ratio of money to money, not of vehicles; claims follow policies by months, so look at twelve months and by insurer. The premium is that of the policies the dealer wrote.",
  },
  Q23: {
    number: "Q23",
    zh: "文章没有规定多大的误差算准确;默认 10%,请与客户确认。",
    en: "The source does not say what accurate means; the tolerance of 10 % is a default to be confirmed.",
  },
  Q24: {
    number: "Q24",
    zh: "任何维修项目变更都算误判,包括客户追加的项目。有变更原因时,请用条件只算误判。",
    en: "Any change of repair items counts as a wrong diagnosis, additions by the customer included. Where there is a reason, let a criterion keep to misdiagnoses.",
  },
  Q25: {
    number: "Q25",
    zh: "“配件满足率”被多项指标列为关联因素,却没有定义。WORKORDERFILLRATE 按工单,PARTSFILLRATE 按数量。",
    en: "配件满足率 (parts fill rate) is named as related to many indicators and never defined. WORKORDERFILLRATE goes by orders, PARTSFILLRATE by quantities.",
  },
  Q26: {
    number: "Q26",
    zh: "参考值是区间,过高与过低都需要关注。",
    en: "The reference is a range: too high is a warning as well as too low.",
  },
  Q27: {
    number: "Q27",
    zh: "原文为合同数 ÷ 客户数:一个客户有多份合同时可超过 100%,不截断。常见的另两种口径用同一函数:合同覆盖的在用设备 ÷ 在用设备(ServiceMax),随设备售出的合同 ÷ 售出设备(TSIA);口径请定下来不变。",
    en: "Printed are contracts over customers, which exceeds 100 % where customers have several contracts; it is not clamped. The same function gives installed products under contract over installed products (ServiceMax) and contracts sold with units over units sold (TSIA): settle on one.",
  },
  Q28: {
    number: "Q28",
    zh: "文章只定义了推荐者(9、10 分),也没有规定维修时间的起止;贬损者按 0~6 分、中立者按 7~8 分,维修时间按开始到修复减去停工计算。",
    en: "The source defines promoters only (9, 10) and leaves start and end of a repair open; detractors are 0-6 and passives 7-8, a repair runs from started to fixed less dead time.",
  },
  Q29: {
    number: "Q29",
    zh: "汇编预告“另外的 4 项”,原文未找到。此项取自 ServiceMax 的公开产品文档,不声称是文章的九项之一;默认口径为本产品所定,可用参数调整。",
    en: "The compendium announces four more indicators, but their list was not found. This one is taken from ServiceMax's public documentation and not claimed to be one of the nine of the article; defaults are ours and adjustable.",
  },
  Q30: {
    number: "Q30",
    zh: "“销售总量”可指订单数或件数,这里按订单数。分子是窗口内退款成功的售后单,分母是同期成交的订单,两者不是同一批(与店铺后台一致):收缩中的店铺可超过 100%。原文没有参考值,不编造。",
    en: "销售总量 may be orders or units; here it is orders. Refunds of the window are set against sales of the window, though they concern earlier orders (as the shop's console does): a shrinking shop may exceed 100 %. No reference value is printed, none is invented.",
  },
  Q31: {
    number: "Q31",
    zh: "原文只有“维修差价率”这一名称,没有定义,也没有找到别的来源。默认读作(结算 − 报价)÷ 报价;另一读法为折扣率。请与厂家确认。",
    en: "The source has the name 维修差价率 without a definition, and no other source was found. By default it is (settled - quoted) / quoted; the other reading is a discount rate. To be confirmed with whoever audits it.",
  },
  Q32: {
    number: "Q32",
    zh: "说明写的是配件比率,公式按成本;“一年以上”与“12个月以上”并用。这里按成本,默认 12 个月。",
    en: "The text speaks of a share of parts, the formula of cost; one year and twelve months are both used. Here it goes by cost, twelve months by default.",
  },
  Q34: {
    number: "Q34",
    zh: "原文译自 Baxter Planning 的文章,“命中率”(hit rate)是其自用的叫法;通行的说法是计划库位的首次满足率(first-pass fill)。按原文规则计算。",
    en: "The article translates one by Baxter Planning, and hit rate is its own term; the usual one is first-pass fill from the planned location. The article's rule is used.",
  },
  Q35: {
    number: "Q35",
    zh: "“回厂台次”没有定义,常与进厂台次(4.10)同义。这里取狭义:来过的车再次进厂;全部台次用 VISITCOUNT。",
    en: "回厂台次 is not defined and often stands for all visits (4.10). Here it has the narrow meaning, visits of vehicles that had come before; VISITCOUNT counts all.",
  },
  Q36: {
    number: "Q36",
    zh: "本月投诉与本月进厂的客户不是同一批,按原文计算。",
    en: "This month's complaints and this month's visits are different customers; taken literally.",
  },
} as const satisfies Record<string, Erratum>;
