/** What the documentation pages say beside what the catalogue says. */
export const HELP_TEXTS = {
  product: { zh: "售后 KPI 函数", en: "After-sales KPI functions" },
  otherLanguage: { zh: "English", en: "中文" },
  skip: { zh: "跳到正文", en: "Skip to content" },
  allFunctions: { zh: "全部函数", en: "All functions" },
  argumentsTitle: { zh: "参数怎么填", en: "How arguments are read" },
  messagesTitle: { zh: "错误提示", en: "Error messages" },
  pages: { zh: "页面", en: "Pages" },
  onThisPage: { zh: "本页内容", en: "On this page" },
  number: { zh: "第 {number} 项", en: "No. {number}" },
  stars: { zh: "重要程度:{count} 星", en: "Importance: {count} stars" },
  higher: { zh: "越高越好", en: "higher is better" },
  lower: { zh: "越低越好", en: "lower is better" },
  range: { zh: "落在区间内为好", en: "good within the range" },

  calculation: { zh: "怎么算", en: "How it is calculated" },
  formula: { zh: "原文公式", en: "Formula as printed" },
  formulaNote: {
    zh: "照原文抄录,连同其中的缺漏",
    en: "quoted from the source in its own language, slips included",
  },
  reading: { zh: "采用口径", en: "Reading used" },
  unit: { zh: "单位", en: "Unit" },
  reference: { zh: "参考值", en: "Reference value" },
  noReference: { zh: "原文没有参考值", en: "The source prints none" },
  totals: { zh: "由哪些数构成", en: "Made of" },
  totalsFormula: { zh: "只有合计数时", en: "From totals alone" },
  source: { zh: "来源", en: "Source" },
  otherNames: { zh: "其他叫法", en: "Other names" },

  timeline: { zh: "看哪段时间", en: "Which dates count" },
  timelineOf: { zh: "{name}:计入的时间段", en: "{name}: the dates that count" },
  timelineExample: {
    zh: "按下面示例中的参数画出。圆点是示例中的记录:实心的计入,空心的不计入。",
    en: "Drawn for the arguments of the example below. Dots are its records: full ones count, open ones do not.",
  },
  span: { zh: "{start} 至 {end}", en: "{start} to {end}" },
  spanUntil: { zh: "{end} 及以前", en: "up to {end}" },
  monthInView: { zh: "统计月 N", en: "Month N" },
  periodInView: { zh: "期间", en: "Period" },
  dayInView: { zh: "截至日", en: "As of" },

  example: { zh: "示例", en: "Example" },
  cells: { zh: "单元格", en: "Cells" },
  formulaHere: { zh: "公式", en: "Formula" },
  result: { zh: "结果", en: "Result" },
  spillResult: { zh: "结果(自动填入多格)", en: "Result (fills several cells)" },
  account: { zh: "这个结果是怎么来的", en: "How this result comes about" },
  accountNote: {
    zh: "用 {formula} 可以对自己的数据做同样的核对;行号从所选区域的第一行数起。",
    en: "{formula} accounts for your own data in the same way; rows are counted from the first one selected.",
  },
  accountWhat: { zh: "项目", en: "What" },
  accountRows: { zh: "行数", en: "Rows" },
  accountFirst: { zh: "行号", en: "Row numbers" },

  parameters: { zh: "参数", en: "Arguments" },
  parameter: { zh: "参数", en: "Argument" },
  kind: { zh: "填什么", en: "What to give" },
  needed: { zh: "必填", en: "required" },
  optional: { zh: "可省略", en: "optional" },
  defaultValue: { zh: "默认 {value}", en: "{value} if left out" },
  meaning: { zh: "说明", en: "Meaning" },
  criteria: {
    zh: "{range}、{criterion} … {lastRange}、{lastCriterion}",
    en: "{range}, {criterion} … {lastRange}, {lastCriterion}",
  },
  criteriaMeaning: {
    zh: '最多五对条件,写法同 COUNTIFS,如 ">=5"、"浦东*";条件区域与其他列同高',
    en: 'Up to five pairs, written as in COUNTIFS: ">=5", "North*"; each range as high as the other columns',
  },
  indicatorArguments: { zh: "{first} … {last}", en: "{first} … {last}" },
  indicatorArgumentsMeaning: {
    zh: "该指标函数自己的参数,按其顺序填写",
    en: "The indicator's own arguments, in its order",
  },

  errors: { zh: "出现错误值时", en: "If the cell shows an error" },
  errorsNote: {
    zh: "以下是用示例试出来的提示。点单元格旁的错误标记可以看到它;#DIV/0! 在 Excel 中不显示提示。",
    en: "These are the messages that the example gives when it is spoilt. The sign beside the cell shows them; Excel shows none for #DIV/0!.",
  },
  cellShows: { zh: "显示", en: "Cell shows" },
  cause: { zh: "例如", en: "When, for instance" },
  message: { zh: "提示(原因与改法)", en: "Message: why, and what to do" },
  allMessages: { zh: "全部错误提示", en: "All error messages" },

  related: { zh: "关联指标", en: "Related indicators" },
  relatedNote: { zh: "原文列出的,按其顺序。", en: "As the source names them, in its order." },
  sameGroup: { zh: "同组其他函数", en: "Others of the group" },
  errata: { zh: "原文勘误与口径说明", en: "Errata and readings" },
  previous: { zh: "上一个", en: "Previous" },
  next: { zh: "下一个", en: "Next" },

  indexLead: {
    zh: "{count} 个函数:{kpis} 个指标,{across} 个跨指标函数。每页都有原文公式、采用口径、可手工核对的示例和错误的改法。",
    en: "{count} functions: {kpis} indicators and {across} functions across them. Every page has the formula as printed, the reading used, an example to check by hand, and what to do about errors.",
  },
  byGroup: { zh: "按类别", en: "By group" },
  byName: { zh: "按名称与编号", en: "By name and number" },
  byNameNote: {
    zh: "中文名、英文名、其他叫法、函数名和原文编号。",
    en: "Names in both languages, other names, functions and the numbers of the source.",
  },
  numbers: { zh: "编号", en: "Numbers" },
  chineseNames: { zh: "中文名称", en: "Chinese names" },
  functionColumn: { zh: "函数", en: "Function" },
  numberColumn: { zh: "编号", en: "No." },
  starsColumn: { zh: "重要程度", en: "Stars" },
  nameColumn: { zh: "名称", en: "Name" },

  argumentsLead: {
    zh: "单元格、行、列、区域和常量都可以作为参数。下面说明每一类参数接受什么、怎样理解。",
    en: "A cell, a row, a column, a block or a constant can be an argument. This is what each kind takes, and how it is read.",
  },
  common: { zh: "对所有函数都一样", en: "The same for all functions" },

  messagesLead: {
    zh: "函数给出的每一条提示:显示的错误值、一条会引出它的公式,以及提示原文。",
    en: "Every message that the functions give: the error value shown, a formula that provokes it, and its text.",
  },
  messagesNote: {
    zh: "Excel 只为 #VALUE! 和 #N/A 显示提示文字;#DIV/0! 的文字可在命令行中看到。",
    en: "Excel shows texts for #VALUE! and #N/A only; that of #DIV/0! is to be seen on the command line.",
  },
  provokedBy: { zh: "例如公式", en: "Such as" },
} as const;

/** What each kind of argument is called, and what its cells may hold. */
export const KIND_TEXTS = {
  count: {
    name: { zh: "数量列", en: "counts" },
    text: {
      zh: "一列只放一类:数字(相加)、是/否(数“是”的个数)或文本编号(每个编号计一次)。混放为 #VALUE!,并指出第一个不同的单元格。",
      en: "One kind in a column: numbers (added up), yes/no flags (the yes counted), or ids as text (each counted once). A mixture is #VALUE! and names the first odd cell.",
    },
  },
  flags: {
    name: { zh: "是/否列", en: "yes/no flags" },
    text: {
      zh: "TRUE/FALSE、是/否、Y/N、yes/no、1/0、√/×、✓、有/无、已/未,不分大小写和全角半角;空白为未知。其他文字为 #VALUE!。",
      en: "TRUE/FALSE, 是/否, Y/N, yes/no, 1/0, √/×, ✓, 有/无, 已/未, in any case and width; a blank is unknown. Any other text is #VALUE!.",
    },
  },
  amount: {
    name: { zh: "金额或数字列", en: "amounts or numbers" },
    text: {
      zh: "数字,或 1,234.50、¥1,234、(120)、120-、12万、3.5万元 这样的文字;括号和末尾的负号为负数。空白不是 0。",
      en: "Numbers, or texts such as 1,234.50, ¥1,234, (120), 120-, 12万, 3.5万元; brackets and a minus at the end are negative. A blank is not 0.",
    },
  },
  date: {
    name: { zh: "日期列", en: "dates" },
    text: {
      zh: "Excel 日期、20250801、2025-08-01、2025/8/1、2025.8.1、2025年8月1日,可带时间。0 和空文字为空白。分不清日月的 03/04/2025 为 #VALUE!。",
      en: "Excel dates, 20250801, 2025-08-01, 2025/8/1, 2025.8.1, 2025年8月1日, with a time or without. 0 and empty texts are blank. 03/04/2025 may be either day or month first and is #VALUE!.",
    },
  },
  monthColumn: {
    name: { zh: "月份列", en: "months" },
    text: {
      zh: "每格一个月:2025-08、202508、2025年8月,或该月任一日期。",
      en: "A month in each cell: 2025-08, 202508, 2025年8月, or any date in it.",
    },
  },
  id: {
    name: { zh: "编号列", en: "ids" },
    text: {
      zh: "文本或数字;首尾空格、全角半角不算不同;空白不是编号。超过 15 位的数字已被 Excel 改掉末尾,为 #VALUE!:编号请存为文本。",
      en: "Text or numbers; blanks at the ends and widths of characters make no difference; a blank is no id. Excel has lost the end of numbers of more than 15 digits: they are #VALUE!, keep order numbers as text.",
    },
  },
  category: {
    name: { zh: "类别列", en: "categories" },
    text: {
      zh: "文字;不分大小写、全角半角和首尾空格,显示第一次出现的写法。",
      en: "Text; case, widths and blanks at the ends make no difference, the first spelling is shown.",
    },
  },
  score: {
    name: { zh: "评分列", en: "scores" },
    text: { zh: "数字;空白为未回答,不是 0 分。", en: "Numbers; a blank is no answer, never 0." },
  },
  answer: {
    name: { zh: "评分或文字回答列", en: "scores or answers" },
    text: {
      zh: "数字,或 非常满意、满意、一般、不满意、非常不满意(5 至 1 分);空白为未回答。",
      en: "Numbers, or 非常满意, 满意, 一般, 不满意, 非常不满意 (5 to 1); a blank is no answer.",
    },
  },
  rating: {
    name: { zh: "评价列", en: "reviews" },
    text: {
      zh: "1 至 5 的星级,或 好评、中评、差评(5、3、1 星),也可写 5星、五星;空白为没有评价。",
      en: "Stars from 1 to 5, or 好评, 中评, 差评 (5, 3 and 1), also 5星 or 五星; a blank is no review.",
    },
  },
  criteriaRange: {
    name: { zh: "条件区域", en: "criteria range" },
    text: {
      zh: "与其他列同高的列,条件对它逐行判断。",
      en: "A column as high as the others, judged row by row.",
    },
  },
  criterion: {
    name: { zh: "条件", en: "criterion" },
    text: {
      zh: '写法同 COUNTIFS:">=5"、"浦东*"、"<>"(非空)、"="(空);不分大小写。',
      en: 'As in COUNTIFS: ">=5", "North*", "<>" (not blank), "=" (blank); case makes no difference.',
    },
  },
  period: {
    name: { zh: "期间", en: "period" },
    text: {
      zh: '"2025-08"、"2025Q3"、"2025"、一个日期(指它所在的月),或起止两格(两端都算)。数字 202508 和 2025 也可以。',
      en: '"2025-08", "2025Q3", "2025", a date (which means its month), or two cells from and to, both included. The numbers 202508 and 2025 will do, too.',
    },
  },
  month: {
    name: { zh: "月份", en: "month" },
    text: {
      zh: '一个月 N:"2025-08"、202508、2025年8月,或该月任一日期。',
      en: 'One month N: "2025-08", 202508, 2025年8月, or any date in it.',
    },
  },
  asOf: {
    name: { zh: "截至日", en: "as-of date" },
    text: {
      zh: "一个日期;没有时间时指当天结束。之后发生的事视为尚未发生。函数从不看电脑的时钟。",
      en: "A date; without a time it is the end of that day. What happened later has not happened. No function looks at the computer's clock.",
    },
  },
  from: {
    name: { zh: "开始", en: "start" },
    text: {
      zh: "一个日期(可带时间);没有时间时指当天零点。",
      en: "A date, with a time or without; without one it is the beginning of that day.",
    },
  },
  until: {
    name: { zh: "结束", en: "end" },
    text: {
      zh: "一个日期(可带时间);没有时间时指当天结束。",
      en: "A date, with a time or without; without one it is the end of that day.",
    },
  },
  number: { name: { zh: "数字", en: "number" }, text: { zh: "一个数字。", en: "One number." } },
  numbers: {
    name: { zh: "几个数字", en: "numbers" },
    text: { zh: "一个或几个数字,如 {12,24,36}。", en: "One or several numbers, such as {12,24,36}." },
  },
  choice: {
    name: { zh: "选项", en: "choice" },
    text: {
      zh: "说明中列出的词之一,中英文都可以。",
      en: "One of the words that the description lists, in either language.",
    },
  },
  categories: {
    name: { zh: "几个类别", en: "categories" },
    text: {
      zh: '按想要的顺序列出的类别,如 {"定保","事故"}。',
      en: 'Categories in the order wanted, such as {"定保","事故"}.',
    },
  },
  pairs: {
    name: { zh: "对照表", en: "pairs" },
    text: {
      zh: "两列的区域:左列是数据中的写法,右列是它所属的类别。",
      en: "A range of two columns: what the data say, and the class it belongs to.",
    },
  },
  calendar: {
    name: { zh: "工作日历", en: "calendar" },
    text: {
      zh: '文字,如 "1-5 08:30-17:30" 或 "周一至周六 8:00-12:00,13:30-18:00"。省略时一天 24 小时都算。',
      en: 'Text such as "1-5 08:30-17:30" or "Mon-Sat 8:00-12:00,13:30-18:00". Left out, every hour counts.',
    },
  },
  specialDays: {
    name: { zh: "特殊日期", en: "special days" },
    text: {
      zh: "一列日期为放假日;有第二列时,休 为放假,班 为调休上班。",
      en: "A column of dates is days off; with a second column, 休/off is a day off and 班/work a day made up for.",
    },
  },
  indicator: {
    name: { zh: "指标", en: "indicator" },
    text: {
      zh: '函数名、中文或英文名称,或编号文本:"CHURN"、"客户流失率"、"1.4"。数字 1.1 分不清 1.1 和 1.10,请写成文本。',
      en: 'A function, a name in either language, or a number as text: "CHURN", "客户流失率", "1.4". The number 1.1 may be 1.1 or 1.10: write it as text.',
    },
  },
  cells: {
    name: { zh: "单元格", en: "cells" },
    text: { zh: "见各函数的说明。", en: "As the function says." },
  },
} as const;

/** What holds for the arguments of every function. */
export const COMMON_RULES = [
  {
    zh: "同一张表的各列必须同高;不同高时 #VALUE! 会说出两个高度。最后一条记录之后的空行不算,因此可以选整列(A:A)。中间的空行是一条空记录。",
    en: "Columns of one table have the same height; otherwise #VALUE! names both heights. Blank rows after the last record do not count, so whole columns (A:A) will do. A blank row between is a record of blanks.",
  },
  {
    zh: "第一行是表头时自动跳过。编号或类别为 合计、小计、总计、Total、Subtotal、Grand Total 的行不算记录。",
    en: "A header in the first row is skipped. Rows whose id or category is 合计, 小计, 总计, Total, Subtotal or Grand Total are no records.",
  },
  {
    zh: "筛选参数总在最后:日期列、期间,再是最多五对条件。被筛掉的行不作判断,其中的错误不影响结果。",
    en: "Filters always come last: a column of dates, a period, then up to five criteria pairs. Rows that are filtered out are not judged, and errors in them do not matter.",
  },
  {
    zh: "算法参数:“标准”(默认)是可以说明白的口径,“原文”是文章的原文公式。只有列出它的函数才有两种算法。",
    en: 'method: "standard" (default) is the reading a controller can defend, "printed" the source\'s own formula. Only functions that list it have two.',
  },
  {
    zh: "比率是小数,按百分比显示:0.98 即 98%。自动填入多格的结果没有表头,其中不会有错误值,没有内容的格为空。",
    en: "Rates are fractions shown as percentages: 0.98 is 98 %. Results that fill several cells have no header and never hold an error; an empty cell stands for nothing.",
  },
  {
    zh: "函数不看时钟、不上网、不读取参数以外的单元格:同样的参数总是得到同样的结果。",
    en: "No function looks at the clock, the network or cells that are not among its arguments: the same arguments always give the same result.",
  },
] as const;

/** What each error value means, before the message says more. */
export const ERROR_RULES = {
  "#VALUE!": {
    zh: "参数的种类、形状或选项不对,或出现不可能的数字。",
    en: "An argument of the wrong kind, shape or option, or an impossible number.",
  },
  "#N/A": {
    zh: "没有可判断的记录,或记录没有覆盖所需的时间。没有数据不等于 0。",
    en: "No records to judge, or records that do not cover the time needed. No data is not zero.",
  },
  "#DIV/0!": { zh: "合计数中的分母为 0。", en: "The base among the totals is zero." },
} as const;

/** How an example is spoilt to show what the function says of it. */
export const SPOILT_TEXTS = {
  text: { zh: "“{argument}”中有“{found}”", en: '{argument} holds "{found}"' },
  option: { zh: "“{argument}”写成“{found}”", en: '{argument} is "{found}"' },
  shorter: { zh: "“{argument}”少选一行", en: "{argument} is one row shorter" },
  blank: { zh: "所选区域是空的", en: "the selected range is empty" },
  negative: { zh: "“{argument}”中有负数", en: "{argument} holds a negative number" },
  onlyYes: { zh: "“{argument}”只有“是”和空白", en: "{argument} holds only yes and blanks" },
  later: { zh: "“{argument}”是没有记录的 {found}", en: "{argument} is {found}, without records" },
  zero: { zh: "合计数的分母为 0", en: "the base among totals is 0" },
} as const;
