/**
 * Forms for anybody's rows: specs that an author of Vega-Lite would have written. Encodings name the user's own columns;
 * scales, axes, sorts and sizes are Vega-Lite's; rows are data by name, which a running view can swap.
 *
 * @packageDocumentation
 */

export type { Annotation, EmphasisFrame, Frame, NumberFrame, Reference } from "../frame.ts";
export { formatNumber, type NumberFormat } from "../numbers.ts";
export type {
  Aggregate,
  Axis,
  ChartSpec,
  Column,
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
  Moment,
  Name,
  Numeric,
  Picture,
  Position,
  Position2,
  Predicate,
  Row,
  Scalar,
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
} from "../spec.ts";
export { type BarColumns, bar } from "./bar.ts";
export { type BulletColumns, bullet } from "./bullet.ts";
export { type DotGridColumns, dotGrid } from "./dotGrid.ts";
export { type DotPlotColumns, type DotPlotFrame, dotPlot } from "./dotPlot.ts";
export { type DotStripColumns, dotStrip } from "./dotStrip.ts";
export { type DumbbellColumns, type DumbbellFrame, dumbbell } from "./dumbbell.ts";
export { type FigureCardsColumns, figureCards } from "./figureCards.ts";
export { type GroupedBarColumns, groupedBar } from "./groupedBar.ts";
export { type HeatTableColumns, type HeatTableFrame, heatTable } from "./heatTable.ts";
export { type IntervalColumns, type IntervalFrame, interval } from "./interval.ts";
export { type LineColumns, type LineFrame, line } from "./line.ts";
export { type LollipopColumns, type LollipopFrame, lollipop } from "./lollipop.ts";
export { type NestedBarColumns, nestedBar } from "./nestedBar.ts";
export { type SlopeColumns, type SlopeFrame, slope } from "./slope.ts";
export {
  type SmallMultiplesColumns,
  type SmallMultiplesFrame,
  smallMultiples,
} from "./smallMultiples.ts";
export { type StackedBarColumns, stackedBar } from "./stackedBar.ts";
export { type StackedBarsColumns, type StackFrame, stackedBars } from "./stackedBars.ts";
export { type TimelineColumns, type TimelineFrame, timeline } from "./timeline.ts";
export { type TreemapColumns, type TreemapFrame, treemap } from "./treemap.ts";
export { type WaterfallColumns, type WaterfallFrame, waterfall } from "./waterfall.ts";
