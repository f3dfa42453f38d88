/** Shares, scores and quantities are compared with this slack: 110 against 100 is within 10 %, however the two are rounded. */
export const SLACK = 1e-9;
