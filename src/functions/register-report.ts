/** Loaded right after the other functions: a quarter of what all of them need is what REPORT knows of headers. */
import { REPORT } from "./across/report";
import { register } from "./runtime";

register([REPORT]);
