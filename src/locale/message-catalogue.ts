/** A formula that is refused, and what the cell then says. */
export interface ProvokedMessage {
  readonly formula: string;
  readonly error: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * One formula for each fault that the functions know, with its message. The tests evaluate every one; a fault without
 * a line here fails them. The texts are those of faults.ts with what the formula puts into them.
 */
export const MESSAGES: Readonly<Record<string, ProvokedMessage>> = {
  missingArgument: {
    formula: '=AFTERSALES.CHURN({"A";"B"},{"2025-01-05";"2025-07-20"})',
    error: "#VALUE!",
    zh: "缺少参数“统计月”。请填写该参数。",
    en: "The argument month is missing. Please give it.",
  },
  tooManyArguments: {
    formula: "=AFTERSALES.VISITFORECAST(5000,2,1)",
    error: "#VALUE!",
    zh: "参数过多:该函数最多 2 个参数,请删去多余的。",
    en: "Too many arguments: the function takes 2 at most. Remove the others.",
  },
  excelError: {
    formula: "=AFTERSALES.PARTSMARGIN({1000;#N/A},{600;300})",
    error: "#N/A",
    zh: "参数“配件收入”区域内第 2 行的单元格是错误值。请先改正该单元格。",
    en: "revenue, row 2 of the range holds an Excel error. Correct that cell first.",
  },
  unreadableFlag: {
    formula:
      '=AFTERSALES.HITRATE({"2025-08-01 12:00";"2025-08-01 12:00"},{"2025-08-01 10:00";"2025-08-01 11:00"},{"P";"P"},{"P";"P"},{"否";"待定"})',
    error: "#VALUE!",
    zh: "参数“加急”区域内第 2 行的“待定”不是是/否标记。请改为 是/否、Y/N、TRUE/FALSE、1/0、√/×、有/无 之一,或留空。",
    en: 'expedited, row 2 of the range: "待定" is no yes/no flag. Use 是/否, Y/N, TRUE/FALSE, 1/0, √/×, or leave it blank.',
  },
  unreadableAmount: {
    formula: '=AFTERSALES.PARTSMARGIN({1000;"待定"},{600;300})',
    error: "#VALUE!",
    zh: "参数“配件收入”区域内第 2 行的“待定”不是金额或数字。请改为数字,如 1234.50。",
    en: 'revenue, row 2 of the range: "待定" is no amount or number. Enter a number such as 1234.50.',
  },
  unreadableDate: {
    formula: '=AFTERSALES.CHURN({"A";"B"},{"2025-01-05";"2025-13-01"},"2025-08")',
    error: "#VALUE!",
    zh: "参数“进厂日期”区域内第 2 行的“2025-13-01”不是日期。请改为 2025-08-01 这样的日期,没有日期留空。",
    en: 'visitDates, row 2 of the range: "2025-13-01" is no date. Write dates as 2025-08-01; leave it blank where there is none.',
  },
  ambiguousDate: {
    formula: '=AFTERSALES.CHURN({"A";"B"},{"2025-01-05";"03/04/2025"},"2025-08")',
    error: "#VALUE!",
    zh: "参数“进厂日期”区域内第 2 行的“03/04/2025”分不清日和月。请改为 年-月-日,如 2025-08-01。",
    en: 'visitDates, row 2 of the range: "03/04/2025" may be day/month or month/day. Write dates as 2025-08-01.',
  },
  timeWithoutDate: {
    formula:
      '=AFTERSALES.EXPRESSRATE({"2025-08-01 09:00";"14:00"},{"2025-08-01 10:00";"2025-08-01 15:00"},60)',
    error: "#VALUE!",
    zh: "参数“开始时间”区域内第 2 行的“14:00”只有时刻、没有日期。请写成 2025-08-01 09:00 这样的日期和时刻。",
    en: 'started, row 2 of the range: "14:00" is a time without a date. Write both, as in 2025-08-01 09:00.',
  },
  unreadableScore: {
    formula: '=AFTERSALES.CSATGAP({4;"很好"},{5;4})',
    error: "#VALUE!",
    zh: "参数“实际表现”区域内第 2 行的“很好”不是评分。请改为数字,未回答留空。",
    en: 'actual, row 2 of the range: "很好" is no score. Enter numbers; leave unanswered ones blank.',
  },
  unreadableRating: {
    formula: '=AFTERSALES.POSITIVEREVIEWRATE({5;"待定"})',
    error: "#VALUE!",
    zh: "参数“评价”区域内第 2 行的“待定”不是评价。请改为 1 至 5 的星级,或 好评、中评、差评;没有评价留空。",
    en: 'ratings, row 2 of the range: "待定" is no review. Enter stars from 1 to 5, or 好评, 中评, 差评; leave it blank where there is none.',
  },
  unreadableMonth: {
    formula: '=AFTERSALES.PARTSTURNOVER({98;102;100},{52;48;50},,{"2025-06";"2025-07";"2025-13"})',
    error: "#VALUE!",
    zh: "参数“月份”区域内第 3 行的“2025-13”不是月份。请改为 2025-08 或该月的日期。",
    en: 'months, row 3 of the range: "2025-13" is no month. Write 2025-08 or a date in the month.',
  },
  longNumber: {
    formula: '=AFTERSALES.CHURN({1234567890123456;1234567890123457},{"2025-01-05";"2025-07-20"},"2025-08")',
    error: "#VALUE!",
    zh: "参数“客户”区域内第 1 行的编号 1234567890123456 超过 15 位,Excel 已丢失末尾数字(共 2 个这样的单元格)。编号必须是文本:请把该列设为文本格式后重新导入。",
    en: "customers, row 1 of the range: the number 1234567890123456 has more than 15 digits and Excel has lost its end (2 such cells). Order numbers must be text: format the column as text and import it again.",
  },
  idsAsNumbers: {
    formula: "=AFTERSALES.FIRSTFIXRATE({1001;1002;1003},{1001;1002;1003})",
    error: "#VALUE!",
    zh: "参数“返修”看起来是编号(如 1001)而不是数量,不能相加。请把编号设为文本,每个编号只计一次。",
    en: "returns looks like ids (such as 1001), not like counts to add up. Make the ids text; each is then counted once.",
  },
  statusAsId: {
    formula: '=AFTERSALES.EMERGENCYORDERRATE({"紧急";"正常";"正常"},{"P1";"P2";"P3"})',
    error: "#VALUE!",
    zh: '参数“紧急订单”区域内第 1 行的“紧急”是状态或类别,不是编号(共 3 个这样的单元格)。请改为是/否,例如把该参数写成 区域="紧急"。',
    en: 'urgent, row 1 of the range: "紧急" is a state or category, not an id (3 such cells). Give yes/no instead, for instance range="紧急".',
  },
  mixedCount: {
    formula: '=AFTERSALES.COMPLAINTRATE({"C1";"C2";3},600)',
    error: "#VALUE!",
    zh: "参数“投诉”区域内第 3 行的“3”与该列其他单元格不是同一类。一列只能全部是数字、全部是是/否,或全部是文本编号。",
    en: 'complaints, row 3 of the range: "3" is of another kind than the rest of the column. A column is all numbers, all yes/no flags, or all ids as text.',
  },
  notFlags: {
    formula: '=AFTERSALES.FIRSTFIXRATE({"是";"待定"})',
    error: "#VALUE!",
    zh: "参数“返修”区域内第 2 行的“待定”不是是/否标记。请改为 是/否、Y/N、TRUE/FALSE、1/0、√/×、有/无 之一,或留空;若该列是数量或编号,请同时给出参数“进厂台次”。",
    en: 'returns, row 2 of the range: "待定" is no yes/no flag. Use 是/否, Y/N, TRUE/FALSE, 1/0, √/×, or leave it blank; if the column holds numbers or ids, give visits too.',
  },
  negativeCount: {
    formula: "=AFTERSALES.FIRSTFIXRATE(-2,100)",
    error: "#VALUE!",
    zh: "参数“返修”区域内第 1 行的数量 -2 为负。数量不能小于 0,请更正。",
    en: "returns, row 1 of the range: the count -2 is negative. A count cannot be below 0; correct it.",
  },
  negativeAmount: {
    formula: "=AFTERSALES.PARTSFILLRATE({2;-1},{2;1})",
    error: "#VALUE!",
    zh: "参数“需求数量”区域内第 2 行的 -1 为负。该列不能小于 0,请更正。",
    en: "requiredQty, row 2 of the range: -1 is negative. This column cannot be below 0; correct it.",
  },
  scoreOutOfScale: {
    formula: "=AFTERSALES.NPS({10;11})",
    error: "#VALUE!",
    zh: '参数“评分”区域内第 2 行的评分 11 不是 0 至 10 的整数。请更正;不是回答的代码请留空,或用条件 ">=0"、"<=10" 排除。',
    en: 'scores, row 2 of the range: the score 11 is no whole number from 0 to 10. Correct it; codes that are no answers are left blank, or out by the criteria ">=0" and "<=10".',
  },
  scoreBeyondScale: {
    formula: "=AFTERSALES.CSAT({4;9})",
    error: "#VALUE!",
    zh: '参数“评分”区域内第 2 行的评分 9 不在 0 至 5 之间。请更正;满分不是 5 的,请给出“满分”;不是回答的代码请留空,或用条件 ">=0"、"<=5" 排除。',
    en: 'scores, row 2 of the range: the score 9 is not between 0 and 5. Correct it, or give scaleMax if the best score is another; codes that are no answers are left blank, or out by the criteria ">=0" and "<=5".',
  },
  answerBesideScale: {
    formula: '=AFTERSALES.CSAT({9;"满意"},10)',
    error: "#VALUE!",
    zh: "参数“评分”区域内第 2 行的“满意”是文字回答,相当于 5 分制,不能与满分 10 的评分混用。请换算成分数,或分开计算。",
    en: 'scores, row 2 of the range: "满意" is an answer in words, on a scale of 5, and cannot be mixed with scores up to 10. Turn it into a score, or compute the two apart.',
  },
  ratingBeyondStars: {
    formula: "=AFTERSALES.POSITIVEREVIEWRATE({5;6})",
    error: "#VALUE!",
    zh: '参数“评价”区域内第 2 行的评价 6 不在 1 至 5 星之间。请更正;不是评价的代码请留空,或用条件 ">=1"、"<=5" 排除。',
    en: 'ratings, row 2 of the range: 6 is not between 1 and 5 stars. Correct it; codes that are no reviews are left blank, or out by the criteria ">=1" and "<=5".',
  },
  unreadablePeriod: {
    formula: '=AFTERSALES.FIRSTFIXRATE({"是";"否"},,{"2025-08-01";"2025-08-02"},"2025-13")',
    error: "#VALUE!",
    zh: "参数“期间”的“2025-13”不是期间。可写 2025-08、2025Q3、2025、一个日期,或起止两格。",
    en: 'period: "2025-13" is no period. Write 2025-08, 2025Q3, 2025, a date, or two cells from and to.',
  },
  halfPeriod: {
    formula: '=AFTERSALES.FIRSTFIXRATE({"是";"否"},,{"2025-08-01";"2025-08-02"},{"2025-08-01",""})',
    error: "#VALUE!",
    zh: "参数“期间”区域内第 1 行第 2 列是空白。起止两格都要填写,或只给一格。",
    en: "period, row 1, column 2 of the range is blank. Fill in both cells, from and to, or give only one.",
  },
  reversedPeriod: {
    formula: '=AFTERSALES.FIRSTFIXRATE({"是";"否"},,{"2025-08-01";"2025-08-02"},{"2025-08-31","2025-08-01"})',
    error: "#VALUE!",
    zh: "参数“期间”从 2025-08-31 开始,却在 2025-08-01 结束。请把较早的放在前面。",
    en: "period begins on 2025-08-31 and ends on 2025-08-01. Put the earlier one first.",
  },
  unreadableMonthOption: {
    formula: '=AFTERSALES.CHURN({"A";"B"},{"2025-01-05";"2025-07-20"},"2025Q3")',
    error: "#VALUE!",
    zh: "参数“统计月”的“2025Q3”不是一个月。请写一个月,如 2025-08。",
    en: 'month: "2025Q3" is not one month. Write a month such as 2025-08.',
  },
  unreadableAsOf: {
    formula: '=AFTERSALES.DEADSTOCKRATIO({100;200},{"2024-08-31";"2025-08-01"},"2025-02-30")',
    error: "#VALUE!",
    zh: "参数“截至日”的“2025-02-30”不是日期。请写 2025-08-31 这样的日期。",
    en: 'asOf: "2025-02-30" is no date. Write a date such as 2025-08-31.',
  },
  unreadableNumber: {
    formula: '=AFTERSALES.CHURN({"A";"B"},{"2025-01-05";"2025-07-20"},"2025-08","六")',
    error: "#VALUE!",
    zh: "参数“窗口月数”的“六”不是数字。请填写数字。",
    en: 'windowMonths: "六" is no number. Enter a number.',
  },
  numberOutOfLimits: {
    formula: '=AFTERSALES.CHURN({"A";"B"},{"2025-01-05";"2025-07-20"},"2025-08",0)',
    error: "#VALUE!",
    zh: "参数“窗口月数”的 0 不在允许范围内(整数、不小于 1、不大于 120)。请更正。",
    en: "windowMonths: 0 is outside what is allowed (a whole number, at least 1, at most 120). Correct it.",
  },
  unknownChoice: {
    formula: '=AFTERSALES.COMPLAINTCLOSURERATE({"2025-08-01"},{"2025-08-05"},"2025-08-31",14,"官方")',
    error: "#VALUE!",
    zh: "参数“算法”的“官方”不在可选项中。可选:standard, 标准, printed, 原文。",
    en: 'method: "官方" is not one of the choices: standard, 标准, printed, 原文.',
  },
  unreadableCalendar: {
    formula: '=AFTERSALES.MTTR({"2025-09-26 16:00"},{"2025-09-29 10:00"},,"8点到5点")',
    error: "#VALUE!",
    zh: "参数“工作日历”的“8点到5点”不是工作日历。请写成 1-5 08:30-17:30 或 周一至周六 8:00-12:00,13:30-18:00。",
    en: 'calendar: "8点到5点" is no calendar. Write 1-5 08:30-17:30 or Mon-Sat 8:00-12:00,13:30-18:00.',
  },
  overlappingHours: {
    formula: '=AFTERSALES.MTTR({"2025-09-26 16:00"},{"2025-09-29 10:00"},,"1-5 08:00-12:00,11:30-18:00")',
    error: "#VALUE!",
    zh: "参数“工作日历”的“1-5 08:00-12:00,11:30-18:00”有重叠的时段,会重复计算。请让各时段(含跨夜班次)互不重叠。",
    en: 'calendar: hours in "1-5 08:00-12:00,11:30-18:00" overlap and would count twice. Part them, night shifts too.',
  },
  unreadableMark: {
    formula:
      '=AFTERSALES.MTTR({"2025-09-26 16:00"},{"2025-09-29 10:00"},,"1-5 08:30-17:30",{"2025-10-01","?"})',
    error: "#VALUE!",
    zh: "参数“特殊日期”区域内第 1 行第 2 列的“?”不是日期标记。请写 休(放假)或 班(调休上班),或留空。",
    en: 'specialDays, row 1, column 2 of the range: "?" is no mark of a day. Write 休/off or 班/work, or leave it blank.',
  },
  contradictoryMarks: {
    formula:
      '=AFTERSALES.MTTR({"2025-09-26 16:00"},{"2025-09-29 10:00"},,"1-5 08:30-17:30",{"2025-09-28","班";"2025-09-28","休"})',
    error: "#VALUE!",
    zh: "参数“特殊日期”区域内第 2 行的“2025-09-28”既标 休 又标 班。请只留一个。",
    en: "specialDays, row 2 of the range: 2025-09-28 is marked both 休/off and 班/work. Keep one.",
  },
  specialDaysWithoutCalendar: {
    formula: '=AFTERSALES.MTTR({"2025-09-26 16:00"},{"2025-09-29 10:00"},,,{"2025-10-01"})',
    error: "#VALUE!",
    zh: "给出了“特殊日期”却没有工作日历。请同时填写工作日历,如 1-5 08:30-17:30。",
    en: "specialDays needs a calendar beside it. Give one such as 1-5 08:30-17:30.",
  },
  oneCellExpected: {
    formula: '=AFTERSALES.CHURN({"A";"B"},{"2025-01-05";"2025-07-20"},"2025-08",{6;7})',
    error: "#VALUE!",
    zh: "参数“窗口月数”应为一个单元格,实际为 2 × 1。请只选一个单元格。",
    en: "windowMonths should be one cell, not 2 × 1. Select one cell.",
  },
  twoColumnsExpected: {
    formula: '=AFTERSALES.MISSBREAKDOWN({"缺料";"晚到"},{"缺料";"晚到"})',
    error: "#VALUE!",
    zh: "参数“对照表”应为两列,实际为 2 × 1。请选择相邻的两列。",
    en: "map should be two columns, not 2 × 1. Select two columns side by side.",
  },
  differentHeights: {
    formula: "=AFTERSALES.PARTSMARGIN({1000;500;200},{600;300})",
    error: "#VALUE!",
    zh: "参数“配件成本”有 2 个单元格,“配件收入”有 3 个。同一张表的列必须同高,请选择相同的行。",
    en: "cost has 2 cells, revenue has 3. Columns of one table must have the same height; select the same rows.",
  },
  incompletePair: {
    formula: '=AFTERSALES.FIRSTFIXRATE({"是";"否"},,,,{"浦东";"虹桥"})',
    error: "#VALUE!",
    zh: "缺少参数“条件1”:条件区域与条件必须成对。",
    en: "criterion1 is missing: a criteria range and its criterion go together.",
  },
  periodWithoutDates: {
    formula: '=AFTERSALES.FIRSTFIXRATE({"是";"否"},,,"2025-08")',
    error: "#VALUE!",
    zh: "给出了期间却没有日期列。请同时给出与其他列同高的日期列。",
    en: "A period needs a column of dates. Give one, too, as high as the other columns.",
  },
  singleTotalFiltered: {
    formula: '=AFTERSALES.FIRSTFIXRATE({"是";"否"},100,{"2025-08-01";"2025-08-02"},"2025-08")',
    error: "#VALUE!",
    zh: "参数“进厂台次”是一个总数,无法按期间或条件筛选。请给出每行记录的列,或去掉筛选。",
    en: "visits is a single total and cannot be filtered. Give a column of records, or leave the filter out.",
  },
  singleTotalGrouped: {
    formula: '=AFTERSALES.BYGROUP("FIRSTFIXRATE",{"甲";"乙"},{"是";"否"},100)',
    error: "#VALUE!",
    zh: "参数“进厂台次”是一个总数,无法分到各组。请给出每行记录的列。",
    en: "visits is a single total and cannot be split into groups. Give a column of records.",
  },
  totalNeeded: {
    formula: '=AFTERSALES.FIRSTFIXRATE({"是";"";""})',
    error: "#VALUE!",
    zh: "是/否列中只有“是”和空白,无法判断空白是否代表“否”。请补全“否”,或给出参数“进厂台次”(总数或工单号列)。",
    en: "The flags are only yes or blank, and nothing says that a blank means no. Fill in the noes, or give visits (a total or the order ids).",
  },
  onlyYes: {
    formula:
      '=AFTERSALES.HITRATE({"2025-08-01 12:00";"2025-08-01 12:00"},{"2025-08-01 10:00";"2025-08-01 11:00"},{"P";"P"},{"P";"P"},{"是";""})',
    error: "#VALUE!",
    zh: "参数“加急”只有“是”和空白,无法判断空白是否代表“否”。请补全“否”。",
    en: "expedited is only yes or blank, and nothing says that a blank means no. Fill in the noes.",
  },
  moreEventsThanTotal: {
    formula: "=AFTERSALES.FIRSTFIXRATE(100,2)",
    error: "#VALUE!",
    zh: "分子 100 大于分母 2。请检查两个参数是否放反,或是否属于同一期间。",
    en: "100 events are more than the total of 2. Check whether the two arguments are swapped or belong to different periods.",
  },
  cutsReversed: {
    formula: "=AFTERSALES.ABCCLASS({500;250;150},0.95,0.7)",
    error: "#VALUE!",
    zh: "“A 类界限”大于“B 类界限”。请使前者不大于后者,如 0.7 与 0.95。",
    en: "cutA is above cutB. Use cutA <= cutB, such as 0.7 and 0.95.",
  },
  noRecords: {
    formula: '=AFTERSALES.FIRSTFIXRATE({"是";"否"},,{"2025-07-01";"2025-07-02"},"2025-08")',
    error: "#N/A",
    zh: "没有可计算的记录(进厂台次,期间 2025-08):读取 2 行,其中 2 行不在期间内。请检查所选区域、期间与条件。",
    en: "No records to judge (visits) in 2025-08: 2 rows read, 2 of them excluded: outside the period. Check the selected range, the period and the criteria.",
  },
  noNumbers: {
    formula: '=AFTERSALES.PARTSMARGIN({"";""},{600;300})',
    error: "#N/A",
    zh: "参数“配件收入”没有任何数字。没有数据不等于 0,请填写。",
    en: "revenue holds no number. No data is not zero; fill it in.",
  },
  tooLarge: {
    formula: "=AFTERSALES.SERVICEREVENUE({1E+308;1E+308},{0;0})",
    error: "#VALUE!",
    zh: "数字过大,无法计算。请检查单位。",
    en: "The numbers are too large to compute with. Check their units.",
  },
  zeroBase: {
    formula: "=AFTERSALES.FIRSTFIXRATE(0,0)",
    error: "#DIV/0!",
    zh: "分母“进厂台次”为 0,无法计算。请检查该数。",
    en: "The base, visits, is zero: nothing can be divided by it. Check that figure.",
  },
  historyTooShort: {
    formula: '=AFTERSALES.CHURN({"A";"B"},{"2025-03-05";"2025-07-20"},"2025-08")',
    error: "#N/A",
    zh: "记录不完整:需要 2025-01 至 2025-07 的进厂记录,实际为 2025-03-05 至 2025-07-20。请补齐导出范围。",
    en: "The records do not cover the window: visits from 2025-01 to 2025-07 are needed, there are visits from 2025-03-05 to 2025-07-20. Export the missing months.",
  },
  noEarlierRecords: {
    formula: '=AFTERSALES.RETURNVISITS({"V1";"V2"},{"2025-08-01";"2025-08-02"},"2025-08")',
    error: "#N/A",
    zh: "没有 2025-08-01 之前的进厂记录(最早为 2025-08-01),看不出哪些车来过。请把更早的记录一并选入。",
    en: "There are no visits before 2025-08-01 (the first is on 2025-08-01), so nothing says which vehicles had come before. Include earlier records.",
  },
  tooFewMonths: {
    formula: "=AFTERSALES.PARTSTURNOVER({98;102},{52;48})",
    error: "#N/A",
    zh: "需要 3 个月的数据,只找到 2 个月(同月的多行已相加)。请补齐。",
    en: "3 months are needed, 2 were found (rows of one month are added up). Add the missing ones.",
  },
  monthMissing: {
    formula: '=AFTERSALES.PARTSTURNOVER({98;102;100},{52;48;50},,{"2025-05";"2025-07";"2025-08"})',
    error: "#N/A",
    zh: "最近三个月中缺少 2025-06。请补上该月数据。",
    en: "2025-06 is missing from the latest three months. Add it.",
  },
  noReference: {
    formula: '=AFTERSALES.TARGET("NPS","min")',
    error: "#N/A",
    zh: "“NPS”没有参考值,或没有所要的界限。可在“参考值表”中给出自己的界限。",
    en: "NPS has no reference value, or not the bound asked for. Give bounds of your own as targets.",
  },
  unknownKpi: {
    formula: '=AFTERSALES.TARGET("流失")',
    error: "#VALUE!",
    zh: '参数“指标”的“流失”不是已知指标。请写函数名(如 CHURN)、指标名(如 客户流失率)或编号文本(如 "1.4")。',
    en: 'kpi: "流失" is no known indicator. Write a function\'s name (CHURN), an indicator\'s name, or its number as text ("1.4").',
  },
  ambiguousKpiNumber: {
    formula: "=AFTERSALES.TARGET(1.1)",
    error: "#VALUE!",
    zh: '参数“指标”的数字 1.1 可能是 1.1 也可能是 1.10。请写成文本,如 "1.1" 或 "1.10"。',
    en: 'kpi: the number 1.1 may be 1.1 or 1.10. Write it as text: "1.1" or "1.10".',
  },
  notYetComputed: {
    formula: '=AFTERSALES.RATE("出勤率",20,22)',
    error: "#VALUE!",
    zh: "“出勤率”没有函数,数值由您填写;STATUS、SCORE 和 DIAGNOSE 可以使用它。",
    en: "No function computes 出勤率: its value is entered by hand. STATUS, SCORE and DIAGNOSE take it.",
  },
  computedByMix: {
    formula: '=AFTERSALES.EXPLAIN("维修车型构成比")',
    error: "#VALUE!",
    zh: "“维修车型构成比”没有自己的函数:请用 MIXBY 计算各类占比。",
    en: "维修车型构成比 has no function of its own: MIXBY gives its shares.",
  },
  explanationsNotLoaded: {
    formula: '=AFTERSALES.EXPLAIN("CHURN")',
    error: "#N/A",
    zh: "指标说明的文字没有载入(网络中断?)。请重新打开工作簿;计算不受影响。",
    en: "The texts of explanations have not been loaded (is the network down?). Open the workbook again; calculation is not affected.",
  },
  noSingleValue: {
    formula: '=AFTERSALES.TREND("CHURNLIST",{"2025-07";"2025-08"},{"A";"B"},{"2025-01-05";"2025-07-20"})',
    error: "#VALUE!",
    zh: "“CHURNLIST”的结果是列表,没有单一数值。请直接使用该函数。",
    en: "CHURNLIST gives a list, not one value. Use the function itself.",
  },
  noPeriodToTrend: {
    formula: '=AFTERSALES.TREND("SERVICEABSORPTION",{"2025-07";"2025-08"},{50;60},{55;58})',
    error: "#VALUE!",
    zh: "“SERVICEABSORPTION”没有期间、月份或截至日参数,不能做趋势。请逐期选择区域分别计算。",
    en: "SERVICEABSORPTION has no period, month or asOf argument to trend over. Call it once for the range of each period.",
  },
  leavePeriodEmpty: {
    formula:
      '=AFTERSALES.TREND("CHURN",{"2025-07";"2025-08"},{"A";"B"},{"2025-01-05";"2025-07-20"},"2025-08")',
    error: "#VALUE!",
    zh: "TREND 会逐期填入参数“统计月”,请将其留空。",
    en: "TREND fills in month itself; leave it empty.",
  },
  notFromTotals: {
    formula: '=AFTERSALES.RATE("CHURNLIST",30,200)',
    error: "#VALUE!",
    zh: "“CHURNLIST”不能由两个合计数算出,请用该函数和记录计算。",
    en: "CHURNLIST is not made of two totals; use its function on records.",
  },
  unreadableTargets: {
    formula: '=AFTERSALES.STATUS("CHURN",0.25,{"CHURN","","两成"})',
    error: "#VALUE!",
    zh: "参数“参考值表”区域内第 1 行第 3 列的“两成”无法识别。参考值表需要三列:指标、下限、上限。",
    en: 'targets, row 1, column 3 of the range: "两成" cannot be read. The targets are three columns: indicator, minimum, maximum.',
  },
  reversedTargets: {
    formula: '=AFTERSALES.STATUS("CHURN",0.2,{"CHURN",0.5,0.1})',
    error: "#VALUE!",
    zh: "参数“参考值表”区域内第 1 行的下限 0.5 大于上限 0.1。请对调。",
    en: "targets, row 1 of the range: the minimum 0.5 is above the maximum 0.1. Swap them.",
  },
  percentPoints: {
    formula: '=AFTERSALES.STATUS("CHURN",25)',
    error: "#VALUE!",
    zh: "参数“数值”的 25 不像比率。比率请写成小数,如 0.98(即 98%)。",
    en: "value: 25 is no fraction. Write a rate as a fraction: 0.98 is 98 %.",
  },
  noneJudged: {
    formula: '=AFTERSALES.SCORE({"CHURN";"CSAT"},{"";""})',
    error: "#N/A",
    zh: "没有可评判的指标:2 行中没有一行既有数值又有参考值。请填写数值,或给出参考值表。",
    en: "Nothing to judge: of 2 rows none has both a value and a target. Fill in values, or give targets.",
  },
  kpiNotJudged: {
    formula: '=AFTERSALES.DIAGNOSE({"CHURN";"CSAT"},{0.3;0.9},"REWORKRATE")',
    error: "#N/A",
    zh: "“REWORKRATE”在表中没有数值,或没有参考值,无法诊断。请填写数值,或给出参考值表。",
    en: "REWORKRATE has no value in the table, or no target: there is nothing to diagnose. Fill in its value, or give targets.",
  },
  noIndicators: {
    formula: '=AFTERSALES.REPORT({"a","b";1,2},"2025-08")',
    error: "#VALUE!",
    zh: "参数“数据表”的表头“a, b”中认不出可计算的列。第一行须为表头,列名如 工单号、进厂时间、是否返修。",
    en: 'table: no indicator can be computed from the headers "a, b". The first row must be the header, with names such as RO number, Arrival, Comeback.',
  },
  groupsWithoutRecords: {
    formula: '=AFTERSALES.BYGROUP("FIRSTFIXRATE",{"甲";"乙"},2,100)',
    error: "#VALUE!",
    zh: "没有可按“分组”拆分的记录列。请给出每行记录的列,而不是合计数。",
    en: "There are no columns of records to split by groups. Give columns of records, not totals.",
  },
};
