/** What ours is set against where a tool can answer the question, in the order in which they are reported. */
export const TOOLS = ["By hand", "arquero", "formulajs", "Univer", "LibreOffice"] as const;
