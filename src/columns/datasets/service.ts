import { isNoVisit } from "../left-out";
import { dataset } from "./lists";

/** Jobs of field service and of the express lane: a row is a job. */
export const serviceJobs = dataset("serviceJobs", ["服务任务", "Service jobs"], "reported", [
  [
    "job",
    "id",
    ["服务单号", "服务单编号", "任务编号", "派工单号"],
    ["Job number", "Job no", "Service order"],
  ],
  [
    "asset",
    "id",
    ["设备编号", "资产编号", "设备序列号", "序列号", "设备"],
    ["Asset ID", "Asset", "Serial number"],
  ],
  [
    "reported",
    "date",
    ["报修时间", "报修日期", "报障时间", "派单时间", "任务创建时间", "创建时间", "创建日期", "报障日期"],
    ["Reported", "Reported at", "Created", "Created at", "Job created"],
  ],
  [
    "accepted",
    "date",
    ["接单时间", "接单日期", "承接时间", "受理时间", "受理日期"],
    ["Accepted", "Accepted at", "Accepted on"],
  ],
  [
    "responded",
    "date",
    ["响应时间", "首次响应时间", "到场时间", "到达现场时间", "到达时间", "上门时间"],
    ["Responded", "Responded at", "First response", "Arrived on site"],
  ],
  [
    "started",
    "date",
    ["开工时间", "开始时间", "维修开始时间", "开始维修时间"],
    ["Started", "Started at", "Work started", "Start time"],
  ],
  [
    "completed",
    "date",
    ["完成时间", "完成日期", "修复时间", "维修完成时间", "维修结束时间", "结束时间", "完工时间", "修复日期"],
    ["Completed", "Completed at", "Fixed", "Finished", "Finish time", "End time"],
  ],
  [
    "deadMinutes",
    "amount",
    ["等待分钟", "停工等待分钟", "等待分钟数", "停工分钟"],
    ["Dead minutes", "Waiting minutes"],
  ],
  ["slaHours", "amount", ["SLA时限", "SLA小时", "SLA小时数", "响应时限", "约定小时"], ["SLA hours", "SLA"]],
  [
    "limitMinutes",
    "amount",
    ["承诺分钟", "限时分钟", "承诺时限分钟", "时限分钟"],
    ["Limit minutes", "Promised minutes"],
  ],
  ["status", "category", ["任务状态", "状态"], ["Job status", "Status"], { leavesOut: isNoVisit }],
]);

/** When equipment stood still: a row is a stop. */
export const downtimes = dataset("downtimes", ["停机记录", "Downtimes"], "start", [
  ["asset", "id", ["设备编号", "资产编号", "设备"], ["Asset ID", "Asset", "Equipment"]],
  ["start", "date", ["停机开始时间", "停机时间", "停机开始"], ["Down from", "Down since", "Downtime start"]],
  [
    "end",
    "date",
    ["停机结束时间", "恢复时间", "停机结束", "恢复运行时间"],
    ["Down until", "Up again", "Downtime end"],
  ],
]);

/** Lines of repair orders: what was done or delivered, at which price. */
export const serviceLines = dataset("serviceLines", ["维修项目", "Service lines"], "date", [
  ["date", "date", ["服务日期", "维修日期", "结算日期"], ["Service date", "Date of service"]],
  ["category", "category", ["工种", "维修工种", "项目类别", "类别"], ["Category", "Trade", "Work category"]],
  ["list", "amount", ["标准金额", "目录金额", "应收金额", "标准价格"], ["List amount", "List price"]],
  [
    "charged",
    "amount",
    ["实收金额", "收费金额", "项目金额", "金额", "实收"],
    ["Charged amount", "Charged", "Billed amount"],
  ],
  [
    "warrantyEnd",
    "date",
    ["质保到期日", "质保到期日期", "质保到期", "保修到期日"],
    ["Warranty end", "Warranty until"],
  ],
  [
    "contractEnd",
    "date",
    ["合同到期日", "合同到期日期", "服务合同到期日"],
    ["Contract end", "Contract until"],
  ],
]);

/** Appointments: a row is one that was booked. */
export const appointments = dataset("appointments", ["预约", "Appointments"], "due", [
  ["appointment", "id", ["预约单号", "预约编号"], ["Appointment number", "Appointment no"]],
  [
    "due",
    "date",
    ["预约时间", "预约日期", "预约进厂时间"],
    ["Appointment time", "Appointment date", "Booked for"],
  ],
  [
    "kept",
    "flags",
    ["是否到店", "到店", "是否履约", "是否如约进厂", "如约到店", "履约"],
    ["Kept", "Showed up", "Is kept"],
  ],
]);
