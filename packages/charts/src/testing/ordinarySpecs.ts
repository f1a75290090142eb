/** Rows of an invented park: contracts by industry, year and quarter. */
const rows = ["Lithium", "Equipment", "电子信息", "Services"].flatMap((industry, at) =>
  [2021, 2022, 2023].map((year) => ({
    industry,
    year,
    signed: `${year}-0${at + 1}-15`,
    contracts: 3 + at * 5 + (year % 7),
    "Value (CNY)": 1e8 * (at + 1) + year,
    share: (at + 1) / 10,
    colour: ["#005f9e", "rgb(213, 94, 0)", "seagreen", "gray"][at] as string,
  })),
);
const data = { values: rows } as const;
const industry = { field: "industry", type: "nominal" } as const;
const contracts = { field: "contracts", type: "quantitative" } as const;
const year = { field: "year", type: "ordinal" } as const;
const signed = { field: "signed", type: "temporal" } as const;

/** Specs as people write them by hand, each with what it shows. */
export const ORDINARY_SPECS: { readonly [what: string]: object } = {
  "a bar chart": {
    data,
    mark: "bar",
    encoding: { x: industry, y: { aggregate: "sum", ...contracts } },
  },
  "bars, sorted, with a title, a subtitle and a tooltip": {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: { text: "Contracts", subtitle: ["by industry", "2021–2023"], anchor: "start" },
    description: "A made-up park.",
    data,
    mark: { type: "bar", tooltip: true, cornerRadiusEnd: 3, cursor: "pointer" },
    encoding: {
      y: { ...industry, sort: "-x", axis: { labelLimit: 200, title: null } },
      x: { aggregate: "mean", ...contracts, axis: { format: ",.1f", tickCount: 5, grid: false } },
      tooltip: [
        { ...industry, title: "Industry" },
        { ...contracts, aggregate: "mean", format: ".1f" },
      ],
    },
  },
  "bars with their figures": {
    data,
    encoding: { y: industry, x: { aggregate: "sum", ...contracts } },
    layer: [
      { mark: "bar" },
      {
        mark: { type: "text", align: "left", dx: 4, fontWeight: "bold" },
        encoding: { text: { aggregate: "sum", ...contracts } },
      },
    ],
  },
  "a line over months": {
    data,
    mark: { type: "line", point: true, interpolate: "monotone" },
    encoding: {
      x: { timeUnit: "yearmonth", ...signed, axis: { format: "%Y-%m", labelAngle: -45 } },
      y: { aggregate: "sum", ...contracts, scale: { zero: false, nice: true } },
      color: industry,
    },
  },
  "a time unit of its own step": {
    data,
    mark: "bar",
    encoding: {
      x: { timeUnit: { unit: "month", step: 3, utc: true }, ...signed },
      y: { aggregate: "count" },
    },
  },
  "stacked bars with colours of one's own and a legend": {
    data,
    mark: "bar",
    encoding: {
      x: year,
      y: { aggregate: "sum", ...contracts, stack: "zero" },
      color: {
        ...industry,
        scale: {
          domain: ["Lithium", "Equipment", "电子信息", "Services"],
          range: ["#005f9e", "steelblue", "rgb(0 95 158 / 50%)", "hsl(200, 50%, 50%)"],
        },
        legend: { orient: "bottom", columns: 2, title: "Industry", symbolType: "square" },
      },
    },
  },
  "shares of the whole": {
    data,
    mark: "area",
    encoding: {
      x: { ...signed, timeUnit: "year" },
      y: { aggregate: "sum", ...contracts, stack: "normalize", axis: { format: "%" } },
      color: { ...industry, scale: { scheme: "tableau10" } },
    },
  },
  "grouped bars": {
    data,
    mark: "bar",
    encoding: {
      x: industry,
      xOffset: { field: "year" },
      y: { ...contracts },
      color: { field: "year", type: "nominal" },
    },
    width: { step: 12 },
  },
  "a scatterplot with a log scale and a column in brackets": {
    data,
    mark: { type: "point", filled: true, size: 80, opacity: 0.7 },
    encoding: {
      x: {
        field: "Value (CNY)",
        type: "quantitative",
        scale: { type: "log", base: 10 },
        axis: { format: "~s" },
      },
      y: contracts,
      shape: { ...industry, scale: { range: ["circle", "square", "cross", "M0,-1L1,1L-1,1Z"] } },
      size: { field: "share", type: "quantitative", scale: { range: [20, 400] } },
    },
  },
  "a histogram": {
    data,
    mark: "bar",
    encoding: { x: { bin: { maxbins: 20 }, ...contracts }, y: { aggregate: "count" } },
  },
  "bins of a width": {
    data,
    mark: "bar",
    encoding: {
      x: { bin: { step: 5, extent: [0, 50] }, ...contracts },
      y: { aggregate: "count", title: "Contracts" },
    },
  },
  "a heat map": {
    data,
    mark: "rect",
    encoding: {
      x: year,
      y: industry,
      color: { aggregate: "sum", ...contracts, scale: { scheme: { name: "blues", count: 5 } } },
    },
    config: { view: { stroke: null, step: 20 }, axis: { domain: false } },
  },
  "facets in rows and columns": {
    data,
    mark: "bar",
    encoding: {
      row: { field: "year", header: { labelAngle: 0 } },
      column: industry,
      x: { aggregate: "sum", ...contracts },
    },
    resolve: { scale: { x: "independent" } },
    width: 80,
    height: 40,
  },
  "a facet of layers": {
    data,
    facet: industry,
    columns: 2,
    spec: {
      layer: [
        { mark: "line", encoding: { x: year, y: contracts } },
        { mark: "rule", encoding: { y: { datum: 10 } } },
      ],
    },
  },
  "a repeat of columns": {
    data,
    repeat: { column: ["contracts", "share"] },
    spec: {
      mark: "bar",
      encoding: {
        x: { field: { repeat: "column" }, type: "quantitative", aggregate: "mean" },
        y: industry,
      },
    },
  },
  "charts beside and under each other": {
    data,
    hconcat: [
      { mark: "bar", encoding: { x: contracts, y: industry }, width: 100 },
      {
        vconcat: [
          { mark: "tick", encoding: { x: contracts } },
          { mark: "point", encoding: { x: contracts } },
        ],
      },
    ],
    spacing: 20,
  },
  "a brush that filters another chart": {
    data,
    vconcat: [
      {
        params: [{ name: "brush", select: { type: "interval", encodings: ["x"] } }],
        mark: "area",
        encoding: { x: signed, y: contracts },
      },
      {
        transform: [{ filter: { param: "brush" } }],
        mark: "bar",
        encoding: { x: { aggregate: "sum", ...contracts }, y: industry },
      },
    ],
  },
  "a click that highlights": {
    data,
    params: [
      {
        name: "chosen",
        select: {
          type: "point",
          fields: ["industry"],
          on: "click",
          toggle: "event.shiftKey",
          clear: "dblclick",
        },
        value: [{ industry: "Lithium" }],
      },
    ],
    mark: { type: "bar", cursor: "pointer" },
    encoding: {
      x: contracts,
      y: industry,
      color: { condition: { param: "chosen", value: "#005f9e", empty: false }, value: "lightgray" },
      opacity: {
        condition: [
          { test: "datum.contracts > 10", value: 1 },
          { param: "chosen", value: 0.8 },
        ],
        value: 0.4,
      },
    },
  },
  "panning, zooming and a legend that chooses": {
    data,
    params: [
      { name: "grid", select: "interval", bind: "scales" },
      { name: "industries", select: { type: "point", fields: ["industry"] }, bind: "legend" },
    ],
    mark: "point",
    encoding: { x: contracts, y: { field: "share", type: "quantitative" }, color: industry },
  },
  "the nearest point under the pointer": {
    data,
    layer: [
      { mark: "line", encoding: { x: year, y: contracts, color: industry } },
      {
        params: [
          {
            name: "hover",
            select: { type: "point", nearest: true, on: "pointerover", clear: "pointerout" },
          },
        ],
        mark: { type: "point", size: 60 },
        encoding: {
          x: year,
          y: contracts,
          opacity: { condition: { param: "hover", empty: false, value: 1 }, value: 0 },
        },
      },
    ],
  },
  "columns that are computed, filtered and ranked": {
    data,
    transform: [
      { filter: "datum.year >= 2022 && isValid(datum.contracts)" },
      { filter: { field: "contracts", range: [1, 100] } },
      {
        filter: {
          and: [
            { field: "year", oneOf: [2022, 2023] },
            { not: { field: "industry", equal: "Services" } },
          ],
        },
      },
      { calculate: "datum.industry + ' ' + datum.year", as: "label" },
      { calculate: "format(datum['Value (CNY)'] / 1e8, ',.1f') + '亿元'", as: "text" },
      { window: [{ op: "rank", as: "rank" }], sort: [{ field: "contracts", order: "descending" }] },
      { filter: "datum.rank <= 5" },
    ],
    mark: "bar",
    encoding: {
      y: { field: "label", type: "nominal", sort: null },
      x: contracts,
      text: { field: "text" },
    },
  },
  "running sums": {
    data,
    transform: [
      {
        window: [{ op: "sum", field: "contracts", as: "total" }],
        frame: [null, 0],
        groupby: ["industry"],
      },
    ],
    mark: "line",
    encoding: {
      x: signed,
      y: { field: "total", type: "quantitative" },
      color: industry,
      strokeDash: {
        field: "industry",
        scale: {
          range: [
            [1, 0],
            [4, 2],
            [2, 2],
            [6, 2],
          ],
        },
      },
    },
  },
  "names looked up in another table": {
    data,
    transform: [
      {
        lookup: "industry",
        from: {
          data: { values: [{ id: "Lithium", chief: "A. Made-up" }] },
          key: "id",
          fields: ["chief"],
        },
        default: "none",
      },
    ],
    mark: "text",
    encoding: { text: { field: "chief" }, y: industry },
  },
  "shares by joined sums": {
    data,
    transform: [
      { joinaggregate: [{ op: "sum", field: "contracts", as: "all" }], groupby: ["year"] },
      { calculate: "datum.contracts / datum.all", as: "part" },
    ],
    mark: "bar",
    encoding: { x: { field: "part", type: "quantitative", axis: { format: ".0%" } }, y: industry },
  },
  "columns folded, and rows aggregated": {
    data,
    transform: [
      { fold: ["contracts", "share"], as: ["what", "much"] },
      { aggregate: [{ op: "max", field: "much", as: "most" }], groupby: ["what", "industry"] },
    ],
    mark: "point",
    encoding: { x: { field: "most", type: "quantitative" }, y: { field: "what" }, color: industry },
  },
  "a density, a regression and a smoothed line": {
    data,
    vconcat: [
      {
        transform: [{ density: "contracts", bandwidth: 2, steps: 50 }],
        mark: "area",
        encoding: {
          x: { field: "value", type: "quantitative" },
          y: { field: "density", type: "quantitative" },
        },
      },
      {
        transform: [{ regression: "contracts", on: "share", method: "linear" }],
        mark: "line",
        encoding: { x: { field: "share", type: "quantitative" }, y: contracts },
      },
      {
        transform: [{ loess: "contracts", on: "share", bandwidth: 0.5 }],
        mark: "line",
        encoding: { x: { field: "share", type: "quantitative" }, y: contracts },
      },
    ],
  },
  "boxes, and bars of error": {
    data,
    hconcat: [
      { mark: { type: "boxplot", extent: 1.5 }, encoding: { x: industry, y: contracts } },
      {
        layer: [
          { mark: { type: "errorbar", extent: "stdev" }, encoding: { x: contracts, y: industry } },
          {
            mark: { type: "point", filled: true },
            encoding: { x: { aggregate: "mean", ...contracts }, y: industry },
          },
        ],
      },
    ],
  },
  "a ring": {
    data,
    mark: { type: "arc", innerRadius: 40, stroke: "#fff" },
    encoding: {
      theta: { aggregate: "sum", ...contracts, stack: true },
      color: industry,
      order: { field: "contracts", sort: "descending" },
    },
    view: { stroke: null },
  },
  "a reference line and an annotation": {
    data,
    layer: [
      { mark: "bar", encoding: { x: industry, y: { aggregate: "sum", ...contracts } } },
      {
        mark: { type: "rule", strokeDash: [4, 2], color: "firebrick", strokeWidth: 2 },
        encoding: { y: { datum: 30 } },
      },
      {
        data: { values: [{ note: "Plan" }] },
        mark: { type: "text", align: "left", x: 5, dy: -6, lineBreak: "\n" },
        encoding: { y: { datum: 30 }, text: { field: "note" } },
      },
    ],
  },
  "labels by an expression": {
    data,
    mark: "bar",
    encoding: {
      x: {
        ...contracts,
        axis: {
          labelExpr: "datum.value === 0 ? '0' : datum.label + '个'",
          values: [0, 10, 20],
          gridColor: { condition: { test: "datum.value === 10", value: "red" }, value: "#ddd" },
        },
      },
      y: industry,
    },
  },
  "parameters that draw": {
    data,
    params: [
      { name: "ink", value: "#005f9e" },
      { name: "bound", value: 10 },
      { name: "half", expr: "bound / 2" },
    ],
    mark: {
      type: "bar",
      color: { expr: "ink" },
      stroke: { expr: "bound > 5 ? 'black' : ink" },
      opacity: { expr: "half / 10" },
    },
    encoding: { x: contracts, y: industry },
  },
  "colours from a column": {
    data,
    mark: "bar",
    encoding: {
      x: contracts,
      y: industry,
      color: { field: "colour", type: "nominal", scale: null },
    },
  },
  "a gradient": {
    data,
    mark: {
      type: "area",
      line: { color: "darkgreen" },
      color: {
        gradient: "linear",
        x1: 1,
        y1: 1,
        x2: 1,
        y2: 0,
        stops: [
          { offset: 0, color: "white" },
          { offset: 1, color: "darkgreen" },
        ],
      },
    },
    encoding: { x: signed, y: contracts },
  },
  "data by name, and how dates are read": {
    datasets: { contracts: rows },
    data: {
      name: "contracts",
      format: { parse: { signed: "utc:'%Y-%m-%d'", contracts: "number" } },
    },
    mark: "tick",
    encoding: { x: signed },
  },
  "a house style": {
    data,
    mark: { type: "bar", style: "house" },
    encoding: { x: contracts, y: industry },
    background: "#fffef8",
    padding: { left: 10, right: 10, top: 5, bottom: 5 },
    autosize: { type: "fit", contains: "padding" },
    width: "container",
    config: {
      font: "'Noto Sans SC', Arial, sans-serif",
      bar: { fill: "#005f9e" },
      style: { house: { fill: "teal", fontStyle: "italic" } },
      axisX: { labelColor: "#333", titleFontWeight: "normal", tickSize: 3 },
      legend: { orient: "top", labelFontSize: 12 },
      range: { category: ["#005f9e", "#d55e00"], heatmap: { scheme: "greens" } },
      numberFormat: ",.2~f",
    },
  },
};
