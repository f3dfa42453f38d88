/** Why records cannot be used, and what to do; what the pane and the command line say alike. */
export const RECORD_FAULTS = {
  noRecords: {
    zh: "{title} 中没有记录,只有表头。请重新导出。",
    en: "{title} has no records below its header. Export it again.",
  },
  unreadableDates: {
    zh: "{title} 的“{header}”列中没有可用的日期,例如“{found}”。请改成 2025-08-01 的形式。",
    en: 'the column "{header}" of {title} has no usable date, such as "{found}". Write dates as 2025-08-01.',
  },
} as const;
