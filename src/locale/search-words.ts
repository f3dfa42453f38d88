/**
 * Words by which people look for functions and that are no names of them: formulas do not take them. What leads to
 * several functions stands at each.
 */
export const SEARCH_WORDS: Readonly<Record<string, readonly string[]>> = {
  PARTSTURNOVER: [
    "库存周转率",
    "存货周转率",
    "配件周转率",
    "周转次数",
    "inventory turnover",
    "stock turnover",
  ],
  MONTHSOFSUPPLY: ["库存周转月数", "库存深度", "inventory turnover", "stock cover"],
  AVGROVALUE: ["平均客单价", "单车产值", "单台产值", "台次均价", "average ticket", "revenue per order"],
  TECHPRODUCTIVITY: ["人均产值", "技师人均产值", "revenue per technician"],
  FIRSTFIXRATE: ["二次维修", "重复维修", "comeback rate"],
  REWORKRATE: ["二次维修"],
  COMEBACKS: ["二次维修", "重复维修"],
  REPEATVISITRATE: ["二次维修", "重复维修"],
  CHURN: ["保有率", "客户保有率", "客户留存率", "retention"],
  NEWCARRETENTION: ["保有率", "客户保有率", "客户留存率"],
  POSTWARRANTYLOYALTY: ["保有率", "客户保有率", "客户留存率", "retention"],
  NEWOWNERLOYALTY: ["保有率", "客户保有率", "客户留存率", "retention"],
  ONTIMEDELIVERY: ["逾期交车", "延期交车", "overdue"],
  COMPLAINTCLOSURERATE: ["逾期投诉", "投诉关闭率", "投诉处理时效", "overdue"],
  SLACOMPLIANCE: ["逾期响应", "overdue"],
  OTDRATE: ["逾期交付", "overdue"],
  ONTIMESHIPRATE: ["逾期发货", "overdue"],
};
