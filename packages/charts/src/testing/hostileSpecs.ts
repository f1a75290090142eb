import { layered, simpleSpec } from "./simpleSpec.ts";

const bound = (bind: object): object => ({
  ...simpleSpec(),
  params: [{ name: "p", value: "x", bind }],
});

const marked = (mark: object): object => layered({ mark: { type: "bar", ...mark }, encoding: {} });

const drawn = (encoding: object, more: object = {}): object =>
  layered({ mark: "bar", encoding, ...more });

const computed = (expression: string): object =>
  drawn({}, { transform: [{ calculate: expression, as: "c" }] });

/** The same list of an expression, four times flattened. */
const flattened = (expression: string): object =>
  drawn(
    {},
    {
      transform: ["a", "b", "c", "d"].flatMap((as) => [
        { calculate: expression, as },
        { flatten: [as] },
      ]),
    },
  );

const transformed = (one: object): object => drawn({}, { transform: [one] });

/** An address that nothing answers. */
const ELSEWHERE = "url(http://127.0.0.1:9/seen)";

/** Specs that did harm, or would: what each is, the spec, and where it has to be refused. */
export const HOSTILE_SPECS: readonly (readonly [what: string, spec: object, path: string])[] = [
  [
    "a submit button of a form",
    bound({ input: "submit", formaction: "javascript:alert(1)" }),
    "spec.params[0].bind",
  ],
  [
    "an image as input",
    bound({ input: "image", src: "http://127.0.0.1:9/seen" }),
    "spec.params[0].bind",
  ],
  ["an input of the page", bound({ element: "#password", event: "input" }), "spec.params[0].bind"],
  [
    "a selection that is bound to inputs",
    { ...simpleSpec(), params: [{ name: "p", select: "point", bind: { a: { input: "text" } } }] },
    "spec.params[0].bind",
  ],
  [
    "a selection that listens to the page",
    {
      ...simpleSpec(),
      params: [{ name: "p", select: { type: "point", on: "window:keydown" } }],
    },
    "spec.params[0].select.on",
  ],
  [
    "a selection that listens to an element",
    {
      ...simpleSpec(),
      params: [
        { name: "p", select: { type: "point", on: { source: "#password", type: "input" } } },
      ],
    },
    "spec.params[0].select.on",
  ],
  ["an address as fill", marked({ fill: ELSEWHERE }), "spec.layer[0].mark.fill"],
  ["an address as stroke", marked({ stroke: ELSEWHERE }), "spec.layer[0].mark.stroke"],
  ["an address as font", marked({ font: `${ELSEWHERE}, x` }), "spec.layer[0].mark.font"],
  ["an address as cursor", marked({ cursor: `${ELSEWHERE}, auto` }), "spec.layer[0].mark.cursor"],
  [
    "style sheets as blend",
    marked({ blend: `normal; background: ${ELSEWHERE}` }),
    "spec.layer[0].mark.blend",
  ],
  ["an address as background", { ...simpleSpec(), background: ELSEWHERE }, "spec.background"],
  [
    "an address in the look of the chart",
    { ...simpleSpec(), config: { axis: { gridColor: ELSEWHERE } } },
    "spec.config.axis.gridColor",
  ],
  [
    "an address in a style",
    { ...simpleSpec(), config: { style: { s: { fill: ELSEWHERE } } } },
    "spec.config.style.s.fill",
  ],
  [
    "an address in the range of a scale",
    drawn({ color: { field: "a", scale: { range: [ELSEWHERE] } } }),
    "spec.layer[0].encoding.color.scale.range[0]",
  ],
  [
    "an address in a gradient",
    marked({ fill: { gradient: "linear", stops: [{ offset: 0, color: ELSEWHERE }] } }),
    "spec.layer[0].mark.fill.stops[0].color",
  ],
  [
    "an address in a column that is drawn as it is",
    drawn(
      { fill: { field: "a", type: "nominal", scale: null } },
      { data: { values: [{ a: "red" }, { a: ELSEWHERE }] } },
    ),
    "spec.layer[0].encoding.fill.field",
  ],
  [
    "an address that a transform puts into such a column",
    drawn(
      { fill: { field: "a", type: "nominal", scale: null } },
      { transform: [{ calculate: "'url' + '(http://127.0.0.1:9/seen)'", as: "a" }] },
    ),
    "spec.layer[0].encoding.fill.field",
  ],
  [
    "an address that an expression makes",
    marked({ fill: { expr: "'url' + '(http://127.0.0.1:9/seen)'" } }),
    "spec.layer[0].mark.fill.expr",
  ],
  [
    "an address that an expression takes from a row",
    drawn({ stroke: { condition: { test: "true", value: { expr: "datum.a" } } } }),
    "spec.layer[0].encoding.stroke.condition.value.expr",
  ],
  [
    "an address that an expression takes from a parameter",
    { ...marked({ fill: { expr: "p" } }), params: [{ name: "p", value: ELSEWHERE }] },
    "spec.layer[0].mark.fill.expr",
  ],
  [
    "an address as datum",
    drawn({ fill: { datum: ELSEWHERE, scale: null } }),
    "spec.layer[0].encoding.fill.datum",
  ],
  [
    "a scale that hands data through",
    drawn({ fill: { field: "a", scale: { type: "identity" } } }),
    "spec.layer[0].encoding.fill.scale.type",
  ],
  [
    "a picture that a tooltip loads",
    drawn({ tooltip: [{ field: "a", title: "image" }] }),
    "spec.layer[0].encoding.tooltip[0].title",
  ],
  [
    "a title that breaks out of an expression",
    drawn({ tooltip: [{ field: "a", title: 'a\\": sequence(1e9), "b' }] }),
    "spec.layer[0].encoding.tooltip[0].title",
  ],
  ["data from elsewhere", { ...simpleSpec(), data: { url: "/etc/hostname" } }, "spec.data.url"],
  ["a link", drawn({ href: { value: "javascript:alert(1)" } }), "spec.layer[0].encoding.href"],
  ["an image", marked({ type: "image", url: "file:///etc/hostname" }), "spec.layer[0].mark.type"],
  [
    "orders to the program that shows it",
    { ...simpleSpec(), usermeta: { embedOptions: { patch: "http://127.0.0.1:9/seen" } } },
    "spec.usermeta",
  ],
  [
    "a thousand million rows",
    { ...simpleSpec(), data: { sequence: { start: 0, stop: 1e9 } } },
    "spec.data.sequence",
  ],
  [
    "a fine net",
    { ...simpleSpec(), data: { graticule: { step: [0.01, 0.01] } } },
    "spec.data.graticule",
  ],
  [
    "a long list in an expression",
    computed("sequence(1e9)"),
    "spec.layer[0].transform[0].calculate",
  ],
  [
    "a sequence to an end that only rows know",
    computed("sequence(0, datum.size)"),
    "spec.layer[0].transform[0].calculate",
  ],
  [
    "a sequence with an end that is far",
    computed("sequence(0, min(401, datum.size))"),
    "spec.layer[0].transform[0].calculate",
  ],
  [
    "a sequence in small steps",
    computed("sequence(0, min(400, datum.size), 1e-9)"),
    "spec.layer[0].transform[0].calculate",
  ],
  ["sequences of each other", flattened("sequence(0, min(400, 400))"), "spec.layer[0]"],
  ["lists of each other", flattened(`[${"0,".repeat(900)}0]`), "spec.layer[0]"],
  ["texts taken apart", flattened(`split('${"a".repeat(900)}', '')`), "spec.layer[0]"],
  [
    "a long text in an expression",
    computed("pad('', 1e9)"),
    "spec.layer[0].transform[0].calculate",
  ],
  [
    "a regular expression",
    computed("test(regexp('^(a+)+$'), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')"),
    "spec.layer[0].transform[0].calculate",
  ],
  ["a literal one", computed("replace('a', /(a+)+$/, '')"), "spec.layer[0].transform[0].calculate"],
  [
    "the window of the page",
    computed("event.view.document"),
    "spec.layer[0].transform[0].calculate",
  ],
  [
    "what makes functions",
    computed("datum.constructor.constructor"),
    "spec.layer[0].transform[0].calculate",
  ],
  ["a wide format", computed("format(1, '1000000000d')"), "spec.layer[0].transform[0].calculate"],
  [
    "a text that doubles forty times",
    drawn(
      {},
      {
        transform: Array.from({ length: 40 }, () => ({ calculate: "datum.a + datum.a", as: "a" })),
      },
    ),
    "spec.layer[0].transform[9].calculate",
  ],
  [
    "a hundred million ticks",
    drawn({ x: { field: "a", axis: { tickCount: 1e8 } } }),
    "spec.layer[0].encoding.x.axis.tickCount",
  ],
  [
    "ticks each millisecond",
    drawn({ x: { field: "a", type: "temporal", axis: { tickCount: "millisecond" } } }),
    "spec.layer[0].encoding.x.axis.tickCount",
  ],
  [
    "narrow bins",
    drawn({ x: { field: "a", bin: { step: 1e-8 } } }),
    "spec.layer[0].encoding.x.bin.step",
  ],
  [
    "a base of one, which never grows",
    drawn({ x: { field: "a", bin: { base: 1 } } }),
    "spec.layer[0].encoding.x.bin.base",
  ],
  [
    "many steps of a density",
    transformed({ density: "a", steps: 1e9 }),
    "spec.layer[0].transform[0].steps",
  ],
  [
    "many keys to impute",
    transformed({ impute: "a", key: "b", keyvals: { start: 0, stop: 1e9 }, value: 0 }),
    "spec.layer[0].transform[0].keyvals",
  ],
  ["many quantiles", transformed({ quantile: "a", step: 1e-9 }), "spec.layer[0].transform[0].step"],
  [
    "a repeat in a repeat in a repeat",
    {
      repeat: Array(100).fill("a"),
      spec: {
        repeat: Array(100).fill("a"),
        spec: { repeat: Array(100).fill("a"), spec: simpleSpec() },
      },
    },
    "spec.spec.spec",
  ],
  ["dashes without end", marked({ strokeDash: [1e-9, 1e-9] }), "spec.layer[0].mark.strokeDash"],
  [
    "a prototype as field",
    drawn({ x: { aggregate: "sum", field: "__proto__" } }),
    "spec.layer[0].encoding.x.field",
  ],
  ["a map", { ...simpleSpec(), projection: { type: "mercator" } }, "spec.projection"],
  [
    "a signal of Vega's own",
    { ...simpleSpec(), config: { signals: [{ name: "s" }] } },
    "spec.config.signals",
  ],
  [
    "Vega's own encoding",
    drawn({
      x: { field: "a", axis: { encoding: { labels: { update: { fill: { value: "red" } } } } } },
    }),
    "spec.layer[0].encoding.x.axis.encoding.labels",
  ],
];
