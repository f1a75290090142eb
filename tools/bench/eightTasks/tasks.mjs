import * as ours from "./ours.mjs";
import * as plot from "./plot.mjs";
import { rows } from "./rows.mjs";
import * as vegaLiteApi from "./vegaLiteApi.mjs";

/**
 * The eight tasks of docs/forms.md: what each is, its rows, how its numbers are written, and the function that each program
 * has for it.
 */
export const tasks = [
  { id: "ranked", what: "bars", unit: "CNY" },
  { id: "parts", what: "stacked bars" },
  { id: "change", what: "slope" },
  { id: "grid", what: "heat table", unit: "percent" },
  { id: "panels", what: "small multiples" },
  { id: "limit", what: "reference line" },
  { id: "losses", what: "negative values", unit: "CNY" },
  { id: "years", what: "time series" },
].map((task) => {
  const drawBy = (program) => {
    const draw = new Map(Object.entries(program)).get(task.id);
    return () => draw(rows[task.id]);
  };
  return {
    ...task,
    rows: rows[task.id],
    ours: drawBy(ours),
    plot: drawBy(plot),
    vegaLiteApi: () => drawBy(vegaLiteApi)().toObject(),
  };
});
