import type { Localized } from "@park/data";

/** The label of the row of a table that the other rows are parts of. */
export const TOTAL: Localized = { zh: "合计", en: "Total" };
