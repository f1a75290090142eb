import type { Localized } from "@park/data";

/** What the unit mu is, to a reader who does not know it. */
export const MU: Localized = { zh: "1亩约合667平方米", en: "1 mu is about 667 m²" };
