import type { Wording } from "./wording.ts";
import * as wording from "./wording.ts";

/** What may stand behind a key, by the kind of the value; `null` may stand behind each, and turns off. */
export interface Rule {
  readonly flag?: true;
  readonly number?: readonly [least: number, most: number];
  readonly text?: Wording;
  /** The most entries of a list; each keeps to the rule itself. */
  readonly list?: number;
  /** The rule of a list in a list. */
  readonly nested?: Rule;
  /** Whether a list is of dashes and gaps, which must not be so short that a line has no end of them. */
  readonly isDash?: true;
  /** Whether an object with keys of this list may stand here; these alone, where they are named. */
  readonly part?: true | readonly string[];
  /** The rule of what is behind names of the author's own. */
  readonly named?: Rule;
  /** Whether `value`, `condition` and `expr` of the object keep to the rule too. */
  readonly isInner?: true;
  readonly isExpression?: true;
  readonly isRows?: true;
}

const flag: Rule = { flag: true };
const part: Rule = { part: true };
const text = (one: Wording): Rule => ({ text: one });
const number = (least: number, most: number): Rule => ({ number: [least, most] });
const list = (one: Rule, most = 1000): Rule => ({ ...one, list: most });
/** What a mark, a channel or a guide has always, by a condition or by an expression. */
const look = (one: Rule): Rule => ({ part: true, isInner: true, ...one });

const any = number(-Number.MAX_VALUE, Number.MAX_VALUE);
const pixels = number(-1e6, 1e6);
const small = number(0, 1000);
const share = number(0, 1);
const word = text(wording.WORD);
const column = text(wording.COLUMN);
const columns = list(column, 100);
const texts = list(text(wording.TEXT));
const expression: Rule = { isExpression: true };
const predicate: Rule = { ...list(part, 100), ...expression };
const cell: Rule = { ...flag, ...any, ...text(wording.TEXT) };
const plain: Rule = { ...list(cell, 10_000), named: list(cell), nested: list(cell) };
const dash: Rule = { ...small, list: 20, isDash: true };
const paint = text(wording.PAINT);
const DATE = "year quarter month week day date hours minutes seconds milliseconds utc";

/**
 * Every key that a spec may have. One word of two meanings has a row for each: `select.on` is `on` inside `select`. What is
 * on no row is refused, and so is what a version of Vega-Lite to come adds.
 */
const ROWS: readonly (readonly [keys: string, rule: Rule])[] = [
  // Views
  ["layer concat hconcat vconcat", list({ ...part, ...column })],
  ["spec encoding view config data", part],
  ["resolve", { ...word, ...part }],
  ["resolve.scale resolve.axis resolve.legend", { named: word }],
  ["select", { ...text(wording.SELECTION), ...part }],
  ["repeat", list({ ...part, ...column }, 100)],
  ["row column facet", look({ ...list({ ...flag, ...pixels, ...column }, 100) })],
  ["columns", small],
  ["align", look({ ...share, ...word })],
  ["spacing center bounds", { ...flag, ...pixels, ...word, ...part }],
  ["width height", look({ ...pixels, ...word })],
  ["width.step height.step", number(0, 10_000)],
  ["step.for contains", word],
  ["padding", look(pixels)],
  ["autosize", { ...word, ...part }],
  ["resize", flag],
  ["$schema description", look(text(wording.TEXT))],
  ["name", text(wording.NAME)],
  ["params transform", list(part, 200)],

  // Data
  ["data.values", { isRows: true }],
  ["datasets", { named: { isRows: true } }],
  ["data.format", part],
  ["format.parse", { named: text(wording.PARSE) }],
  ["type", text(wording.MEASURE)],
  ["scale.type", text(wording.SCALE)],
  ["select.type", text(wording.SELECTION)],
  ["legend.type format.type interpolate.type autosize.type", word],

  // Parameters and selections
  ["params.name", text(wording.PARAMETER)],
  ["params.value", { ...cell, ...plain }],
  ["params.bind", text(wording.BIND)],
  ["param", { ...text(wording.PARAMETER), ...number(-1000, 100_000) }],
  ["select.on clear zoom select.translate", { ...flag, ...text(wording.EVENTS) }],
  ["toggle", { ...flag, ...text(wording.TOGGLE) }],
  ["nearest empty", flag],
  ["encodings fields views", columns],
  ["select.mark", part],
  ["expr filter calculate test labelExpr", predicate],
  ["and or not", predicate],
  ["equal lt lte gt gte oneOf predicate.range", { ...list(cell, 10_000), ...part }],
  ["valid", flag],

  // Transforms
  ["as groupby flatten fold pivot lookup density regression loess quantile key on", columns],
  ["from impute", { ...column, ...part }],
  ["aggregate", { ...text(wording.OPERATION), ...list(part, 100) }],
  ["joinaggregate window", list(part, 100)],
  ["op", text(wording.OPERATION)],
  ["window.op", text(wording.WINDOW_OPERATION)],
  ["method", word],
  ["argmax argmin", column],
  [
    "bin",
    {
      ...flag,
      ...word,
      part: "anchor base binned divide extent maxbins minstep nice step".split(" "),
    },
  ],
  ["binned cumulative counts transform.params ignorePeers", flag],
  ["bin.anchor minstep", any],
  ["bin.divide", list(number(1, 1000), 10)],
  ["bin.step", number(0, Number.MAX_VALUE)],
  ["timeUnit.step", number(1, 1000)],
  ["transform.step", number(0.001, 1)],
  ["maxbins", number(2, 1000)],
  ["base", number(2, 20)],
  ["steps minsteps maxsteps", number(1, 1000)],
  ["sample transform.limit", number(1, 100_000)],
  ["bandwidth", number(0, Number.MAX_VALUE)],
  ["transform.order", number(0, 10)],
  ["probs", list(share, 1000)],
  ["frame", { ...list(number(-1000, 1000), 2), ...word }],
  ["keyvals", list(cell)],
  ["default", cell],
  ["transform.value", { ...cell, ...column }],
  ["transform.extent", { ...list(any, 2), ...column }],
  ["timeUnit", { ...text(wording.TIME_UNIT), ...part }],
  ["unit", text(wording.TIME_UNIT)],
  ["stack", { ...flag, ...text(wording.COLUMN) }],
  ["sort", { ...list({ ...cell, ...part }), isInner: true }],

  // Marks
  ["mark", { ...text(wording.MARK), ...part }],
  ["mark.type", text(wording.MARK)],
  ["style", { ...list(text(wording.NAME), 10), named: part }],
  [
    "point line area bar rect rule trail tick circle square arc boxplot errorbar errorband box median outliers borders ticks band",
    { ...flag, ...share, ...word, ...part },
  ],
  ["color fill stroke", look(paint)],
  ["shape symbolType", look(text(wording.SHAPE))],
  ["font labelFont titleFont subtitleFont", look(text(wording.FONT))],
  ["cursor", look(text(wording.CURSOR))],
  ["blend", look(text(wording.BLEND))],
  ["strokeDash gridDash tickDash domainDash symbolDash", look(dash)],
  [
    "opacity fillOpacity strokeOpacity labelOpacity titleOpacity gridOpacity tickOpacity domainOpacity symbolOpacity gradientOpacity unselectedOpacity",
    look(share),
  ],
  [
    "strokeWidth fontSize lineHeight labelFontSize titleFontSize subtitleFontSize labelLineHeight titleLineHeight subtitleLineHeight gridWidth tickWidth domainWidth symbolStrokeWidth gradientStrokeWidth",
    look(small),
  ],
  [
    "fontWeight fontStyle labelFontWeight titleFontWeight subtitleFontWeight labelFontStyle titleFontStyle subtitleFontStyle",
    look({ ...small, ...word }),
  ],
  [
    "x y x2 y2 xOffset yOffset x2Offset y2Offset theta theta2 thetaOffset theta2Offset radius radius2 radiusOffset radius2Offset xError xError2 yError yError2 size angle dx dy limit cornerRadius cornerRadiusTopLeft cornerRadiusTopRight cornerRadiusBottomLeft cornerRadiusBottomRight cornerRadiusEnd innerRadius outerRadius padAngle startAngle endAngle strokeOffset strokeDashOffset strokeMiterLimit tension",
    look({ ...pixels, ...word }),
  ],
  ["detail encoding.key", look(list({ ...column, ...part }, 100))],
  ["order", look({ ...list({ ...word, ...part }, 100), ...pixels })],
  ["text tooltip", look({ ...texts, ...flag, ...any })],
  ["baseline dir orient interpolate strokeCap strokeJoin direction anchor", look(word)],
  ["lineBreak ellipsis ariaRole ariaRoleDescription", look(text(wording.TEXT))],
  ["aria clip filled smooth aspect", look(flag)],
  ["invalid", { ...flag, ...word, ...part }],
  ["content", text(wording.CONTENT)],
  ["bandSize timeUnitBandSize timeUnitBandPosition bandPosition", { ...pixels, ...part }],
  ["bandSize.band", share],
  ["gradient", word],
  ["x1 y1 r1 r2", look(pixels)],
  ["stops", list(part, 100)],

  // Channels
  ["field", { ...column, ...part }],
  ["datum", { ...cell, ...part }],
  ["value", { ...cell, ...list(cell), ...part }],
  ["condition", list(part, 100)],
  ["title subtitle", { ...texts, ...part }],
  ["format", text(wording.FORMAT)],
  [
    "formatType normalizedNumberFormatType numberFormatType timeFormatType",
    text(wording.FORMAT_TYPE),
  ],
  ["legend axis header scale", { ...word, ...part }],

  // Scales
  ["domain domainRaw", look({ ...flag, ...list({ ...cell, ...part }, 10_000) })],
  ["domainMax domainMin domainMid", { ...any, ...part }],
  ["unionWith", list({ ...cell, ...part })],
  [
    "range rangeMax rangeMin",
    {
      ...list({ ...any, ...text(wording.LOOK) }),
      nested: dash,
      isInner: true,
      part: `${DATE} expr category diverging heatmap ordinal ramp symbol scheme name count extent`.split(
        " ",
      ),
    },
  ],
  ["category diverging heatmap ordinal ramp symbol", list({ ...text(wording.LOOK), ...part })],
  ["scheme", { ...word, ...part }],
  ["scheme.name", word],
  ["count", number(1, 1000)],
  ["extent", { ...list(any, 10), ...word, part: ["param", "field", "encoding"] }],
  ["exponent constant gamma", number(-1000, 1000)],
  ["nice", { ...flag, ...small, ...text(wording.INTERVAL) }],
  ["reverse round clamp zero useUnaggregatedDomain xReverse", { ...flag, ...part }],
  [
    "paddingInner paddingOuter bandPaddingInner bandPaddingOuter barBandPaddingInner rectBandPaddingInner tickBandPaddingInner bandWithNestedOffsetPaddingInner bandWithNestedOffsetPaddingOuter offsetBandPaddingInner offsetBandPaddingOuter pointPadding continuousPadding continuousBandSize discreteBandSize binSpacing thickness minBandSize maxBandSize minFontSize maxFontSize minOpacity maxOpacity minSize maxSize minStrokeWidth maxStrokeWidth quantileCount quantizeCount continuousWidth continuousHeight discreteWidth discreteHeight",
    { ...number(0, 10_000), ...part },
  ],
  ["discreteWidth.step discreteHeight.step view.step tickExtra", { ...flag, ...number(0, 10_000) }],

  // Axes, legends, headers and titles
  ["values", list({ ...cell, ...part })],
  ["tickCount", number(0, 1000)],
  ["tickMinStep", look(number(0, Number.MAX_VALUE))],
  [
    "labels grid tickRound disable labelBound labelFlush labelOverlap tickBand",
    look({ ...flag, ...pixels, ...word }),
  ],
  [
    "labelColor titleColor subtitleColor gridColor tickColor domainColor fillColor strokeColor symbolFillColor symbolStrokeColor symbolBaseFillColor symbolBaseStrokeColor gradientStrokeColor background",
    look(paint),
  ],
  [
    "position labelAlign titleAlign gridAlign labelAnchor titleAnchor labelBaseline titleBaseline labelOrient titleOrient symbolDirection gradientDirection tickCap gridCap domainCap",
    look({ ...flag, ...pixels, ...word }),
  ],
  [
    "offset labelAngle titleAngle labelLimit titleLimit labelOffset labelPadding titlePadding subtitlePadding labelSeparation labelFlushOffset titleX titleY tickSize tickOffset translate zindex minExtent maxExtent gridDashOffset tickDashOffset domainDashOffset symbolDashOffset symbolOffset symbolSize symbolLimit gradientLength gradientThickness gradientLabelLimit gradientLabelOffset gradientHorizontalMaxLength gradientHorizontalMinLength gradientVerticalMaxLength gradientVerticalMinLength clipHeight columnPadding rowPadding legendX legendY top bottom left right",
    look({ ...flag, ...pixels, ...word }),
  ],
  [DATE, { ...flag, ...any, ...word }],

  // The author's own defaults
  [
    "axisX axisY axisTop axisBottom axisLeft axisRight axisBand axisPoint axisDiscrete axisQuantitative axisTemporal axisXBand axisXPoint axisXDiscrete axisXQuantitative axisXTemporal axisYBand axisYPoint axisYDiscrete axisYQuantitative axisYTemporal headerRow headerColumn headerFacet selection interval group-title group-subtitle guide-label guide-title layout tooltipFormat",
    part,
  ],
  ["countTitle fieldTitle", text(wording.TEXT)],
  ["numberFormat normalizedNumberFormat timeFormat", text(wording.FORMAT)],
];

/** What Vega-Lite knows and a spec of unknown origin may not have, by the reason. */
const REFUSED_ROWS: readonly (readonly [keys: string, why: string])[] = [
  ["url href geoshape image source", "a spec must carry its data and link to nothing"],
  [
    "usermeta customFormatTypes locale currency dateTime decimal grouping minus nan numerals percent thousands number days months periods shortDays shortMonths",
    "a spec must not tell the program that shows it what to do",
  ],
  [
    "element input event autocomplete placeholder options debounce max min react",
    "a parameter must not bind to the page",
  ],
  [
    "between consume markname marktype stream merge throttle",
    "events must be named in a text such as click",
  ],
  ["time rescale animationDuration framesPerSecond", "a chart must stand still"],
  [
    "sequence start stop graticule sphere bins stepMajor stepMinor extentMajor extentMinor",
    "rows must be in the spec and not made out of nothing",
  ],
  [
    "projection latitude latitude2 longitude longitude2 clipAngle clipExtent coefficient distance fit fraction lobes parallel parallels pointRadius ratio reflectX reflectY rotate tilt precision feature features mesh geometry geometries coordinates bbox properties id $ref property delimiter",
    "maps and files must not be in a spec",
  ],
];

const spread = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([keys, one]) => keys.split(" ").map((key) => [key, one] as const)));

/** The rules by key, and by `parent.key` where a word has two meanings. */
export const KEYS: ReadonlyMap<string, Rule> = /*#__PURE__*/ spread(ROWS);

/** Why a key that Vega-Lite knows is refused. */
export const REFUSED: ReadonlyMap<string, string> = /*#__PURE__*/ spread(REFUSED_ROWS);
