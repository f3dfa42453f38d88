/**
 * What is wrong, where, and what to do about it, in both languages. `{argument}` is the argument's name, `{place}`
 * where in it, `{found}` what stands there; the other words in braces are details of the fault.
 */
export const FAULT_TEXTS = {
  missingArgument: {
    zh: "缺少参数“{argument}”。请填写该参数。",
    en: "The argument {argument} is missing. Please give it.",
  },
  tooManyArguments: {
    zh: "参数过多:该函数最多 {most} 个参数,请删去多余的。",
    en: "Too many arguments: the function takes {most} at most. Remove the others.",
  },
  excelError: {
    zh: "参数“{argument}”{place}的单元格是错误值。请先改正该单元格。",
    en: "{argument}{place} holds an Excel error. Correct that cell first.",
  },
  unreadableFlag: {
    zh: "参数“{argument}”{place}的“{found}”不是是/否标记{cells}。请改为 是/否、Y/N、TRUE/FALSE、1/0、√/×、有/无 之一,或留空。",
    en: '{argument}{place}: "{found}" is no yes/no flag{cells}. Use 是/否, Y/N, TRUE/FALSE, 1/0, √/×, or leave it blank.',
  },
  unreadableAmount: {
    zh: "参数“{argument}”{place}的“{found}”不是金额或数字{cells}。请改为数字,如 1234.50。",
    en: '{argument}{place}: "{found}" is no amount or number{cells}. Enter a number such as 1234.50.',
  },
  unreadableDate: {
    zh: "参数“{argument}”{place}的“{found}”不是日期{cells}。请改为 2025-08-01 这样的日期,没有日期留空。",
    en: '{argument}{place}: "{found}" is no date{cells}. Write dates as 2025-08-01; leave it blank where there is none.',
  },
  timeWithoutDate: {
    zh: "参数“{argument}”{place}的“{found}”只有时刻、没有日期{cells}。请写成 2025-08-01 09:00 这样的日期和时刻。",
    en: '{argument}{place}: "{found}" is a time without a date{cells}. Write both, as in 2025-08-01 09:00.',
  },
  ambiguousDate: {
    zh: "参数“{argument}”{place}的“{found}”分不清日和月{cells}。请改为 年-月-日,如 2025-08-01。",
    en: '{argument}{place}: "{found}" may be day/month or month/day{cells}. Write dates as 2025-08-01.',
  },
  unreadableScore: {
    zh: "参数“{argument}”{place}的“{found}”不是评分{cells}。请改为数字,未回答留空。",
    en: '{argument}{place}: "{found}" is no score{cells}. Enter numbers; leave unanswered ones blank.',
  },
  unreadableRating: {
    zh: "参数“{argument}”{place}的“{found}”不是评价{cells}。请改为 1 至 5 的星级,或 好评、中评、差评;没有评价留空。",
    en: '{argument}{place}: "{found}" is no review{cells}. Enter stars from 1 to 5, or 好评, 中评, 差评; leave it blank where there is none.',
  },
  unreadableMonth: {
    zh: "参数“{argument}”{place}的“{found}”不是月份{cells}。请改为 2025-08 或该月的日期。",
    en: '{argument}{place}: "{found}" is no month{cells}. Write 2025-08 or a date in the month.',
  },
  longNumber: {
    zh: "参数“{argument}”{place}的编号 {found} 超过 15 位,Excel 已丢失末尾数字{cells}。编号必须是文本:请把该列设为文本格式后重新导入。",
    en: "{argument}{place}: the number {found} has more than 15 digits and Excel has lost its end{cells}. Order numbers must be text: format the column as text and import it again.",
  },
  idsAsNumbers: {
    zh: "参数“{argument}”看起来是编号(如 {found})而不是数量,不能相加。请把编号设为文本,每个编号只计一次。",
    en: "{argument} looks like ids (such as {found}), not like counts to add up. Make the ids text; each is then counted once.",
  },
  statusAsId: {
    zh: '参数“{argument}”{place}的“{found}”是状态或类别,不是编号{cells}。请改为是/否,例如把该参数写成 区域="{found}"。',
    en: '{argument}{place}: "{found}" is a state or category, not an id{cells}. Give yes/no instead, for instance range="{found}".',
  },
  mixedCount: {
    zh: "参数“{argument}”{place}的“{found}”与该列其他单元格不是同一类{cells}。一列只能全部是数字、全部是是/否,或全部是文本编号。",
    en: '{argument}{place}: "{found}" is of another kind than the rest of the column{cells}. A column is all numbers, all yes/no flags, or all ids as text.',
  },
  notFlags: {
    zh: "参数“{argument}”{place}的“{found}”不是是/否标记{cells}。请改为 是/否、Y/N、TRUE/FALSE、1/0、√/×、有/无 之一,或留空;若该列是数量或编号,请同时给出参数“{total}”。",
    en: '{argument}{place}: "{found}" is no yes/no flag{cells}. Use 是/否, Y/N, TRUE/FALSE, 1/0, √/×, or leave it blank; if the column holds numbers or ids, give {total} too.',
  },
  negativeCount: {
    zh: "参数“{argument}”{place}的数量 {found} 为负。数量不能小于 0,请更正。",
    en: "{argument}{place}: the count {found} is negative. A count cannot be below 0; correct it.",
  },
  negativeAmount: {
    zh: "参数“{argument}”{place}的 {found} 为负。该列不能小于 0,请更正。",
    en: "{argument}{place}: {found} is negative. This column cannot be below 0; correct it.",
  },
  scoreOutOfScale: {
    zh: '参数“{argument}”{place}的评分 {found} 不是 {minimum} 至 {maximum} 的整数。请更正;不是回答的代码请留空,或用条件 ">={minimum}"、"<={maximum}" 排除。',
    en: '{argument}{place}: the score {found} is no whole number from {minimum} to {maximum}. Correct it; codes that are no answers are left blank, or out by the criteria ">={minimum}" and "<={maximum}".',
  },
  scoreBeyondScale: {
    zh: '参数“{argument}”{place}的评分 {found} 不在 0 至 {maximum} 之间。请更正;满分不是 {maximum} 的,请给出“满分”;不是回答的代码请留空,或用条件 ">=0"、"<={maximum}" 排除。',
    en: '{argument}{place}: the score {found} is not between 0 and {maximum}. Correct it, or give scaleMax if the best score is another; codes that are no answers are left blank, or out by the criteria ">=0" and "<={maximum}".',
  },
  answerBesideScale: {
    zh: "参数“{argument}”{place}的“{found}”是文字回答,相当于 5 分制,不能与满分 {maximum} 的评分混用。请换算成分数,或分开计算。",
    en: '{argument}{place}: "{found}" is an answer in words, on a scale of 5, and cannot be mixed with scores up to {maximum}. Turn it into a score, or compute the two apart.',
  },
  ratingBeyondStars: {
    zh: '参数“{argument}”{place}的评价 {found} 不在 {minimum} 至 {maximum} 星之间。请更正;不是评价的代码请留空,或用条件 ">={minimum}"、"<={maximum}" 排除。',
    en: '{argument}{place}: {found} is not between {minimum} and {maximum} stars. Correct it; codes that are no reviews are left blank, or out by the criteria ">={minimum}" and "<={maximum}".',
  },
  unreadablePeriod: {
    zh: "参数“{argument}”{place}的“{found}”不是期间。可写 2025-08、2025Q3、2025、一个日期,或起止两格。",
    en: '{argument}{place}: "{found}" is no period. Write 2025-08, 2025Q3, 2025, a date, or two cells from and to.',
  },
  halfPeriod: {
    zh: "参数“{argument}”{place}是空白。起止两格都要填写,或只给一格。",
    en: "{argument}{place} is blank. Fill in both cells, from and to, or give only one.",
  },
  reversedPeriod: {
    zh: "参数“{argument}”从 {from} 开始,却在 {to} 结束。请把较早的放在前面。",
    en: "{argument} begins on {from} and ends on {to}. Put the earlier one first.",
  },
  unreadableMonthOption: {
    zh: "参数“{argument}”{place}的“{found}”不是一个月。请写一个月,如 2025-08。",
    en: '{argument}{place}: "{found}" is not one month. Write a month such as 2025-08.',
  },
  unreadableAsOf: {
    zh: "参数“{argument}”的“{found}”不是日期。请写 2025-08-31 这样的日期。",
    en: '{argument}: "{found}" is no date. Write a date such as 2025-08-31.',
  },
  unreadableNumber: {
    zh: "参数“{argument}”的“{found}”不是数字。请填写数字。",
    en: '{argument}: "{found}" is no number. Enter a number.',
  },
  numberOutOfLimits: {
    zh: "参数“{argument}”的 {found} 不在允许范围内({limits})。请更正。",
    en: "{argument}: {found} is outside what is allowed ({limits}). Correct it.",
  },
  unknownChoice: {
    zh: "参数“{argument}”{place}的“{found}”不在可选项中。可选:{words}。",
    en: '{argument}{place}: "{found}" is not one of the choices: {words}.',
  },
  unreadableCalendar: {
    zh: "参数“{argument}”的“{found}”不是工作日历。请写成 1-5 08:30-17:30 或 周一至周六 8:00-12:00,13:30-18:00。",
    en: '{argument}: "{found}" is no calendar. Write 1-5 08:30-17:30 or Mon-Sat 8:00-12:00,13:30-18:00.',
  },
  overlappingHours: {
    zh: "参数“{argument}”的“{found}”有重叠的时段,会重复计算。请让各时段(含跨夜班次)互不重叠。",
    en: '{argument}: hours in "{found}" overlap and would count twice. Part them, night shifts too.',
  },
  unreadableMark: {
    zh: "参数“{argument}”{place}的“{found}”不是日期标记。请写 休(放假)或 班(调休上班),或留空。",
    en: '{argument}{place}: "{found}" is no mark of a day. Write 休/off or 班/work, or leave it blank.',
  },
  contradictoryMarks: {
    zh: "参数“{argument}”{place}的“{found}”既标 休 又标 班。请只留一个。",
    en: "{argument}{place}: {found} is marked both 休/off and 班/work. Keep one.",
  },
  specialDaysWithoutCalendar: {
    zh: "给出了“{argument}”却没有工作日历。请同时填写工作日历,如 1-5 08:30-17:30。",
    en: "{argument} needs a calendar beside it. Give one such as 1-5 08:30-17:30.",
  },
  oneCellExpected: {
    zh: "参数“{argument}”应为一个单元格,实际为 {found}。请只选一个单元格。",
    en: "{argument} should be one cell, not {found}. Select one cell.",
  },
  twoColumnsExpected: {
    zh: "参数“{argument}”应为两列,实际为 {found}。请选择相邻的两列。",
    en: "{argument} should be two columns, not {found}. Select two columns side by side.",
  },
  differentHeights: {
    zh: "参数“{argument}”有 {height} 个单元格,“{otherArgument}”有 {otherHeight} 个。同一张表的列必须同高,请选择相同的行。",
    en: "{argument} has {height} {height|cell|cells}, {otherArgument} has {otherHeight}. Columns of one table must have the same height; select the same rows.",
  },
  incompletePair: {
    zh: "缺少参数“{argument}”:条件区域与条件必须成对。",
    en: "{argument} is missing: a criteria range and its criterion go together.",
  },
  periodWithoutDates: {
    zh: "给出了期间却没有日期列。请同时给出与其他列同高的日期列。",
    en: "A period needs a column of dates. Give one, too, as high as the other columns.",
  },
  singleTotalFiltered: {
    zh: "参数“{argument}”是一个总数,无法按期间或条件筛选。请给出每行记录的列,或去掉筛选。",
    en: "{argument} is a single total and cannot be filtered. Give a column of records, or leave the filter out.",
  },
  singleTotalGrouped: {
    zh: "参数“{argument}”是一个总数,无法分到各组。请给出每行记录的列。",
    en: "{argument} is a single total and cannot be split into groups. Give a column of records.",
  },
  totalNeeded: {
    zh: "是/否列中只有“是”和空白,无法判断空白是否代表“否”。请补全“否”,或给出参数“{argument}”(总数或工单号列)。",
    en: "The flags are only yes or blank, and nothing says that a blank means no. Fill in the noes, or give {argument} (a total or the order ids).",
  },
  onlyYes: {
    zh: "参数“{argument}”只有“是”和空白,无法判断空白是否代表“否”。请补全“否”。",
    en: "{argument} is only yes or blank, and nothing says that a blank means no. Fill in the noes.",
  },
  moreEventsThanTotal: {
    zh: "分子 {events} 大于分母 {total}。请检查两个参数是否放反,或是否属于同一期间。",
    en: "{events} {events|event is|events are} more than the total of {total}. Check whether the two arguments are swapped or belong to different periods.",
  },
  cutsReversed: {
    zh: "“A 类界限”大于“B 类界限”。请使前者不大于后者,如 0.7 与 0.95。",
    en: "cutA is above cutB. Use cutA <= cutB, such as 0.7 and 0.95.",
  },
  noRecords: {
    zh: "没有可计算的记录({totalName}{inPeriod}):读取 {read} 行{because}。请检查所选区域、期间与条件。",
    en: "No records to judge ({totalName}){inPeriod}: {read} {read|row|rows} read{because}. Check the selected range, the period and the criteria.",
  },
  noNumbers: {
    zh: "参数“{argument}”{place}没有任何数字。没有数据不等于 0,请填写。",
    en: "{argument}{place} holds no number. No data is not zero; fill it in.",
  },
  tooLarge: {
    zh: "数字过大,无法计算。请检查单位。",
    en: "The numbers are too large to compute with. Check their units.",
  },
  zeroBase: {
    zh: "分母“{totalName}”为 0,无法计算。请检查该数。",
    en: "The base, {totalName}, is zero: nothing can be divided by it. Check that figure.",
  },
  historyTooShort: {
    zh: "记录不完整:需要 {from} 至 {to} 的进厂记录,实际为 {first} 至 {last}。请补齐导出范围。",
    en: "The records do not cover the window: visits from {from} to {to} are needed, there are visits from {first} to {last}. Export the missing months.",
  },
  noEarlierRecords: {
    zh: "没有 {from} 之前的进厂记录(最早为 {first}),看不出哪些车来过。请把更早的记录一并选入。",
    en: "There are no visits before {from} (the first is on {first}), so nothing says which vehicles had come before. Include earlier records.",
  },
  tooFewMonths: {
    zh: "需要 {needed} 个月的数据,只找到 {found} 个月(同月的多行已相加)。请补齐。",
    en: "{needed} months are needed, {found} {found|was|were} found (rows of one month are added up). Add the missing ones.",
  },
  monthMissing: {
    zh: "最近三个月中缺少 {month}。请补上该月数据。",
    en: "{month} is missing from the latest three months. Add it.",
  },
  noReference: {
    zh: "“{found}”没有参考值,或没有所要的界限。可在“参考值表”中给出自己的界限。",
    en: "{found} has no reference value, or not the bound asked for. Give bounds of your own as targets.",
  },
  unknownKpi: {
    zh: '参数“{argument}”{place}的“{found}”不是已知指标。请写函数名(如 CHURN)、指标名(如 客户流失率)或编号文本(如 "1.4")。',
    en: '{argument}{place}: "{found}" is no known indicator. Write a function\'s name (CHURN), an indicator\'s name, or its number as text ("1.4").',
  },
  ambiguousKpiNumber: {
    zh: '参数“{argument}”{place}的数字 {found} 可能是 {found} 也可能是 {found}0。请写成文本,如 "{found}" 或 "{found}0"。',
    en: '{argument}{place}: the number {found} may be {found} or {found}0. Write it as text: "{found}" or "{found}0".',
  },
  notYetComputed: {
    zh: "“{found}”没有函数,数值由您填写;STATUS、SCORE 和 DIAGNOSE 可以使用它。",
    en: "No function computes {found}: its value is entered by hand. STATUS, SCORE and DIAGNOSE take it.",
  },
  computedByMix: {
    zh: "“{found}”没有自己的函数:请用 MIXBY 计算各类占比。",
    en: "{found} has no function of its own: MIXBY gives its shares.",
  },
  explanationsNotLoaded: {
    zh: "指标说明的文字没有载入(网络中断?)。请重新打开工作簿;计算不受影响。",
    en: "The texts of explanations have not been loaded (is the network down?). Open the workbook again; calculation is not affected.",
  },
  noSingleValue: {
    zh: "“{found}”的结果是列表,没有单一数值。请直接使用该函数。",
    en: "{found} gives a list, not one value. Use the function itself.",
  },
  noPeriodToTrend: {
    zh: "“{found}”没有期间、月份或截至日参数,不能做趋势。请逐期选择区域分别计算。",
    en: "{found} has no period, month or asOf argument to trend over. Call it once for the range of each period.",
  },
  leavePeriodEmpty: {
    zh: "TREND 会逐期填入参数“{argument}”,请将其留空。",
    en: "TREND fills in {argument} itself; leave it empty.",
  },
  notFromTotals: {
    zh: "“{found}”不能由两个合计数算出,请用该函数和记录计算。",
    en: "{found} is not made of two totals; use its function on records.",
  },
  unreadableTargets: {
    zh: "参数“{argument}”{place}的“{found}”无法识别。参考值表需要三列:指标、下限、上限。",
    en: '{argument}{place}: "{found}" cannot be read. The targets are three columns: indicator, minimum, maximum.',
  },
  reversedTargets: {
    zh: "参数“{argument}”{place}的下限 {from} 大于上限 {to}。请对调。",
    en: "{argument}{place}: the minimum {from} is above the maximum {to}. Swap them.",
  },
  percentPoints: {
    zh: "参数“{argument}”{place}的 {found} 不像比率。比率请写成小数,如 0.98(即 98%)。",
    en: "{argument}{place}: {found} is no fraction. Write a rate as a fraction: 0.98 is 98 %.",
  },
  noneJudged: {
    zh: "没有可评判的指标:{read} 行中没有一行既有数值又有参考值。请填写数值,或给出参考值表。",
    en: "Nothing to judge: of {read} {read|row|rows} none has both a value and a target. Fill in values, or give targets.",
  },
  noIndicators: {
    zh: "参数“{argument}”的表头“{found}”中认不出可计算的列。第一行须为表头,列名如 工单号、进厂时间、是否返修。",
    en: '{argument}: no indicator can be computed from the headers "{found}". The first row must be the header, with names such as RO number, Arrival, Comeback.',
  },
  kpiNotJudged: {
    zh: "“{found}”在表中没有数值,或没有参考值,无法诊断。请填写数值,或给出参考值表。",
    en: "{found} has no value in the table, or no target: there is nothing to diagnose. Fill in its value, or give targets.",
  },
  groupsWithoutRecords: {
    zh: "没有可按“{argument}”拆分的记录列。请给出每行记录的列,而不是合计数。",
    en: "There are no columns of records to split by {argument}. Give columns of records, not totals.",
  },
} as const;

/** Phrases that messages are put together from. */
export const PHRASES = {
  place: { zh: "区域内第 {row} 行", en: ", row {row} of the range" },
  placeInBlock: {
    zh: "区域内第 {row} 行第 {column} 列",
    en: ", row {row}, column {column} of the range",
  },
  /** How many cells are wrong in the same way, where it is not only the one that is named. */
  cells: { zh: "(共 {count} 个这样的单元格)", en: " ({count} such cells)" },
  inPeriod: { zh: ",期间 {period}", en: " in {period}" },
  because: { zh: ",其中 {excluded} 行{reason}", en: ", {excluded} of them excluded: {reason}" },
  at: { zh: "(出现在:{at})", en: " (in {at})" },
  atLeast: { zh: "不小于 {limit}", en: "at least {limit}" },
  atMost: { zh: "不大于 {limit}", en: "at most {limit}" },
  whole: { zh: "整数", en: "a whole number" },
  join: { zh: "、", en: ", " },
} as const;
