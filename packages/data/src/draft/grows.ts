/** Words before a figure that make it a change. */
export const GROWS =
  /(?:增长|增幅|增速|上升|提高|下降|回落|同比|环比|up|rose|grew|fell|growth)[^，。；,;]{0,6}$/i;
