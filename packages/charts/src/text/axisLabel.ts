import type { Locale, Localized } from "@park/data";

const NUMBER: Localized = {
  // From where rounding would print 10,000万 on, the next word is due.
  zh: "abs(datum.value) >= 99999950 ? format(datum.value / 1e8, ',.2~f') + '亿' : abs(datum.value) >= 9999.995 ? format(datum.value / 1e4, ',.2~f') + '万' : format(datum.value, ',.2~f')",
  en: "format(datum.value, ',.2~f')",
};

/**
 * A Vega expression that writes axis labels of plain numbers as readers of the language expect: 万 and 亿, or grouped
 * thousands. It is fixed text: no data and no label of a user is part of it.
 */
export const axisLabel = (locale: Locale, unit: "percent" | "number"): string => {
  if (unit === "percent") return "format(datum.value, ',.2~f') + '%'";
  return NUMBER[locale];
};
