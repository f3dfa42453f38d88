import type { SpillCell } from "../kpi/define";
import type { Kpi } from "../kpi/define";
import type { Example } from "../kpi/example";
import type { Parameters } from "../kpi/parameters";
import type { Bilingual } from "../kpi/texts";

/** What a function gives: one value or rows, with the number formats that belong to it. */
export type FunctionResult =
  | { readonly value: SpillCell; readonly numberFormat?: string | undefined }
  | {
      readonly rows: SpillCell[][];
      /** By column. */
      readonly numberFormats?: readonly (string | undefined)[] | undefined;
      /** By row and column, where the rows differ. */
      readonly rowFormats?: readonly (readonly (string | undefined)[])[] | undefined;
    };

/** One function of the add-in, whatever it computes. */
export interface AddInFunction {
  readonly id: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly parameters: Parameters;
  /** The indicator that the function is, where it is one. */
  readonly kpi?: Kpi;
  readonly spills: boolean;
  /** A call to check by hand, of a function across indicators; an indicator has its own. */
  readonly example?: Example;
  run(args: readonly unknown[]): FunctionResult;
}
