import type { SheetPlan } from "../plan";
import { columnLetters } from "../print";
import { addressOf, task, type Task } from "./task";

export function printTasks({ id, print }: SheetPlan): Task[] {
  return [
    task({ objects: 6, properties: 6, content: print.footer }, (target) => {
      const layout = target.sheet(id).pageLayout;
      layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
      layout.paperSize = "A4";
      layout.zoom = {
        horizontalFitToPages: print.pagesWide,
        // 0 is as many pages as it takes.
        verticalFitToPages: print.pagesTall ?? 0,
      };
      layout.setPrintArea(addressOf(print.area));
      if (print.titleRows !== undefined) {
        const { first, last } = print.titleRows;
        layout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
      }
      if (print.titleColumns !== undefined) {
        const { first, last } = print.titleColumns;
        layout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
      }
      const pages = layout.headersFooters.defaultForAllPages;
      pages.leftFooter = print.footer.left;
      pages.centerFooter = print.footer.center;
      pages.rightFooter = print.footer.right;
    }),
  ];
}
