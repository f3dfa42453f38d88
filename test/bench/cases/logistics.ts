import { hits, missesByClass } from "../hand/logistics";
import { quantityFilled } from "../hand/stock";
import { ratio } from "../hand/sums";
import { onTime } from "../hand/times";
import { plainCase, SHARES, type BenchCase } from "./case";

const budget = SHARES;

/** The functions of parts logistics. */
export const logistics: readonly BenchCase[] = [
  plainCase("times", "OTDRATE", ["started", "finished"], onTime, { budget }),
  plainCase("times", "HITRATE", ["started", "finished", "sources", "plannedSources", "flags"], hits),
  plainCase(
    "spills",
    "MISSBREAKDOWN",
    ["causes"],
    (causes) => missesByClass(causes, ["数据", "配置", "执行"]),
    {
      budget,
    },
  ),
  plainCase("ratios", "PARTSAVAILABILITY", ["requiredQty", "suppliedQty"], quantityFilled, { budget }),
  plainCase("ratios", "EXPEDITECOSTRATIO", ["costs", "amounts"], ratio, { budget }),
];
