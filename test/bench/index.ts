import { runBundled } from "./bundle";

runBundled("run/bench.ts");
