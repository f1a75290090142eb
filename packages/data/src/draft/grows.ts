/** Words before a figure that make it a change. */
export const GROWS =
  /(?:增长|增幅|增速|上升|提高|下降|回落|同比|环比|up|rose|grew|fell|growth)[^，。；,;]{0,6}$/i;

const YEAR_ON_YEAR_BEFORE =
  /(?:同比|[比较](?:上年|去年)|year[- ]on[- ]year|over the year before)[^，。；,;]{0,14}$/i;
const YEAR_ON_YEAR_BEHIND =
  /^[\s,]*(?:year[- ]on[- ]year|on the year|from (?:a|the) year (?:earlier|before)|over the year before|compared with the (?:year before|previous year))/i;

/** Whether the words around a change say that it is against the year before. */
export const isYearOnYear = (before: string, after: string): boolean =>
  YEAR_ON_YEAR_BEFORE.test(before) || YEAR_ON_YEAR_BEHIND.test(after);
