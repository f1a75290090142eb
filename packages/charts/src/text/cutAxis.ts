import type { Localized } from "@park/data";

/** The note on a vertical scale that leaves 0 out. */
export const CUT_AXIS: Localized = {
  zh: "纵轴不从0起",
  en: "The vertical axis does not start at 0",
};
