/**
 * Forms for anybody's rows: specs that an author of Vega-Lite would have written. Encodings name the user's own columns;
 * scales, axes, sorts and sizes are Vega-Lite's; rows are data by name, which a running view can swap.
 *
 * @packageDocumentation
 */

export { type BarColumns, bar } from "./forms/bar.ts";
export { type BulletColumns, bullet } from "./forms/bullet.ts";
export { type DotGridColumns, dotGrid } from "./forms/dotGrid.ts";
export { type DotPlotColumns, type DotPlotFrame, dotPlot } from "./forms/dotPlot.ts";
export { type DotStripColumns, dotStrip } from "./forms/dotStrip.ts";
export { type DumbbellColumns, type DumbbellFrame, dumbbell } from "./forms/dumbbell.ts";
export { type FigureCardsColumns, figureCards } from "./forms/figureCards.ts";
export { type GroupedBarColumns, groupedBar } from "./forms/groupedBar.ts";
export { type HeatTableColumns, type HeatTableFrame, heatTable } from "./forms/heatTable.ts";
export { type IntervalColumns, type IntervalFrame, interval } from "./forms/interval.ts";
export { type LineColumns, type LineFrame, line } from "./forms/line.ts";
export { type LollipopColumns, type LollipopFrame, lollipop } from "./forms/lollipop.ts";
export { type NestedBarColumns, nestedBar } from "./forms/nestedBar.ts";
export { type SlopeColumns, type SlopeFrame, slope } from "./forms/slope.ts";
export {
  type SmallMultiplesColumns,
  type SmallMultiplesFrame,
  smallMultiples,
} from "./forms/smallMultiples.ts";
export { type StackedBarColumns, stackedBar } from "./forms/stackedBar.ts";
export { type StackedBarsColumns, type StackFrame, stackedBars } from "./forms/stackedBars.ts";
export { type TimelineColumns, type TimelineFrame, timeline } from "./forms/timeline.ts";
export { type TreemapColumns, type TreemapFrame, treemap } from "./forms/treemap.ts";
export { type WaterfallColumns, type WaterfallFrame, waterfall } from "./forms/waterfall.ts";
export type { Annotation, EmphasisFrame, Frame, NumberFrame, Reference } from "./frame.ts";
export { formatNumber, type NumberFormat } from "./numbers.ts";
export type {
  Aggregate,
  Axis,
  ChartSpec,
  Condition,
  Config,
  Data,
  Encoding,
  Expression,
  FacetedSpec,
  FacetView,
  Field,
  FieldType,
  Layer,
  LayeredSpec,
  Legend,
  Look,
  Mark,
  Name,
  Numeric,
  Picture,
  Position,
  Position2,
  Predicate,
  Scale,
  Selection,
  Test,
  TextChannel,
  TextCondition,
  TextField,
  Time,
  Tip,
  Title,
  Transform,
  UnitView,
} from "./spec.ts";
