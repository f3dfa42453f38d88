import {
  type IWorkbookData,
  LocaleType,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { Executor } from "../executor";
import { Book } from "./book";
import { ERRORS_IN_CELLS } from "./errors";
import { LIVE_RANGES } from "./live-ranges";
import { LiveBook, type Surface } from "./live-book";
import { mendCycles } from "./mend-cycles";
import { savedWorkbook } from "./saving";
import { sheetData } from "./sheet-data";
import { spareWork } from "./speed";
import type { LiveOptions } from "./types";

let workbooks = 0;

/** Opens the workbook in a Univer that has its plugins. */
export function openBook(univer: Univer, options: LiveOptions, surfaceOf: (book: Book) => Surface): LiveBook {
  const data = newWorkbook(options);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const book = new Book(univer, workbook, options.language);
  spareWork(book.injector, workbook);
  const executors = [...options.functions, ...(options.replacements ?? [])].map(
    (each) => new Executor(each, LIVE_RANGES, ERRORS_IN_CELLS),
  );
  book.injector.get(IFunctionService).registerExecutors(...executors);
  mendCycles(book.injector, options.language);
  return new LiveBook(book, surfaceOf(book));
}

function newWorkbook({ language, saved }: LiveOptions): IWorkbookData {
  // The engine keys caches that all its instances share by this id.
  const unitId = `live-${++workbooks}`;
  if (saved !== undefined) return savedWorkbook(unitId, saved);
  const id = "sheet-1";
  return {
    id: unitId,
    name: "",
    appVersion: "",
    locale: language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    styles: {},
    sheetOrder: [id],
    sheets: { [id]: sheetData({ id, name: "Sheet1" }) },
  };
}
