import { isFontList, isPaint } from "../theme/paint.ts";

/** What a text of a spec must be. */
export interface Wording {
  readonly is: (text: string) => boolean;
  /** The rule as an error says it. */
  readonly must: string;
  /** Whether it decides how a mark is drawn, so that neither data nor an expression may make it up. */
  readonly isLook?: true;
}

/** Names that objects have without being given them. */
const INHERITED: ReadonlySet<string> = /*#__PURE__*/ new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
]);

/** Whether a name would find, or change, what every object has. */
export const isInherited = (name: string): boolean => INHERITED.has(name);

const oneOf = (words: string): Wording => {
  const known = new Set(words.split(" "));
  return { is: (text) => known.has(text), must: `be one of ${[...known].join(", ")}` };
};

/** A text that is only shown. */
export const TEXT: Wording = {
  is: ({ length }) => length <= 100_000,
  must: "be a text of at most 100000 characters",
};

/** A title that becomes a key of a tooltip, in an expression that quotes it. */
export const LABEL: Wording = {
  is: (text) => text.length <= 1000 && !/[\\\p{Cc}\p{Zl}\p{Zp}]/u.test(text) && text !== "image",
  must: 'be one line without a backslash, and not "image", which tooltips load',
};

/** A column, or a step into one: `a.b`, `a[0]`, `a['b']`, `a\.b`. */
export const COLUMN: Wording = {
  is: (text) =>
    text.length <= 500 &&
    /^(?:[^\\"\p{Cc}\p{Zl}\p{Zp}]|\\[.[\]])+$/u.test(text) &&
    !text.split(/[.[\]'\\]/).some(isInherited),
  must: "name a column, without quotes, backslashes and the names that all objects have",
};

/** A word of Vega-Lite's own, which does nothing where Vega-Lite does not know it. */
export const WORD: Wording = {
  is: (text) => /^[a-z0-9-]{1,40}$/i.test(text) && !isInherited(text),
  must: "be a word of Vega-Lite's",
};

/** The name of a part of a chart, of a style or of a data set. */
export const NAME: Wording = {
  is: (text) => /^[\p{L}\p{N} _.:-]{1,100}$/u.test(text) && !isInherited(text),
  must: "be a name of letters, digits, spaces and _ . : -",
};

/** The name of a parameter, which expressions use. */
export const PARAMETER: Wording = {
  is: (text) =>
    /^[a-z_]\w{0,99}$/i.test(text) &&
    !isInherited(text) &&
    !/^(?:datum|event|item|parent|width|height|padding|autosize|background|cursor|unit|facet|data|concat\w*|child\w*|layer\w*|true|false|null)$/.test(
      text,
    ),
  must: "be a name of letters, digits and _ that Vega-Lite does not use itself",
};

export const PAINT: Wording = {
  is: isPaint,
  must: "be a colour such as #005f9e, steelblue or rgb(0, 95, 158)",
  isLook: true,
};

export const FONT: Wording = {
  is: isFontList,
  must: "be a list of font families",
  isLook: true,
};

const SHAPES =
  "circle square cross diamond triangle triangle-up triangle-down triangle-left triangle-right stroke arrow wedge";
const isPath = (text: string): boolean =>
  /^[Mm][MLHVCSQTAZmlhvcsqtaz\d ,.eE+-]{1,1999}$/.test(text);

export const SHAPE: Wording = {
  is: (text) => SHAPES.split(" ").includes(text) || isPath(text),
  must: `be one of ${SHAPES.replaceAll(" ", ", ")}, or an SVG path`,
  isLook: true,
};

/** What a scale gives to marks. */
export const LOOK: Wording = {
  is: (text) => isPaint(text) || SHAPE.is(text),
  must: "be a colour, a shape or the name of a range",
  isLook: true,
};

export const CURSOR: Wording = {
  ...oneOf(
    "auto default none context-menu help pointer progress wait cell crosshair text vertical-text alias copy move no-drop not-allowed e-resize n-resize ne-resize nw-resize s-resize se-resize sw-resize w-resize ew-resize ns-resize nesw-resize nwse-resize col-resize row-resize all-scroll zoom-in zoom-out grab grabbing",
  ),
  isLook: true,
};

export const BLEND: Wording = {
  ...oneOf(
    "normal multiply screen overlay darken lighten color-dodge color-burn hard-light soft-light difference exclusion hue saturation color luminosity",
  ),
  isLook: true,
};

/** Widths and digits are written out, so they are short. */
const NUMBER_FORMAT = /^(?:.?[<>=^])?[+\-( ]?[$#]?0?\d{0,2},?(?:\.\d{1,2})?~?[a-z%]?$/i;
const ANY_NUMBER_FORMAT = /^(?:.?[<>=^])?[+\-( ]?[$#]?0?\d*,?(?:\.\d+)?~?[a-z%]?$/i;

export const FORMAT: Wording = {
  is: (text) =>
    ANY_NUMBER_FORMAT.test(text)
      ? NUMBER_FORMAT.test(text)
      : text.length <= 100 && text.includes("%"),
  must: "be a format of numbers (at most two digits for a width) or of times",
};

/** How a column is read. */
export const PARSE: Wording = {
  is: (text) => /^(?:number|boolean|string|date|(?:date|utc):.{1,60})$/.test(text),
  must: "be one of number, boolean, string, date, date:'%Y', utc:'%Y'",
};

export const MARK: Wording = /*#__PURE__*/ oneOf(
  "arc area bar line point rect rule text tick trail circle square boxplot errorbar errorband",
);

export const MEASURE: Wording = /*#__PURE__*/ oneOf("quantitative nominal ordinal temporal");

/** All but the one that hands data through to the marks. */
export const SCALE: Wording = /*#__PURE__*/ oneOf(
  "linear log pow sqrt symlog time utc quantile quantize threshold bin-ordinal ordinal point band",
);

export const SELECTION: Wording = /*#__PURE__*/ oneOf("point interval");
export const FORMAT_TYPE: Wording = /*#__PURE__*/ oneOf("number time");
export const CONTENT: Wording = /*#__PURE__*/ oneOf("encoding data");

const EACH =
  "count max mean average min missing product stderr stdev stdevp sum valid variance variancep";

export const OPERATION: Wording = /*#__PURE__*/ oneOf(
  `${EACH} argmax argmin distinct median q1 q3 ci0 ci1 values`,
);

/** Without what reads the whole window anew for each row. */
export const WINDOW_OPERATION: Wording = /*#__PURE__*/ oneOf(
  `${EACH} row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value`,
);

export const TIME_UNIT: Wording = {
  is: (text) =>
    /^(?:binned)?(?:utc)?(?:year|quarter|month|week|dayofyear|day|date|hours|minutes|milliseconds|seconds){1,8}$/.test(
      text,
    ),
  must: "be a time unit such as yearmonth",
};

/** Steps of time that a scale may be rounded to. */
export const INTERVAL: Wording = /*#__PURE__*/ oneOf(
  "millisecond second minute hour day week month quarter year",
);

const EVENT =
  /^(?:click|dblclick|(?:pointer|mouse)(?:over|out|move|down|up|enter|leave)|touch(?:start|move|end)|wheel)!?(?:\[!?event\.(?:shift|alt|ctrl|meta)Key\])?!?$/;
/** Holding and moving, which may leave the chart. */
const DRAG =
  /^\[pointerdown(?:\[!?event\.(?:shift|alt|ctrl|meta)Key\])?, ?(?:window:)?pointerup\] > (?:window:)?pointermove!?$/;

/** What a reader does to a chart, and to nothing else on the page. */
export const EVENTS: Wording = {
  is: (text) =>
    text.length <= 300 &&
    (DRAG.test(text) || text.split(/, ?/).every((event) => EVENT.test(event))),
  must: "be events of the chart such as click or pointerover[event.altKey]",
};

export const TOGGLE: Wording = {
  is: (text) => /^(?:true|false|event\.(?:shift|alt|ctrl|meta)Key)$/.test(text),
  must: "be true, false or a key such as event.shiftKey",
};

/** What a selection may move: the chart itself. */
export const BIND: Wording = {
  is: (text) => text === "scales" || text === "legend",
  must: "be scales or legend, because a parameter must not bind to the page",
};
