import { merge, mergeLocales } from "@univerjs/core";
import formattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortZh from "@univerjs/preset-sheets-sort/locales/zh-CN";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";
import { missingTexts } from "./missing-texts";

const ZH = mergeLocales(coreZh, formattingZh, validationZh, drawingZh, filterZh, sortZh, tableZh);
const EN = mergeLocales(coreEn, formattingEn, validationEn, drawingEn, filterEn, sortEn, tableEn);

/** The texts of the presets in both languages, and what they lack. */
export const LOCALES = {
  "zh-CN": merge({}, ZH, missingTexts("zh")),
  "en-US": merge({}, EN, missingTexts("en")),
} as const;
