const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/**
 * Functions of expressions that read their arguments and nothing else, give the same each time, and make nothing that is
 * much longer than what they were given; a sequence where its end is written.
 */
export const FUNCTIONS: ReadonlySet<string> = /*#__PURE__*/ words(
  "isNaN isFinite abs acos asin atan atan2 ceil cos exp floor hypot log max min pow round sin sqrt tan clamp utc datetime date day year quarter month week dayofyear hours minutes seconds milliseconds time timezoneoffset timeOffset utcOffset utcdate utcday utcyear utcquarter utcmonth utcweek utcdayofyear utchours utcminutes utcseconds utcmilliseconds isArray isBoolean isDate isDefined isNumber isObject isString isValid toBoolean toDate toNumber toString length indexof lastindexof sequence parseFloat parseInt upper lower substring split trim replace join slice reverse sort span peek inrange lerp truncate if format timeFormat utcFormat timeParse utcParse monthFormat monthAbbrevFormat dayFormat dayAbbrevFormat rgb hsl lab hcl luminance contrast",
);

/** Functions that Vega-Lite writes itself, for scales, bins and selections. */
export const WRITTEN_FUNCTIONS: ReadonlySet<string> = /*#__PURE__*/ new Set([
  ...FUNCTIONS,
  ...words(
    "data scale invert domain range bandwidth bandspace modify pluck vlSelectionTest vlSelectionIdTest vlSelectionResolve vlSelectionTuples item group xy x y inScope isTuple intersect clampRange extent merge pad panLinear panLog panPow panSymlog zoomLinear zoomLog zoomPow zoomSymlog containerSize indata timeUnitSpecifier",
  ),
]);

/** Transforms of Vega by which Vega-Lite does what it does; none that loads or draws maps. It
 * counts its headers by a sequence, which no admitted spec has. */
export const TRANSFORMS: ReadonlySet<string> = /*#__PURE__*/ words(
  "aggregate bin collect extent filter flatten fold formula identifier impute joinaggregate kde loess lookup pivot project quantile regression sample sequence stack timeunit voronoi window",
);
