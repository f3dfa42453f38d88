import type { Area } from "../../workbook/formula";
import type {
  Block,
  Cell,
  ChartPlan,
  Rule,
  SheetPlan,
  Style,
  StyledArea,
  Validation,
} from "../../workbook/plan";
import { ROW } from "./styles";

/** So many rows and columns from a cell on; one cell unless said otherwise. */
export function area(row: number, column: number, columns = 1, rows = 1): Area {
  return { row, column, rows, columns };
}

type Frame = Pick<SheetPlan, "id" | "name" | "font" | "columnWidths" | "print" | "isProtected"> &
  Partial<Pick<SheetPlan, "tabColor" | "frozen" | "zoom">>;

/** Gathers what a sheet holds, piece by piece; what is made is plain data. */
export class SheetBuilder {
  private readonly blocks: Block[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly merges: Area[] = [];
  private readonly rules: Rule[] = [];
  private readonly validations: Validation[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly rowHeights: Record<number, number> = {};

  /** Cells side by side in one row. */
  put(row: number, column: number, cells: readonly Cell[], style?: Style): void {
    this.blocks.push({ row, column, cells: [cells] });
    if (style) this.style(area(row, column, cells.length), style);
  }

  style(where: Area, style: Style): void {
    this.styles.push({ area: where, style });
  }

  merge(where: Area): void {
    this.merges.push(where);
  }

  height(row: number, points: number): void {
    this.rowHeights[row] = points;
  }

  rule(...rules: readonly Rule[]): void {
    this.rules.push(...rules);
  }

  validate(validation: Validation): void {
    this.validations.push(validation);
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  plan(frame: Frame): SheetPlan {
    const { blocks, styles, merges, rules, validations, charts, rowHeights } = this;
    const pieces = { blocks, styles, merges, rules, validations, charts, rowHeights };
    return { ...frame, ...pieces, tables: [], defaultRowHeight: ROW.body };
  }
}
