import { runBundled } from "./bundle";

runBundled("run/check.ts");
